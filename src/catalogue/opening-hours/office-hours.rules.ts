import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { forPurpose, isKnownOn } from './opening-state.rules.js';
import { isByAppointment } from './opening-day.rules.js';
import type { Timetable } from './timetable.js';

const nameOf = (text: LocalizedText): string => deliver(text, ['de']).value;

/** Hours with the city they apply to; null when they apply to every address. */
export interface CityHours {
  hours: Timetable[];
  city: string | null;
}

/**
 * An office that sits in several cities labels its hours with their names. The hours of the caller's city apply, unless
 * the caller's city is ambiguous.
 */
export function hoursOfCity(hours: readonly Timetable[], cities: readonly LocalizedText[]): CityHours {
  const [city, ...others] = cities.map(nameOf);
  const isHere = ({ label }: Timetable): boolean => label !== null && nameOf(label) === city;
  if (city === undefined || others.length > 0 || !hours.some(isHere)) return { hours: [...hours], city: null };
  return { hours: hours.filter((timetable) => timetable.label === null || isHere(timetable)), city };
}

/** Hours in person on a day: those of the office, else those of its counter channel; if not known, those of other days. */
function hoursOfOffice(office: readonly Timetable[], counter: readonly Timetable[], day: string): Timetable[] {
  const found = [office, counter].map((hours) => forPurpose(hours, 'COUNTER', day));
  return found.find((hours) => isKnownOn(hours, day)) ?? found.find((hours) => hours.length > 0) ?? [];
}

/** Hours for people with an appointment: none of those for people without. */
const withAppointment = (hours: readonly Timetable[]): Timetable[] =>
  hours
    .filter(({ purpose }) => purpose !== 'WALK_IN')
    .map((one) => ({
      ...one,
      appointment: 'REQUIRED',
      ranges: one.ranges.map((range) => ({ ...range, appointment: 'REQUIRED' })),
    }));

/**
 * Hours in person on a day: those in which the service has its counter, else those of the office. A service that only
 * takes appointments does so in the hours of the office, where these are known.
 */
export function counterHours(
  office: readonly Timetable[],
  counter: readonly Timetable[],
  day: string,
  ofService: readonly Timetable[] = [],
): Timetable[] {
  const own = forPurpose(ofService, 'COUNTER', day);
  if (!isKnownOn(own, day)) return hoursOfOffice(office, counter, day);
  if (!own.every(isByAppointment)) return own;
  const agreed = hoursOfOffice(withAppointment(office), withAppointment(counter), day);
  return isKnownOn(agreed, day) ? agreed : own;
}
