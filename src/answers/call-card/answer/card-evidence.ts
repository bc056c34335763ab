import type { EvidencedFigure } from '../../../catalogue/evidence/caveats.rules.js';
import { kindOfDeadline } from '../../../catalogue/evidence/content-figures.js';
import { deadlinesOfCase } from '../../../catalogue/deadline/deadline-case.rules.js';
import { evidenceAnswer, figuresOf, type EvidenceAnswer } from '../../../catalogue/evidence/evidence-answer.js';
import type { WithEvidence } from '../../../catalogue/evidence/evidence.read-model.js';
import type { CaseAnswers } from '../../../catalogue/question/applicability.rules.js';
import type { Timetable } from '../../../catalogue/opening-hours/timetable.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { documentFigures } from '../../checklist/checklist-answer.js';
import { feeFigures } from '../../fee-quote/fee-quote-answer.js';
import type { ChecklistItem } from '../../checklist/checklist.rules.js';
import type { Quote } from '../../fee-quote/quote.js';
import type { PromiseRow } from '../read/card-rows.js';
import type { ServiceRow } from '../read/service-part.js';
import { conditionsOfDeadline } from './deadline-answer.js';
import type { CallMoment, NumberAnswer } from './office-answer.js';

/** What is read for a card, as far as its evidence needs it. */
export interface EvidenceAsked extends CallMoment {
  service: ServiceRow | null;
  answers: CaseAnswers;
  /** The fees in the case; null when they are not read. */
  quoted: Quote | null;
  /** The required documents in the case; null when they are not read. */
  documents: readonly ChecklistItem[] | null;
  /** What says who is responsible; empty when the query does not select it. */
  decided: readonly EvidencedFigure[];
  /** Names of the selected fields. */
  asked: ReadonlySet<string>;
  /** Whether the evidence of anything on the card is selected, so that it is read. */
  isEvidenceAsked: boolean;
}

/** What a card tells besides the service itself. */
export interface ToldOnCard {
  offices: readonly {
    opening: { timetables: readonly Timetable[] };
    numbers: readonly NumberAnswer[];
    access: WithEvidence | null;
  }[];
  numbers: readonly NumberAnswer[];
  promises: readonly { promise: PromiseRow }[];
}

function serviceFigures(service: ServiceRow, { answers, quoted, documents, asked }: EvidenceAsked): EvidencedFigure[] {
  const { '#quote': fees, '#checklist': checked, '#deadlines': deadlines = [] } = service;
  return [
    ...(fees && quoted && (asked.has('fees') || asked.has('feeSentences')) ? feeFigures(fees, quoted) : []),
    ...(checked && documents && asked.has('documents') ? documentFigures([checked], documents) : []),
    ...figuresOf('PROCESSING_TIME', service['#processingTimes']),
    ...deadlinesOfCase(deadlines, conditionsOfDeadline, answers).applying.flatMap(({ '#deadline': deadline }) =>
      figuresOf(kindOfDeadline(deadline.type), [deadline]),
    ),
  ];
}

/** Whether a query selects the evidence of a card. */
export const asksCardEvidence = (asked: ReadonlySet<string>): boolean => asked.has('evidence') || asked.has('caveats');

/** Sources of what the query selects of the card, and what has to be said about them; null when it does not select them. */
export function cardEvidence(read: EvidenceAsked, { offices, numbers, promises }: ToldOnCard): EvidenceAnswer | null {
  const { service, asked, decided, at, readOptions } = read;
  if (!asksCardEvidence(asked)) return null;
  const [hasOffices, hasNumbers] = [asked.has('offices'), asked.has('numbers')];
  const told = [...(hasNumbers ? numbers : []), ...(hasOffices ? offices.flatMap((office) => office.numbers) : [])];
  const hours = [...told, ...(hasOffices ? offices : [])].flatMap(({ opening }) => opening.timetables);
  return evidenceAnswer(
    [
      ...(service ? serviceFigures(service, read) : []),
      ...figuresOf('OPENING_HOURS', [...new Set(hours)]),
      ...(hasOffices || asked.has('accessibility')
        ? figuresOf(
            'ACCESSIBILITY',
            offices.flatMap(({ access }) => access ?? []),
          )
        : []),
      ...figuresOf('CONTACT', [...new Set(told.map(({ channel }) => channel['#channel']))]),
      ...figuresOf(
        'PROMISE',
        promises.map(({ promise }) => promise['#promise']),
      ),
      ...decided,
    ],
    dayInBremen(at),
    readOptions,
  );
}
