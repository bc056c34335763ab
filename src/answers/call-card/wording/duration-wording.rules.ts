import type { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import type { SentenceLanguage } from '../../../platform/i18n/sentence-language.js';

type Words = Record<`${TimeUnit}`, readonly [one: string, many: string]>;

const words: Record<SentenceLanguage, Words> = {
  de: {
    MINUTE: ['Minute', 'Minuten'],
    HOUR: ['Stunde', 'Stunden'],
    DAY: ['Tag', 'Tage'],
    CALENDAR_WEEKDAY: ['Werktag', 'Werktage'],
    WORKING_DAY: ['Arbeitstag', 'Arbeitstage'],
    WEEK: ['Woche', 'Wochen'],
    MONTH: ['Monat', 'Monate'],
    YEAR: ['Jahr', 'Jahre'],
  },
  en: {
    MINUTE: ['minute', 'minutes'],
    HOUR: ['hour', 'hours'],
    DAY: ['day', 'days'],
    CALENDAR_WEEKDAY: ['weekday', 'weekdays'],
    WORKING_DAY: ['working day', 'working days'],
    WEEK: ['week', 'weeks'],
    MONTH: ['month', 'months'],
    YEAR: ['year', 'years'],
  },
};

const unitWord = (value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string =>
  words[language][unit][value === 1 ? 0 : 1];

/** "4 Wochen", "1 week". */
export const durationWords = (value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string =>
  `${value} ${unitWord(value, unit, language)}`;

/** "2 bis 3 Wochen", "2 to 3 weeks". */
export const durationRange = (from: number, to: number, unit: `${TimeUnit}`, language: SentenceLanguage): string =>
  `${from} ${language === 'de' ? 'bis' : 'to'} ${durationWords(to, unit, language)}`;

const withinOne: Record<`${TimeUnit}`, string> = {
  MINUTE: 'einer Minute',
  HOUR: 'einer Stunde',
  DAY: 'eines Tages',
  CALENDAR_WEEKDAY: 'eines Werktags',
  WORKING_DAY: 'eines Arbeitstags',
  WEEK: 'einer Woche',
  MONTH: 'eines Monats',
  YEAR: 'eines Jahres',
};

/** The plural after "von": a word that does not end in n gets one. */
const dative = (plural: string): string => (plural.endsWith('n') ? plural : `${plural}n`);

/** "innerhalb eines Monats", "innerhalb von 2 Tagen", "within 2 days". */
export function durationWithin(value: number, unit: `${TimeUnit}`, language: SentenceLanguage): string {
  if (language === 'en') return `within ${durationWords(value, unit, 'en')}`;
  return value === 1 ? `innerhalb ${withinOne[unit]}` : `innerhalb von ${value} ${dative(words.de[unit][1])}`;
}

const numerals: Record<SentenceLanguage, readonly string[]> = {
  de: ['ein(?:e[mnrs]?)?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Whether a text names a duration, in digits or in words: "höchstens 18 Monate", "etwa zwei Monate vorher". */
export function saysDuration(text: string, value: number, unit: `${TimeUnit}`, language: SentenceLanguage): boolean {
  const numeral = numerals[language][value - 1];
  const number = numeral ? `(?:${value}|${numeral})` : `${value}`;
  // A German word ends by number and case: Monat, Monate, Monats, Monaten.
  return new RegExp(`(?<![\\p{L}\\d])${number} ${words[language][unit][0]}\\p{Ll}{0,2}(?![\\p{L}])`, 'iu').test(text);
}
