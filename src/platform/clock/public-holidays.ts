import { getHolidays } from 'feiertagejs';
import type { LocalizedText } from '../i18n/localized-text.js';

/** The Länder by the first two digits of regional keys (ARS). */
const regions = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
} as const;

/** Where public holidays hold: a Land, the city of Augsburg, or all of Germany (BUND). */
export type HolidayRegion = (typeof regions)[keyof typeof regions] | 'AUGSBURG' | 'BUND';

/** The region of a place by its regional key; only the nationwide holidays are known of other places. */
export function holidayRegionOf(ars: string | null): HolidayRegion {
  if (ars === null) return 'BUND';
  if (ars.startsWith('09761')) return 'AUGSBURG';
  return regions[ars.slice(0, 2) as keyof typeof regions] ?? 'BUND';
}

// Holidays since 2018 and nationwide in 2017; the library reports them for earlier years too.
const lateReformation: readonly HolidayRegion[] = ['HB', 'HH', 'NI', 'SH'];
const firstReformationDay = 2017;

/** Holidays of a single year, which the library does not know: the Sunday and Holiday Act of Berlin, section 1. */
const once: readonly { region: HolidayRegion; day: string; name: LocalizedText }[] = [
  { region: 'BE', day: '2020-05-08', name: { de: 'Tag der Befreiung', en: 'Liberation Day' } },
  { region: 'BE', day: '2025-05-08', name: { de: 'Tag der Befreiung', en: 'Liberation Day' } },
  {
    region: 'BE',
    day: '2028-06-17',
    name: { de: '75. Jahrestag des Volksaufstandes', en: '75th anniversary of the uprising of 1953' },
  },
];

function holidaysOf(year: number, region: HolidayRegion): Map<string, LocalizedText> {
  const holidays = getHolidays(year, region).filter(
    ({ name }) => name !== 'REFORMATIONSTAG' || year >= firstReformationDay || !lateReformation.includes(region),
  );
  return new Map([
    ...holidays.map(
      (holiday) => [holiday.dateString, { de: holiday.translate('de')!, en: holiday.translate('en')! }] as const,
    ),
    ...once.filter((one) => one.region === region).map(({ day, name }) => [day, name] as const),
  ]);
}

const years = new Map<string, Map<string, LocalizedText>>();

/** The name of the public holiday on a day (YYYY-MM-DD) in a region; null on other days. */
export function publicHolidayOn(day: string, region: HolidayRegion): LocalizedText | null {
  const key = `${region} ${day.slice(0, 4)}`;
  let holidays = years.get(key);
  if (!holidays) years.set(key, (holidays = holidaysOf(Number(day.slice(0, 4)), region)));
  return holidays.get(day) ?? null;
}

const everywhere: readonly HolidayRegion[] = [...Object.values(regions), 'AUGSBURG'];

/** Whether the day is a public holiday in a part of Germany only. */
export const isHolidayInParts = (day: string): boolean =>
  !publicHolidayOn(day, 'BUND') && everywhere.some((region) => publicHolidayOn(day, region));

/** Whether something that is counted by public holidays may be another, because the Land is not known. */
export const differsByLand = (region: HolidayRegion, counted: (region: HolidayRegion) => string): boolean =>
  region === 'BUND' && everywhere.some((one) => counted(one) !== counted(region));
