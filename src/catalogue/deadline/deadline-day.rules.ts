import { differsByLand, type HolidayRegion } from '../../platform/clock/public-holidays.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { dayAfter, isCountable, isDayUnit } from './due-date.rules.js';
import type { DeadlineKind } from './deadline-kind.js';
import type { DeadlineType } from './deadline-type.js';
import type { TimeUnit } from './time-unit.js';

/** A deadline as stored. */
export interface DeadlineFacts {
  type: `${DeadlineType}`;
  kind: `${DeadlineKind}`;
  durationFrom: number | null;
  durationTo: number | null;
  unit: `${TimeUnit}` | null;
  startsOn: string | null;
  endsOn: string | null;
  recursFrom: string | null;
  recursUntil: string | null;
  trigger: LocalizedText | null;
  condition: LocalizedText | null;
  description: LocalizedText | null;
}

/** Whether the time runs after the event or before it; null when the wording does not tell. */
export type Direction = 'AFTER' | 'BEFORE' | null;

/** Wordings that go on with a sentence; others, such as "Einzug", name the event. */
export const isPhrase = (trigger: string): boolean => /^\p{Ll}/u.test(trigger);

/**
 * In what direction a deadline is counted, by its German trigger. A time "ab der Geburt" may or may not count the day
 * itself (§ 187 BGB), so that no direction is known of it.
 */
export function directionOf(trigger: LocalizedText | null): Direction {
  const words = trigger ? textIn(trigger, 'de').trim() : '';
  if (words === '') return null;
  if (/^(?:vor|vorher|zuvor)(?:\s|$)/i.test(words)) return 'BEFORE';
  return /^nach\s/i.test(words) || !isPhrase(words) ? 'AFTER' : null;
}

/** The event whose day has to be known to count a deadline; null when no day can be counted. */
export function eventOf({ kind, unit, durationFrom, durationTo, trigger }: DeadlineFacts): LocalizedText | null {
  if (kind !== 'DURATION' || unit === null || !isDayUnit(unit)) return null;
  const values = [durationFrom, durationTo].filter((value) => value !== null);
  return directionOf(trigger) && values.length > 0 && values.every(isCountable) ? trigger : null;
}

/** The end of a deadline, counted or recorded as a date. */
export interface DeadlineEnd {
  /** Last day; null when the durations do not say it. */
  endsOn: string | null;
  /** The next working day (§ 193 BGB, § 31 VwVfG), when the last day is none. */
  mayRunUntil: string | null;
  /** Whether other public holidays would lead to other days, while the Land is not known. */
  dependsOnLand: boolean;
}

/** What follows for a deadline from the day of its event. */
export interface CountedDeadline extends DeadlineEnd {
  /** The days that lie the recorded durations after or before the event, earliest first. */
  days: string[];
}

/** The next working day after a last day that is none. */
function runsUntil(endsOn: string, region: HolidayRegion): string | null {
  const next = dayAfter(dayAfter(endsOn, -1, 'DAY', region), 1, 'WORKING_DAY', region);
  return next === endsOn ? null : next;
}

function countedIn(deadline: DeadlineFacts, day: string, region: HolidayRegion): CountedDeadline | null {
  const { unit, durationFrom, durationTo, trigger } = deadline;
  if (!eventOf(deadline) || unit === null || !isDayUnit(unit)) return null;
  const isAfter = directionOf(trigger) === 'AFTER';
  const at = (value: number): string => dayAfter(day, isAfter ? value : -value, unit, region);
  const values = [durationFrom, durationTo].filter((value) => value !== null);
  const days = [...new Set(values.map(at))].sort();
  const endsOn = isAfter && durationTo !== null ? at(durationTo) : null;
  return { days, endsOn, mayRunUntil: endsOn && runsUntil(endsOn, region), dependsOnLand: false };
}

/** Counts a deadline from the day of its event; null when no day follows from it. */
export function countedDeadline(deadline: DeadlineFacts, day: string, region: HolidayRegion): CountedDeadline | null {
  const counted = countedIn(deadline, day, region);
  if (!counted) return null;
  const dependsOnLand = differsByLand(region, (one) => JSON.stringify(countedIn(deadline, day, one)));
  return { ...counted, dependsOnLand };
}

/** The end of a deadline whose last day is on record; null of others, and of how long something holds. */
export function datedEnd({ type, kind, endsOn }: DeadlineFacts, region: HolidayRegion): DeadlineEnd | null {
  if (kind !== 'DATE' || type !== 'ACTION' || endsOn === null) return null;
  const dependsOnLand = differsByLand(region, (one) => String(runsUntil(endsOn, one)));
  return { endsOn, mayRunUntil: runsUntil(endsOn, region), dependsOnLand };
}
