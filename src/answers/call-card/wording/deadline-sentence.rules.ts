import {
  directionOf,
  isPhrase,
  type CountedDeadline,
  type DeadlineEnd,
  type DeadlineFacts,
} from '../../../catalogue/deadline/deadline-day.rules.js';
import type { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import { spokenDate, spokenDateOfYear } from '../../../catalogue/opening-hours/spoken/spoken-time.rules.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { capitalised, inLanguagesOf, saidIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';
import { durationRange, durationWords, durationWithin, saysDuration } from './duration-wording.rules.js';

/** The day of the event, and what follows from it. */
export interface CountedFrom extends CountedDeadline {
  on: string;
}

const ordinals: Record<SentenceLanguage, readonly string[]> = {
  de: ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften', 'sechsten', 'siebten', 'achten', 'neunten', 'zehnten'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
};

/** Units in which the last day is named rather than the time. */
const namedDays: Record<SentenceLanguage, Partial<Record<`${TimeUnit}`, string>>> = {
  de: { CALENDAR_WEEKDAY: 'Werktag', WORKING_DAY: 'Arbeitstag' },
  en: { CALENDAR_WEEKDAY: 'weekday (Saturdays count)', WORKING_DAY: 'working day' },
};

interface Phrases {
  least: string;
  latestOn: string;
  atOnce: string;
  deadline: string;
  from: (date: string) => string;
  until: (date: string) => string;
  between: (from: string, until: string) => string;
  everyYear: (from: string | null, until: string | null) => string;
  begins: string;
  counted: (on: string, isAfter: boolean) => string;
  passed: string;
}

const phrases: Record<SentenceLanguage, Phrases> = {
  de: {
    least: 'mindestens',
    latestOn: 'spätestens am',
    atOnce: 'sofort',
    deadline: 'Frist',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    between: (from, until) => `von ${from}, bis ${until}`,
    everyYear: (from, until) =>
      ['jedes Jahr', from && `${until ? 'vom' : 'ab dem'} ${from}`, until && `bis zum ${until}`]
        .filter(Boolean)
        .join(' '),
    begins: 'Fristbeginn',
    counted: (on, isAfter) => (isAfter ? `Gerechnet ab ${on}` : `Zurückgerechnet von ${on}`),
    passed: 'Die Frist ist abgelaufen.',
  },
  en: {
    least: 'at least',
    latestOn: 'at the latest on the',
    atOnce: 'at once',
    deadline: 'Deadline',
    from: (date) => `from ${date}`,
    until: (date) => `by ${date}`,
    between: (from, until) => `from ${from} to ${until}`,
    everyYear: (from, until) =>
      ['every year', from && `from ${from}`, until && `${from ? 'to' : 'by'} ${until}`].filter(Boolean).join(' '),
    begins: 'counted from',
    counted: (on, isAfter) => (isAfter ? `Counted from ${on}` : `Counted back from ${on}`),
    passed: 'The deadline has passed.',
  },
};

/** A last day after an event: "innerhalb von 2 Wochen", "spätestens am dritten Werktag". */
function latest(value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string {
  if (value === 0) return phrases[language].atOnce;
  const named = namedDays[language][unit];
  const ordinal = ordinals[language][value - 1];
  return named && ordinal ? `${phrases[language].latestOn} ${ordinal} ${named}` : durationWithin(value, unit, language);
}

function durationOf(deadline: DeadlineFacts, language: SentenceLanguage): string {
  const { type, durationFrom: from, durationTo: to, unit, trigger } = deadline;
  if (unit === null) return '';
  if (to === null) return from === null ? '' : `${phrases[language].least} ${durationWords(from, unit, language)}`;
  if (from !== null && from !== to) return durationRange(from, to, unit, language);
  const isAfter = type === 'ACTION' && saidIn(trigger, 'de') !== '' && directionOf(trigger) !== 'BEFORE';
  return isAfter ? latest(to, unit, language) : durationWords(to, unit, language);
}

/** "3. März", "3 March": a day of every year. */
function spokenMonthDay(monthAndDay: string, language: SentenceLanguage): string {
  const format: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, format).format(new Date(`2000-${monthAndDay}`));
}

function span(from: string | null, until: string | null, language: SentenceLanguage): string {
  const said = phrases[language];
  if (from !== null && until !== null) return said.between(from, until);
  return from !== null ? said.from(from) : said.until(until ?? '');
}

/** A description that begins with the last day of every year goes on with it: "bis zum 1. März des Folgejahres". */
const namesLastDay = (description: string, { kind, recursUntil }: DeadlineFacts, language: SentenceLanguage): boolean =>
  kind === 'RECURRING' && recursUntil !== null && description.startsWith(spokenMonthDay(recursUntil, language));

/** When, without what is to be done. */
function timeOf(deadline: DeadlineFacts, language: SentenceLanguage): string {
  const { kind, startsOn, endsOn, recursFrom, recursUntil, trigger } = deadline;
  if (kind === 'DATE') {
    const [from, until] = [startsOn, endsOn].map((day) => day && spokenDateOfYear(day, language));
    return span(from ?? null, until ?? null, language);
  }
  if (kind === 'RECURRING') {
    const [from, until] = [recursFrom, recursUntil].map((day) => day && spokenMonthDay(day, language));
    const description = saidIn(deadline.description, language);
    return phrases[language].everyYear(
      from ?? null,
      namesLastDay(description, deadline, language) ? description : (until ?? null),
    );
  }
  const event = saidIn(trigger, language);
  return isPhrase(event) ? `${durationOf(deadline, language)} ${event}` : durationOf(deadline, language);
}

/** What restricts it, and the event where it is no part of the sentence. */
function detailsOf({ kind, trigger, condition }: DeadlineFacts, language: SentenceLanguage): string {
  const event = saidIn(trigger, language);
  const named = isPhrase(event) ? event : `${phrases[language].begins}: ${event}`;
  const isPart = event === '' || (kind === 'DURATION' && isPhrase(event));
  const details = [...(isPart ? [] : [named]), saidIn(condition, language)].filter(Boolean);
  return details.length > 0 ? ` (${details.join('; ')})` : '';
}

/** Whether a description names the duration and what it is counted from, so that nothing has to be added. */
const saysItself = (
  { durationFrom, durationTo, unit, trigger }: DeadlineFacts,
  said: string,
  language: SentenceLanguage,
) =>
  said.includes(saidIn(trigger, language)) &&
  [durationFrom, durationTo].some(
    (value) => value !== null && unit !== null && saysDuration(said, value, unit, language),
  );

/** Without an event it is a length, and how long something holds is told of what holds. */
const isLength = ({ kind, type, trigger }: DeadlineFacts): boolean =>
  kind === 'DURATION' && (type === 'VALIDITY' || saidIn(trigger, 'de') === '');

function recorded(deadline: DeadlineFacts, language: SentenceLanguage): string {
  const description = saidIn(deadline.description, language);
  const details = detailsOf(deadline, language);
  if (deadline.kind === 'DESCRIBED') return description && `${capitalised(description)}${details}.`;
  if (deadline.kind === 'DURATION' && saysItself(deadline, description, language))
    return `${capitalised(description)}${details}.`;
  const time = timeOf(deadline, language);
  if (isLength(deadline)) return `${capitalised(description || phrases[language].deadline)}: ${time}${details}.`;
  const toDo = namesLastDay(description, deadline, language) ? '' : description;
  return `${capitalised(time)}${toDo && `: ${toDo}`}${details}.`;
}

function daysOf({ days, endsOn }: CountedFrom, today: string, language: SentenceLanguage): string {
  const [first = '', last] = days.map((day) => spokenDate(day, today, language));
  if (last !== undefined) return phrases[language].between(first, last);
  return endsOn === null ? first : phrases[language].until(first);
}

/** A last day that is no working day is not past while the deadline may still run. */
function isPast(end: DeadlineEnd | null, today: string): boolean {
  const last = end && (end.mayRunUntil ?? end.endsOn);
  return last !== null && last < today;
}

/** Sentences about a deadline: what is recorded, the day that follows from that of the event, whether it has passed. */
export function deadlineSentence(
  deadline: DeadlineFacts,
  { counted, end }: { counted: CountedFrom | null; end: DeadlineEnd | null },
  today: string,
): LocalizedText {
  const { trigger, condition, description } = deadline;
  return inLanguagesOf([trigger, condition, description], (language) => {
    const { counted: countedFrom, passed } = phrases[language];
    const isAfter = directionOf(trigger) === 'AFTER';
    return [
      recorded(deadline, language),
      counted &&
        `${countedFrom(spokenDate(counted.on, today, language), isAfter)}: ${daysOf(counted, today, language)}.`,
      isPast(end, today) && passed,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** What the last day leaves open, whether it is counted or on record. */
export function deadlineCaveats(end: DeadlineEnd | null, today: string): LocalizedText[] {
  if (!end) return [];
  const { mayRunUntil, dependsOnLand, endsOn } = end;
  const ends = endsOn !== null;
  const [de, en] = [
    mayRunUntil && spokenDate(mayRunUntil, today, 'de'),
    mayRunUntil && spokenDate(mayRunUntil, today, 'en'),
  ];
  return [
    ...(de && en
      ? [
          {
            de: `Das Ende fällt auf einen Samstag, Sonntag oder Feiertag; die Frist kann bis ${de} laufen.`,
            en: `It ends on a Saturday, Sunday or public holiday and may run until ${en}.`,
          },
        ]
      : []),
    ...(dependsOnLand
      ? [
          {
            de: `Das Bundesland ist nicht bekannt; wo es weitere Feiertage gibt, kann ${ends ? 'die Frist an einem anderen Tag enden' : 'es ein anderer Tag sein'}.`,
            en: `The Land is not known; where there are more public holidays, ${ends ? 'the deadline may end on another day' : 'it may be another day'}.`,
          },
        ]
      : []),
  ];
}
