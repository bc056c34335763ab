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

const goodFridays = new Map<string, string>();

function goodFridayOf(year: string): string {
  let day = goodFridays.get(year);
  if (day === undefined) {
    day = getHolidays(Number(year), 'BUND').find(({ name }) => name === 'KARFREITAG')!.dateString;
    goodFridays.set(year, day);
  }
  return day;
}

const fallsOn = (day: string, { day: its }: CustomaryClosure): boolean =>
  typeof its === 'string' ? day.slice(5) === its : day === addDays(goodFridayOf(day.slice(0, 4)), its);

/**
 * The name of the day (YYYY-MM-DD), if the hours of the week are no evidence that an office is open on it; null on other
 * days. Where the Land is not known (BUND), it may be any.
 */
export const customaryClosureOn = (day: string, region: HolidayRegion): LocalizedText | null =>
  customaryClosures.find((one) => (region === 'BUND' || (one.regions?.includes(region) ?? true)) && fallsOn(day, one))
    ?.name ?? null;
