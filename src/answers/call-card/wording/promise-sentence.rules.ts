import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { dueDate, isCountable, isDayUnit, spokenDueDate } from '../../../catalogue/deadline/due-date.rules.js';
import type { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import { addDays, dayInBremen, momentAt } from '../../../platform/clock/bremen-clock.rules.js';
import { differsByLand, type HolidayRegion } from '../../../platform/clock/public-holidays.js';
import { openPeriods } from '../../../catalogue/opening-hours/opening-state.rules.js';
import type { Timetable } from '../../../catalogue/opening-hours/timetable.js';
import type { ServicePromiseKind } from '../../../catalogue/service-promise/service-promise-kind.js';
import { durationWithin, durationWords } from './duration-wording.rules.js';
import {
  capitalised,
  inLanguagesOf,
  wordsIn,
  type SentenceLanguage,
} from '../../../platform/i18n/sentence-language.js';

type Kind = `${ServicePromiseKind}`;

/** A service promise as stored. */
export interface PromiseFacts {
  kind: Kind;
  value: number | null;
  unit: `${TimeUnit}` | null;
  /** What has to be met first; the time begins then, not with the call. */
  condition: LocalizedText | null;
  description: LocalizedText | null;
}

/** Where a promise is kept: opening hours and public holidays. */
export interface PromisePlace {
  timetables: readonly Timetable[];
  region: HolidayRegion;
}

export interface DuePromise {
  dueAt: Date | null;
  sentence: LocalizedText | null;
}

const names: Record<SentenceLanguage, Record<Exclude<Kind, 'OTHER'>, string>> = {
  de: {
    CALL_BACK: 'Rückruf',
    WAITING_TIME: 'Wartezeit',
    PROCESSING_TIME: 'Ergebnis',
    REPLY_TIME: 'Antwort',
    APPOINTMENT_WITHIN: 'Termin',
  },
  en: {
    CALL_BACK: 'Call back',
    WAITING_TIME: 'Waiting time',
    PROCESSING_TIME: 'Result',
    REPLY_TIME: 'Reply',
    APPOINTMENT_WITHIN: 'Appointment',
  },
};

/** Said when public holidays of the Land would make it later, and the Land is not known. */
const laterInSomeLaender: Record<SentenceLanguage, string> = {
  de: ', in manchen Bundesländern wegen Feiertagen auch später',
  en: ', or later because of public holidays in some Länder',
};

interface Due {
  at: Date;
  isLaterInSomeLaender: boolean;
}

const atMost = (value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string =>
  `${language === 'de' ? 'höchstens' : 'at most'} ${durationWords(value, unit, language)}`;

const timeOf = (kind: Kind, value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string =>
  kind === 'WAITING_TIME' ? atMost(value, unit, language) : durationWithin(value, unit, language);

/** "Nach der Online-Voranmeldung: Antwort innerhalb einer Woche." */
function conditionalSentence({ kind, value, unit, condition, description }: PromiseFacts, language: SentenceLanguage) {
  const said = wordsIn(description, language);
  const name = kind === 'OTHER' ? '' : names[language][kind];
  const time = value === null || unit === null ? '' : timeOf(kind, value, unit, language);
  const promised = time ? `${[name, time].filter(Boolean).join(' ')}${said && ` (${said})`}` : said;
  return promised && `${capitalised(wordsIn(condition, language))}: ${promised}.`;
}

function sentence(promise: PromiseFacts, due: Due | null, now: Date, language: SentenceLanguage): string {
  const { kind, value, unit, condition, description } = promise;
  if (condition) return conditionalSentence(promise, language);
  const said = wordsIn(description, language);
  if (kind === 'OTHER') return said && `${said}.`;
  const detail = said ? ` (${said})` : '';
  if (due) {
    const later = due.isLaterInSomeLaender ? laterInSomeLaender[language] : '';
    return `${names[language][kind]} ${spokenDueDate(due.at, now, language)}${later}${detail}.`;
  }
  if (value === null || unit === null) return said && `${names[language][kind]}: ${said}.`;
  return `${names[language][kind]} ${atMost(value, unit, language)}${detail}.`;
}

/** Promises without a due date: waiting times begin on arrival, others when their condition is met, a description is no duration. */
const isCounted = ({ kind, condition }: PromiseFacts): boolean =>
  condition === null && kind !== 'WAITING_TIME' && kind !== 'OTHER';

/** Promises due by the end of a day are due at closing time, because a closed office calls nobody back. */
function atClosing(due: Date, timetables: readonly Timetable[]): Date {
  const begins = momentAt(addDays(dayInBremen(due), -1), '00:00');
  const closes = openPeriods(timetables, begins, due).map((period) => period.closes);
  const last = closes.filter((moment) => moment <= due).at(-1);
  return last ?? due;
}

function dueOf(promise: PromiseFacts, now: Date, { timetables, region }: PromisePlace): Due | null {
  const { kind, value, unit } = promise;
  if (value === null || unit === null || !isCounted(promise) || !isCountable(value)) return null;
  const due = dueDate(now, value, unit, region);
  const isLaterInSomeLaender = differsByLand(region, (one) => dueDate(now, value, unit, one).toISOString());
  const closes = kind === 'CALL_BACK' && isDayUnit(unit);
  return { at: closes ? atClosing(due, timetables) : due, isLaterInSomeLaender };
}

/** Due moment of a promise made at a moment, and its sentence: "Rückruf bis Mittwoch, 16 Uhr." */
export function duePromise(promise: PromiseFacts, now: Date, where: PromisePlace): DuePromise {
  const due = dueOf(promise, now, where);
  const sentences = inLanguagesOf([promise.condition, promise.description], (language) =>
    sentence(promise, due, now, language),
  );
  return { dueAt: due?.at ?? null, sentence: sentences['de'] === '' ? null : sentences };
}
