import { getHolidays } from 'feiertagejs';
import type { LocalizedText } from '../i18n/localized-text.js';

const years = new Map<number, Map<string, LocalizedText>>();

// A holiday in Bremen since 2018 and nationwide in 2017; the library reports it for earlier years too.
const firstReformationDay = 2017;

function holidaysOf(year: number): Map<string, LocalizedText> {
  const holidays = getHolidays(year, 'HB').filter(
    ({ name }) => name !== 'REFORMATIONSTAG' || year >= firstReformationDay,
  );
  return new Map(
    holidays.map((holiday) => [holiday.dateString, { de: holiday.translate('de')!, en: holiday.translate('en')! }]),
  );
}

/** The name of the public holiday in the Free Hanseatic City of Bremen on a day (YYYY-MM-DD); null on other days. */
export function publicHolidayOn(day: string): LocalizedText | null {
  const year = Number(day.slice(0, 4));
  let holidays = years.get(year);
  if (!holidays) years.set(year, (holidays = holidaysOf(year)));
  return holidays.get(day) ?? null;
}
