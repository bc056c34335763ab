import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { AppointmentRule, HolidayRule, OpeningPurpose } from './opening-hours-enums.js';

/** A stretch of a weekday that comes back, in all weeks or in some weeks of the month. */
export interface TimetableRange {
  /** As in ISO 8601: 1 is Monday. */
  weekday: number;
  /** HH:mm in Europe/Berlin. */
  opens: string;
  /** HH:mm; not after `opens` means on the next day, and 24:00 is the end of the day. */
  closes: string;
  /** First to fifth such weekday of a month, -1 for the last; empty for all. */
  weeksOfMonth: readonly number[];
  /** Null: as the timetable says. */
  appointment: `${AppointmentRule}` | null;
  remark: LocalizedText | null;
}

/** Days (YYYY-MM-DD, both included) on which the week does not hold. */
export interface TimetableException {
  from: string | null;
  until: string | null;
  closed: boolean;
  opens: string | null;
  closes: string | null;
  reason: LocalizedText | null;
}

/** Days of every year (MM-DD, both included); from after until goes over the turn of the year. */
export interface Season {
  from: string;
  until: string;
}

/** Opening hours as plain data: all that is needed to tell when somebody is there. */
export interface Timetable {
  purpose: `${OpeningPurpose}`;
  appointment: `${AppointmentRule}` | null;
  label: LocalizedText | null;
  /** First and last day (YYYY-MM-DD); null when open. */
  validFrom: string | null;
  validUntil: string | null;
  onPublicHolidays: `${HolidayRule}`;
  season: Season | null;
  ranges: readonly TimetableRange[];
  exceptions: readonly TimetableException[];
}

/** Somebody is there from one moment until another. */
export interface OpenPeriod {
  opens: Date;
  closes: Date;
  appointment: `${AppointmentRule}` | null;
  remark: LocalizedText | null;
}
