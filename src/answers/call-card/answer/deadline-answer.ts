import { countedDeadline, datedEnd, eventOf } from '../../../catalogue/deadline/deadline-day.rules.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { deadlinesOfCase } from '../../../catalogue/deadline/deadline-case.rules.js';
import type { CaseAnswers, Condition } from '../../../catalogue/question/applicability.rules.js';
import type { QuestionFacts } from '../../../catalogue/question/question-facts.js';
import type { HolidayRegion } from '../../../platform/clock/public-holidays.js';
import { badInput } from '../../../platform/errors/errors.js';
import { deliver, type DeliveredText, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { DeadlineRow } from '../read/deadline-part.js';
import { deadlineCaveats, deadlineSentence } from '../wording/deadline-sentence.rules.js';
import { deadlinesNotOnRecord, noDeadlineInCase, openDeadlines } from '../wording/deadline-gap.rules.js';
import { daysOfEvents, type DayOfEvent, type GivenEvent } from './deadline-events.rules.js';
import type { CallMoment } from './office-answer.js';

interface DeadlineAnswer {
  deadline: DeadlineRow;
  event: DeliveredText | null;
  eventOn: string | null;
  countedDays: string[];
  endsOn: string | null;
  sentence: DeliveredText;
  caveats: DeliveredText[];
}

interface Counting extends CallMoment {
  events: readonly GivenEvent[];
  region: HolidayRegion;
  answers: CaseAnswers;
  questions: readonly QuestionFacts[];
}

function deadlineAnswer(row: DeadlineRow, dayOf: DayOfEvent, { at, readOptions, region }: Counting): DeadlineAnswer {
  const facts = row['#deadline'];
  const [event, today] = [eventOf(facts), dayInBremen(at)];
  const on = event && dayOf(event);
  const days = on === null ? null : countedDeadline(facts, on, region);
  const counted = on !== null && days ? { ...days, on } : null;
  const end = counted ?? datedEnd(facts, region);
  const told = (text: Parameters<typeof deliver>[0]): DeliveredText => deliver(text, readOptions.languages);
  return {
    deadline: row,
    event: event && told(event),
    eventOn: on,
    countedDays: counted?.days ?? [],
    endsOn: counted?.endsOn ?? facts.endsOn,
    sentence: told(deadlineSentence(facts, { counted, end }, today)),
    caveats: deadlineCaveats(end, today).map(told),
  };
}

export const conditionsOfDeadline = (row: DeadlineRow): readonly Condition[] => row['#deadline'].applies;

/** Deadlines and what they depend on, and how long something holds. */
interface DeadlinesAnswer {
  deadlines: DeadlineAnswer[];
  deadlineSentences: DeliveredText[];
  deadlineGapSentence: DeliveredText | null;
  validitySentences: DeliveredText[];
}

/** The part of a card without a service. */
export const noDeadlines: DeadlinesAnswer = {
  deadlines: [],
  deadlineSentences: [],
  deadlineGapSentence: null,
  validitySentences: [],
};

const isToAct = ({ '#deadline': { type } }: DeadlineRow): boolean => type === 'ACTION';

/** What is not told of the deadlines: those that depend on answers, or that none is on record. */
function gapOf(rows: readonly DeadlineRow[], told: number, open: readonly QuestionFacts[]): LocalizedText | null {
  if (open.length > 0)
    return openDeadlines(
      open.map(({ text }) => text),
      told > 0,
    );
  if (told > 0) return null;
  return rows.length > 0 ? noDeadlineInCase : deadlinesNotOnRecord;
}

/** Deadlines of a service in this case, counted from the days that are given, and the sentences about them. */
export function deadlinesAnswer(rows: readonly DeadlineRow[], asked: Counting): DeadlinesAnswer {
  const { answers, questions, events, readOptions } = asked;
  const [toAct, toHold] = [rows.filter(isToAct), rows.filter((row) => !isToAct(row))];
  const { applying, open } = deadlinesOfCase(toAct, conditionsOfDeadline, answers);
  // Whoever gives a day need not know which of the deadlines it decides about applies.
  const dayOf = daysOfEvents(
    events,
    toAct.map((row) => eventOf(row['#deadline'])).filter((event) => event !== null),
  );
  if (typeof dayOf === 'string') throw badInput(`events: ${dayOf}`);
  const isTold = ({ sentence }: DeadlineAnswer): boolean => sentence.value !== '';
  const deadlines = applying.map((row) => deadlineAnswer(row, dayOf, asked)).filter(isTold);
  // How long something holds is told with the case in words, for as long as nobody has said which it is.
  const holding = deadlinesOfCase(toHold, conditionsOfDeadline, answers).possible;
  const gap = gapOf(
    toAct,
    deadlines.length,
    questions.filter(({ key }) => open.includes(key)),
  );
  const gapSentence = gap && deliver(gap, readOptions.languages);
  return {
    deadlines,
    deadlineSentences: [
      ...deadlines.flatMap(({ sentence, caveats }) => [sentence, ...caveats]),
      ...(gapSentence ? [gapSentence] : []),
    ],
    deadlineGapSentence: gapSentence,
    validitySentences: holding
      .map((row) => deadlineAnswer(row, () => null, asked))
      .filter(isTold)
      .map(({ sentence }) => sentence),
  };
}
