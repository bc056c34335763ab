import { DateTime } from 'luxon';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { dayInBremen, daysBetween, timeAt } from '../../../platform/clock/bremen-clock.rules.js';

export type SpokenLanguage = keyof Bilingual;

/** Number of days from which the year is included. */
const farAway = 180;

const lists: Record<SpokenLanguage, string> = { de: ' und ', en: ' and ' };

/** "a, b und c" */
export function listed(parts: readonly string[], language: SpokenLanguage): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${lists[language]}${last}`;
}

function englishTime(time: string): string {
  if (time === '00:00' || time === '24:00') return 'midnight';
  if (time === '12:00') return '12 noon';
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)];
  const minutes = minute === '00' ? '' : `.${minute}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

const germanTime = (time: string): string => {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)];
  return minute === '00' ? `${hour}` : `${hour}.${minute}`;
};

/** Formats a time: "16 Uhr", "12.30 Uhr"; "4 pm", "12 noon". */
export const spokenTime = (time: string, language: SpokenLanguage): string =>
  language === 'de' ? `${germanTime(time)} Uhr` : englishTime(time);

/** Formats a range: "von 8 bis 16 Uhr", "from 8 am to 4 pm"; a whole day is around the clock. */
export function spokenRange(opens: string, closes: string, language: SpokenLanguage): string {
  const wholeDay = opens === '00:00' && (closes === '24:00' || closes === '00:00');
  // German says 24 Uhr for the end of a day.
  const end = closes === '00:00' ? '24:00' : closes;
  if (language === 'de') return wholeDay ? 'rund um die Uhr' : `von ${germanTime(opens)} bis ${spokenTime(end, 'de')}`;
  return wholeDay ? 'around the clock' : `from ${englishTime(opens)} to ${englishTime(end)}`;
}

const formats: Record<SpokenLanguage, { weekday: string; date: string; dayOfMonth: string; year: string }> = {
  de: { weekday: 'cccc', date: 'cccc, d. LLLL', dayOfMonth: 'd. LLLL', year: ' yyyy' },
  en: { weekday: 'cccc', date: 'cccc d LLLL', dayOfMonth: 'd LLLL', year: ' yyyy' },
};

const said = (day: string, language: SpokenLanguage, format: string): string =>
  DateTime.fromISO(day, { zone: 'utc', locale: language }).toFormat(format);

/** "Montag", "Monday". */
export const spokenWeekday = (day: string, language: SpokenLanguage): string =>
  said(day, language, formats[language].weekday);

/** Formats a day: "Montag, 2. November", "Monday 2 November"; with the year when it is far from today. */
export function spokenDate(day: string, today: string, language: SpokenLanguage): string {
  const { date, year } = formats[language];
  return said(day, language, Math.abs(daysBetween(today, day)) > farAway ? date + year : date);
}

/** "Dienstag, 19. Januar 2027", "Tuesday 19 January 2027": a day that is told without regard to today. */
export const spokenDateOfYear = (day: string, language: SpokenLanguage): string =>
  said(day, language, formats[language].date + formats[language].year);

/** "17. November", "17 November"; with the year when it is far from today. */
export const spokenDayOfMonth = (day: string, today: string, language: SpokenLanguage): string => {
  const { dayOfMonth, year } = formats[language];
  return said(day, language, Math.abs(daysBetween(today, day)) > farAway ? dayOfMonth + year : dayOfMonth);
};

const near: Record<SpokenLanguage, readonly [today: string, tomorrow: string]> = {
  de: ['heute', 'morgen'],
  en: ['today', 'tomorrow'],
};

/** Returns "heute" or "morgen"; null for other days. */
export const nearDay = (day: string, today: string, language: SpokenLanguage): string | null =>
  near[language][daysBetween(today, day)] ?? null;

/** "morgen um 8 Uhr", "am Montag, 2. November, um 8 Uhr" */
export function spokenOpening(opens: Date, at: Date, language: SpokenLanguage): string {
  const [day, today, time] = [dayInBremen(opens), dayInBremen(at), spokenTime(timeAt(opens), language)];
  const near = nearDay(day, today, language);
  const date = spokenDate(day, today, language);
  if (language === 'de') return `${near ? `${near} um` : `am ${date}, um`} ${time}`;
  return `${near ?? `on ${date}`} at ${time}`;
}
