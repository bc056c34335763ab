import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { Row } from '../../platform/read/hydrate.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { CaseAnswers } from '../../catalogue/question/applicability.rules.js';
import type { EvidencedFigure } from '../../catalogue/evidence/caveats.rules.js';
import { evidenceAnswer, figuresOf } from '../../catalogue/evidence/evidence-answer.js';
import { deliverQuestion, type QuestionFacts } from '../../catalogue/question/question-facts.js';
import type { ChecklistFacts } from './checklist-facts.js';
import type { ReadChecklist } from './checklist-plan.js';
import { checklistSentence, gapSentence } from './checklist-sentence.rules.js';
import { handingIn } from './handing-in.rules.js';
import { checklist, onRecord, type ChecklistItem } from './checklist.rules.js';
import type { ChecklistDocument } from './merge-documents.rules.js';

/** Rows of document types by id, across the services. */
const rowsByType = (read: readonly ReadChecklist[], rowsOf: (one: ReadChecklist) => Row[] | undefined) =>
  new Map(read.flatMap((one) => one.facts.typeIds.map((id, at) => [id, rowsOf(one)?.[at] ?? {}] as const)));

const documentAnswer = (
  { typeId, presentation, copies, maximumAge, maximumAgeUnit }: ChecklistDocument,
  types: Map<string, Row>,
): object => ({ documentType: types.get(typeId) ?? null, presentation, copies, maximumAge, maximumAgeUnit });

/** Questions of all services without duplicates, in their order. */
function questionsOf(read: readonly ReadChecklist[]): QuestionFacts[] {
  const all = read.flatMap(({ facts }) => facts.questions);
  return all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
}

/** The documents of each service that are on a list, with their evidence: the pages of the service. */
export const documentFigures = (
  services: readonly ChecklistFacts[],
  items: readonly ChecklistItem[],
): EvidencedFigure[] =>
  figuresOf(
    'DOCUMENT',
    services.filter(({ serviceId }) => items.some(({ serviceIds }) => serviceIds.includes(serviceId))),
  );

/** Assembles the checklist answer. */
export function checklistAnswer(
  read: readonly ReadChecklist[],
  answers: CaseAnswers,
  {
    channel,
    isEvidenceAsked,
    readOptions,
  }: { channel: string | null; isEvidenceAsked: boolean; readOptions: ReadOptions },
): object {
  const facts = read.map((one) => one.facts);
  const asked = { answers, channel };
  const items = checklist(facts, asked);
  const types = rowsByType(read, ({ documentTypes }) => documentTypes);
  const alternativeTypes = rowsByType(read, ({ alternativeTypes: rows }) => rows);
  const services = new Map(read.map((one) => [one.facts.serviceId, one.forService ?? {}]));
  const texts = (wordings: LocalizedText[]) => wordings.map((text) => deliver(text, readOptions.languages));
  const recorded = read.map((one) => ({ ...one, title: one.facts.title, onRecord: onRecord(one.facts, asked, items) }));
  const gap = gapSentence(recorded);
  const way = handingIn(channel === null ? read.flatMap(({ facts }) => facts.channelKinds) : [channel]);
  const open = new Set(items.flatMap((item) => item.open));
  const entry = ({ documents: [first, ...others], obligation, serviceIds, notes, conditions }: ChecklistItem) => ({
    ...documentAnswer(first!, types),
    obligation,
    alternatives: others.map((document) => documentAnswer(document, alternativeTypes)),
    forServices: serviceIds.map((id) => services.get(id)),
    notes: texts(notes),
    conditions: texts(conditions),
  });
  return {
    __typename: 'Checklist',
    services: read.map(({ service }) => service ?? {}),
    entries: items.map(entry),
    questions: questionsOf(read)
      .filter(({ key }) => open.has(key))
      .map((question) => deliverQuestion(question, readOptions)),
    notRecorded: recorded.filter((one) => one.onRecord === 'NOTHING').map((one) => one.notRecordedService ?? {}),
    gapSentence: gap && deliver(gap, readOptions.languages),
    sentence: deliver(checklistSentence(items, recorded, way), readOptions.languages),
    ...(isEvidenceAsked && evidenceAnswer(documentFigures(facts, items), readOptions.validOn, readOptions)),
  };
}
