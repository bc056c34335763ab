import { nearDay, spokenDayOfMonth, type SpokenLanguage } from './spoken-time.rules.js';
import type { Interval, TimetableRange } from '../timetable.js';

const numbers: Record<SpokenLanguage, readonly string[]> = {
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** "alle zwei Wochen", "every two weeks on". */
export function spokenInterval({ weeks }: Interval, language: SpokenLanguage): string {
  const number = numbers[language][weeks - 2] ?? `${weeks}`;
  return language === 'de' ? `alle ${number} Wochen` : `every ${number} weeks on`;
}

/** ", das nächste Mal am 17. November": when it takes place again, or for the first time; nothing when that is not known. */
export function spokenNext(interval: Interval, next: string | null, today: string, language: SpokenLanguage): string {
  if (next === null) return '';
  const near = nearDay(next, today, language);
  const date = spokenDayOfMonth(next, today, language);
  const isFirst = today < interval.from;
  if (language === 'de') return `, das ${isFirst ? 'erste' : 'nächste'} Mal ${near ?? `am ${date}`}`;
  return `, ${isFirst ? 'first' : 'next'} ${near ?? `on ${date}`}`;
}

const onEves = { de: 'vor Feiertagen', en: 'before public holidays' };
const exceptOnEves = { de: ', außer vor Feiertagen,', en: ', except before public holidays,' };

/** Words before weekdays and after them: "vor Feiertagen" montags; montags", außer vor Feiertagen,". */
export const spokenEves = (
  eves: TimetableRange['holidayEves'],
  language: SpokenLanguage,
): { before: string; after: string } => ({
  before: eves === 'ONLY' ? `${onEves[language]} ` : '',
  after: eves === 'NEVER' ? exceptOnEves[language] : '',
});
