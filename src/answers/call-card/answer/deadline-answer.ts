import { countedDeadline, eventOf } from '../../../catalogue/deadline/deadline-day.rules.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import type { HolidayRegion } from '../../../platform/clock/public-holidays.js';
import { badInput } from '../../../platform/errors/errors.js';
import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import type { DeadlineRow } from '../read/deadline-part.js';
import { deadlineCaveats, deadlinesNotOnRecord, deadlineSentence } from '../wording/deadline-sentence.rules.js';
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
}

function deadlineAnswer(row: DeadlineRow, dayOf: DayOfEvent, { at, readOptions, region }: Counting): DeadlineAnswer {
  const facts = row['#deadline'];
  const [event, today] = [eventOf(facts), dayInBremen(at)];
  const on = event && dayOf(event);
  const days = on === null ? null : countedDeadline(facts, on, region);
  const counted = on !== null && days ? { ...days, on } : null;
  const told = (text: Parameters<typeof deliver>[0]): DeliveredText => deliver(text, readOptions.languages);
  return {
    deadline: row,
    event: event && told(event),
    eventOn: on,
    countedDays: counted?.days ?? [],
    endsOn: counted?.endsOn ?? facts.endsOn,
    sentence: told(deadlineSentence(facts, counted, today)),
    caveats: deadlineCaveats(counted, today).map(told),
  };
}

/** Deadlines of a service, counted from the days that are given, and the sentences about them. */
export function deadlinesAnswer(
  rows: readonly DeadlineRow[],
  asked: Counting,
): { deadlines: DeadlineAnswer[]; deadlineSentences: DeliveredText[] } {
  const dayOf = daysOfEvents(
    asked.events,
    rows.map((row) => eventOf(row['#deadline'])).filter((event) => event !== null),
  );
  if (typeof dayOf === 'string') throw badInput(`events: ${dayOf}`);
  const deadlines = rows
    .map((row) => deadlineAnswer(row, dayOf, asked))
    .filter(({ sentence }) => sentence.value !== '');
  const sentences = deadlines.flatMap(({ sentence, caveats }) => [sentence, ...caveats]);
  return {
    deadlines,
    deadlineSentences: sentences.length > 0 ? sentences : [deliver(deadlinesNotOnRecord, asked.readOptions.languages)],
  };
}
