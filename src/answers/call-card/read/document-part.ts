import type { GraphQLResolveInfo } from 'graphql';
import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { PlannedField } from '../../../platform/read/plan/plan.js';
import { checklistAnswer } from '../../checklist/checklist-answer.js';
import { checklistFacts, typesInForce, type ChecklistFacts } from '../../checklist/checklist-facts.js';
import type { ReadChecklist } from '../../checklist/checklist-plan.js';
import { documentsNotOnRecord } from '../../checklist/checklist-sentence.rules.js';
import { checklist, type ChecklistItem } from '../../checklist/checklist.rules.js';
import type { CaseAnswers } from '../../../catalogue/question/applicability.rules.js';
import { documentTypeReadModel } from '../../../catalogue/required-document/document-type.read-model.js';
import { fact, rowsOf, type CardScope } from './card-part.js';
import { documentGroups, entryLine } from '../wording/document-groups.rules.js';

export interface DocumentRow extends Row {
  '#checklist'?: ChecklistFacts;
  '#documentTypes'?: Row[];
  '#alternativeTypes'?: Row[];
}

/** Plans the facts of the service from which the checklist is made. */
export function documentFields(info: GraphQLResolveInfo, { isEvidenceAsked }: CardScope): PlannedField[] {
  const types = (name: string, path: string[]): PlannedField[] => {
    const paths = [['documents', 'groups', 'entries', ...path, 'documentType']];
    const plan = planPaths(info, 'CallCard', paths, documentTypeReadModel);
    return plan ? [rowsOf(name, typesInForce, plan)] : [];
  };
  return [
    fact('checklist', checklistFacts(isEvidenceAsked)),
    ...types('documentTypes', []),
    ...types('alternativeTypes', ['alternatives']),
  ];
}

export const checklistOf = (facts: ChecklistFacts, answers: CaseAnswers): ChecklistItem[] =>
  checklist([facts], { answers, channel: null });

interface ToldDocuments {
  entries: object[];
  sentence: DeliveredText;
  gapSentence: DeliveredText | null;
}

/** The checklist of this service alone. */
function toldDocuments(row: DocumentRow, answers: CaseAnswers, readOptions: ReadOptions): ToldDocuments {
  const { '#checklist': facts, '#documentTypes': documentTypes, '#alternativeTypes': alternativeTypes } = row;
  const read: ReadChecklist = {
    facts: facts!,
    forService: row,
    ...(documentTypes && { documentTypes }),
    ...(alternativeTypes && { alternativeTypes }),
  };
  return checklistAnswer([read], answers, { channel: null, isEvidenceAsked: false, readOptions }) as ToldDocuments;
}

/** Documents to bring, grouped by situation. */
export function documentsAnswer(
  row: DocumentRow,
  items: readonly ChecklistItem[],
  answers: CaseAnswers,
  readOptions: ReadOptions,
): object {
  const { languages } = readOptions;
  const facts = row['#checklist']!;
  const { entries, sentence, gapSentence } = toldDocuments(row, answers, readOptions);
  return {
    sentence,
    gapSentence,
    groups: documentGroups(items, facts.questions).map(({ situation, obligation, positions }) => ({
      situation: deliver(situation, languages),
      obligation,
      names: positions.map((at) => deliver(entryLine(items[at]!), languages)),
      entries: positions.map((at) => entries[at]),
    })),
  };
}

/** The part of a card without a service: no documents known. */
export const noDocuments = ({ languages }: ReadOptions): object => ({
  sentence: deliver(documentsNotOnRecord, languages),
  gapSentence: deliver(documentsNotOnRecord, languages),
  groups: [],
});
