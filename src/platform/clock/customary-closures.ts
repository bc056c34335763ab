import { getHolidays } from 'feiertagejs';
import type { LocalizedText } from '../i18n/localized-text.js';
import { addDays } from './bremen-clock.rules.js';
import type { HolidayRegion } from './public-holidays.js';

/** A day of every year that is no public holiday, but on which public offices close or open for less time. */
interface CustomaryClosure {
  name: LocalizedText;
  /** MM-DD, or days after Good Friday. */
  day: string | number;
  /** The Länder in which it is so; absent where it is so in all. */
  regions?: readonly HolidayRegion[];
  /** Where it stands, or that it stands nowhere. */
  ground: string;
}

const collectiveAgreements =
  '§ 6 Abs. 3 TV-L und TVöD: am 24. und 31. Dezember arbeitsfrei, soweit es der Betrieb zulässt';
const custom = 'Brauch, von keiner Vorschrift allgemein geregelt';

export const customaryClosures: readonly CustomaryClosure[] = [
  { name: { de: 'Heiligabend', en: 'Christmas Eve' }, day: '12-24', ground: collectiveAgreements },
  { name: { de: 'Silvester', en: 'New Year’s Eve' }, day: '12-31', ground: collectiveAgreements },
  { name: { de: 'Weiberfastnacht', en: 'carnival Thursday' }, day: -50, regions: ['NW', 'RP'], ground: custom },
  { name: { de: 'Rosenmontag', en: 'carnival Monday' }, day: -46, regions: ['NW', 'RP', 'SL'], ground: custom },
  { name: { de: 'Faschingsdienstag', en: 'Shrove Tuesday' }, day: -45, regions: ['BY', 'AUGSBURG'], ground: custom },
];

const goodFridayOf = (year: number): string =>
  getHolidays(year, 'BUND').find(({ name }) => name === 'KARFREITAG')!.dateString;

const holdsIn = (region: HolidayRegion, { regions }: CustomaryClosure): boolean =>
  region === 'BUND' || (regions?.includes(region) ?? true);

function closuresOf(year: string, region: HolidayRegion): ReadonlyMap<string, LocalizedText> {
  const goodFriday = goodFridayOf(Number(year));
  return new Map(
    customaryClosures
      .filter((closure) => holdsIn(region, closure))
      .map(({ day, name }) => [typeof day === 'string' ? `${year}-${day}` : addDays(goodFriday, day), name]),
  );
}

const closures = new Map<string, ReadonlyMap<string, LocalizedText>>();

function keptClosuresOf(year: string, region: HolidayRegion): ReadonlyMap<string, LocalizedText> {
  const key = `${region} ${year}`;
  const ofYear = closures.get(key) ?? closuresOf(year, region);
  closures.set(key, ofYear);
  return ofYear;
}

/**
 * The name of the day (YYYY-MM-DD), if the hours of the week are no evidence that an office is open on it; null on other
 * days. Where the Land is not known (BUND), it may be any.
 */
export function customaryClosureOn(day: string, region: HolidayRegion): LocalizedText | null {
  return keptClosuresOf(day.slice(0, 4), region).get(day) ?? null;
}

/** The days of such names in any Land from one day to another, both included. */
export function customaryClosureDays(from: string, until: string): string[] {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, after) => String(first + after));
  return years
    .flatMap((year) => [...keptClosuresOf(year, 'BUND').keys()])
    .filter((day) => day >= from && day <= until)
    .sort();
}
