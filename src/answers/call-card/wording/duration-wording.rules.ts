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
