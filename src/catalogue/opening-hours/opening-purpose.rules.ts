import { hasHours, speaksOf } from './opening-day.rules.js';
import type { Timetable } from './timetable.js';

export type Purpose = Timetable['purpose'];

/** In the order in which they are told. */
const purposes: readonly Purpose[] = ['GENERAL', 'COUNTER', 'WALK_IN', 'APPOINTMENT', 'CASH_DESK', 'PHONE', 'CHAT'];

/** Whether hours are those of the telephone or a chat, at which nobody can come. */
export const isRemote = ({ purpose }: Pick<Timetable, 'purpose'>): boolean => purpose === 'PHONE' || purpose === 'CHAT';

/** The hours of one purpose. */
export interface PurposeHours {
  purpose: Purpose;
  timetables: Timetable[];
}

/** The hours of each purpose for itself; those that say nothing are left out. */
export function byPurpose(timetables: readonly Timetable[], day: string): PurposeHours[] {
  const speaking = timetables.filter((one) => hasHours(one) || speaksOf(one, day));
  return purposes.flatMap((purpose) => {
    const own = speaking.filter((timetable) => timetable.purpose === purpose);
    return own.length > 0 ? [{ purpose, timetables: own }] : [];
  });
}

/** The purpose of hours of one purpose; null of several, or when none say anything. */
export function onlyPurpose(timetables: readonly Timetable[], day: string): Purpose | null {
  const [first, ...others] = byPurpose(timetables, day);
  return first && others.length === 0 ? first.purpose : null;
}

/** Whether hours have to say what they are for: several purposes, or another one than was asked for. */
export function isToBeNamed(hours: readonly PurposeHours[], asked: Purpose | null): boolean {
  const [first] = hours;
  return hours.length > 1 || (first !== undefined && first.purpose !== 'GENERAL' && first.purpose !== asked);
}

/** Hours of an office of which nothing is recorded, though others are. */
export type MissingHours = 'IN_PERSON' | 'WITH_APPOINTMENT' | 'WITHOUT_APPOINTMENT';

export function missingHours(hours: readonly PurposeHours[]): MissingHours | null {
  const has = (purpose: Purpose): boolean => hours.some((one) => one.purpose === purpose);
  if (has('GENERAL') || has('COUNTER')) return null;
  if (has('WALK_IN')) return has('APPOINTMENT') ? null : 'WITH_APPOINTMENT';
  return has('APPOINTMENT') ? 'WITHOUT_APPOINTMENT' : 'IN_PERSON';
}
