import type { Bilingual } from '../i18n/bilingual.js';
import { ambiguous, means, unreadable, type Misreading, type Reading } from './reading.js';

const dayForm: Bilingual = {
  de: 'Schreiben Sie einen Tag wie 2027-01-31 oder 31.1.2027.',
  en: 'Write a day such as 2027-01-31 or 31.1.2027.',
};

const months = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
] as const;

const monthNamed = (name: string): number =>
  months.findIndex((names) => (names as readonly string[]).includes(name.toLowerCase().replace(/\.$/, ''))) + 1;

/** Two digits of a year up to this one are of this century; later ones may be of the last. */
const latestShortYear = 69;

interface Written {
  day: number;
  month: number;
  year: string;
}

const isoDay = (year: number, month: number, day: number): string | null => {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/;
const dayFirst = /^(\d{1,2})\.?\s*([a-zäöü]+\.?)\s+(\d{4})$/i;
const monthFirst = /^([a-z]+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

function byName(text: string): Written | null {
  const [, day, name, year] = dayFirst.exec(text) ?? [];
  if (day) return { day: Number(day), month: monthNamed(name!), year: year! };
  const [, monthName, after, yearAfter] = monthFirst.exec(text) ?? [];
  return monthName ? { day: Number(after), month: monthNamed(monthName), year: yearAfter! } : null;
}

function dayOf(text: string, { day, month, year }: Written): Reading<string> {
  if (year.length === 2 && Number(year) > latestShortYear) {
    const two: [Bilingual, Bilingual] = [
      { de: `${day}.${month}.19${year}`, en: `${day}.${month}.19${year}` },
      { de: `${day}.${month}.20${year}`, en: `${day}.${month}.20${year}` },
    ];
    return ambiguous(text, two, dayForm);
  }
  const read = isoDay(Number(year.length === 2 ? `20${year}` : year), month, day);
  return read === null ? { misreading: noSuchDay(text) } : means(read);
}

const noSuchDay = (text: string): Misreading => ({
  cause: { de: `Den Tag „${text}“ gibt es nicht.`, en: `There is no day "${text}".` },
  remedy: dayForm,
});

/** 1/2/2027 is a day in January for some and in February for others; 25/12/2027 is one day. */
function ofSlashes(text: string, [first, second, year]: readonly [string, string, string]): Reading<string> {
  const [dayThenMonth, monthThenDay] = [
    isoDay(Number(year), Number(second), Number(first)),
    isoDay(Number(year), Number(first), Number(second)),
  ];
  if (dayThenMonth && monthThenDay && dayThenMonth !== monthThenDay) {
    const both = [dayThenMonth, monthThenDay] as const;
    const [one, other] = both.map((day) => ({ de: day.split('-').reverse().join('.'), en: day }));
    return ambiguous(text, [one!, other!], dayForm);
  }
  const day = dayThenMonth ?? monthThenDay;
  return day === null ? { misreading: noSuchDay(text) } : means(day);
}

/** Reads a day as it is written in German or English, or by ISO 8601; YYYY-MM-DD. */
export function readDay(written: string): Reading<string> {
  const text = written.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year) return dayOf(text, { day: Number(day), month: Number(month), year });
  const [, germanDay, germanMonth, germanYear] = german.exec(text) ?? [];
  if (germanYear) return dayOf(text, { day: Number(germanDay), month: Number(germanMonth), year: germanYear });
  const named = byName(text);
  if (named) return named.month === 0 ? unreadable(text, dayForm) : dayOf(text, named);
  const [, first, second, last] = slashes.exec(text) ?? [];
  return last ? ofSlashes(text, [first!, second!, last]) : unreadable(text, dayForm);
}
