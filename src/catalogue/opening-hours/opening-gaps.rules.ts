import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { isRegular, isTimetableValidOn } from './opening-day.rules.js';
import type { OpeningStatus } from './opening-hours-enums.js';
import { byPurpose, isRemote, missingHours, type Purpose } from './opening-purpose.rules.js';
import { isKnownOn, openByStatus, statusAt } from './opening-state.rules.js';
import type { Timetable } from './timetable.js';

/** What is asked about hours. */
export interface AskedHours {
  /** Whether they are the hours of an office, which people ask about with and without an appointment. */
  ofOffice: boolean;
  purpose: Purpose | null;
}

/** Hours of one label of which none are known on a day, though others are. */
export interface UnknownPart {
  label: LocalizedText | null;
  timetables: Timetable[];
}

const isForAll = ({ purpose }: Timetable): boolean => purpose === 'GENERAL' || purpose === 'COUNTER';

const labelOf = ({ label }: Timetable): string => JSON.stringify(label);

const endsBefore = (one: Timetable, other: Timetable): boolean =>
  one.validUntil !== null && other.validFrom !== null && one.validUntil < other.validFrom;

/** Whether one follows the other: under its label, or under a new one after the other has ended. */
function follow(one: Timetable, other: Timetable, all: readonly Timetable[]): boolean {
  if (labelOf(one) === labelOf(other)) return true;
  if (!endsBefore(one, other) && !endsBefore(other, one)) return false;
  const isBeside = (ended: Timetable, begun: Timetable): boolean =>
    all.some((third) => labelOf(third) === labelOf(begun) && !endsBefore(ended, third) && !endsBefore(third, ended));
  return !isBeside(one, other) && !isBeside(other, one);
}

function unknownPartsOf(timetables: readonly Timetable[], day: string): UnknownPart[] {
  const weekly = timetables.filter(isRegular);
  const inForce = weekly.filter((one) => isTimetableValidOn(one, day));
  if (inForce.length === 0 || inForce.some(({ label }) => label === null)) return [];
  const lost = weekly.filter(
    (one) => !isTimetableValidOn(one, day) && !inForce.some((other) => follow(one, other, weekly)),
  );
  return [...new Map(lost.map((one) => [labelOf(one), one.label])).values()].map((label) => ({
    label,
    timetables: timetables.filter((one) => JSON.stringify(one.label) === JSON.stringify(label)),
  }));
}

/**
 * The parts of an office, such as its houses, whose hours have ended without others that follow, or have not begun. Hours
 * without a label are those of all parts.
 */
export function unknownParts(timetables: readonly Timetable[], day: string): UnknownPart[] {
  const others = byPurpose(
    timetables.filter((one) => !isForAll(one)),
    day,
  ).map((one) => one.timetables);
  return [timetables.filter(isForAll), ...others].flatMap((hours) => unknownPartsOf(hours, day));
}

const asksInPerson = ({ ofOffice, purpose }: AskedHours): boolean =>
  ofOffice && (purpose === null || purpose === 'GENERAL' || purpose === 'COUNTER');

/** The hours that count: whoever asks for an office in general asks whether one can come, not whether the phone is answered. */
export const countedHours = (timetables: readonly Timetable[], { ofOffice, purpose }: AskedHours): Timetable[] =>
  timetables.filter((one) => !(ofOffice && purpose === null && isRemote(one)));

/** Whether people may be able to come when the recorded hours say nothing of it: others are not known on the day. */
export function lacksHours(timetables: readonly Timetable[], day: string, asked: AskedHours): boolean {
  const counted = countedHours(timetables, asked);
  const known = byPurpose(counted, day).filter((one) => isKnownOn(one.timetables, day));
  if (asksInPerson(asked) && missingHours(known) !== null) return true;
  const deciding =
    asksInPerson(asked) && known.some(({ timetables: [one] }) => isForAll(one!)) ? counted.filter(isForAll) : counted;
  return unknownParts(deciding, day).length > 0;
}

/** What is known of a moment: hours that are closed say nothing of those that are not known. */
export function knownStatusAt(timetables: readonly Timetable[], at: Date, asked: AskedHours): `${OpeningStatus}` {
  const status = statusAt(countedHours(timetables, asked), at);
  return status === 'CLOSED' && lacksHours(timetables, dayInBremen(at), asked) ? 'UNKNOWN' : status;
}

/** Whether it is open at a moment; null when that is not known or agreed on by appointment. */
export const openness = (timetables: readonly Timetable[], at: Date, asked: AskedHours): boolean | null =>
  openByStatus[knownStatusAt(timetables, at, asked)];
