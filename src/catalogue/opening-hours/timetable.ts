import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { WithEvidence } from '../evidence/evidence.read-model.js';
import type {
  AppointmentRule,
  CalendarWeeks,
  HolidayEves,
  HolidayRule,
  OpeningPurpose,
} from './opening-hours-enums.js';

export interface Interval {
  weeks: number;
  /** YYYY-MM-DD */
  from: string;
}

/** A recurring range on a weekday, in all weeks or in some weeks of the month. */
export interface TimetableRange {
  /** As in ISO 8601: 1 is Monday; 8 is a public holiday, whatever its weekday. */
  weekday: number;
  /** HH:mm in Europe/Berlin. */
  opens: string;
  /** HH:mm; a value not after `opens` is on the next day; 24:00 is the end of the day. */
  closes: string;
  /** Weeks of the month, 1 to 5; -1 is the last; empty means all. */
  weeksOfMonth: readonly number[];
  /** Even or odd calendar weeks (ISO 8601); null means all. */
  calendarWeeks: `${CalendarWeeks}` | null;
  /** Every so many weeks from a first day on, which lies on the weekday; null means every week. */
  interval: Interval | null;
  /** Days before public holidays: only or never; null means as on other days, unless other ranges hold only then. */
  holidayEves: `${HolidayEves}` | null;
  /** Null inherits from the timetable. */
  appointment: `${AppointmentRule}` | null;
  remark: LocalizedText | null;
}

/** Days (YYYY-MM-DD, inclusive) on which the regular week does not apply. */
export interface TimetableException {
  from: string | null;
  until: string | null;
  closed: boolean;
  opens: string | null;
  closes: string | null;
  /** Null inherits from the timetable; REQUIRED without times means by appointment only. */
  appointment: `${AppointmentRule}` | null;
  reason: LocalizedText | null;
}

/** Days of every year (MM-DD, inclusive); from later than until spans the turn of the year. */
export interface Season {
  from: string;
  until: string;
}

/** Opening hours as plain data for the rules. */
export interface Timetable extends WithEvidence {
  purpose: `${OpeningPurpose}`;
  appointment: `${AppointmentRule}` | null;
  label: LocalizedText | null;
  /** What weekdays and times cannot express. */
  description: LocalizedText | null;
  /** First and last day (YYYY-MM-DD); null when open. */
  validFrom: string | null;
  validUntil: string | null;
  /** Regional key (ARS) of the place whose public holidays count; null counts the nationwide ones only. */
  ars: string | null;
  onPublicHolidays: `${HolidayRule}`;
  season: Season | null;
  ranges: readonly TimetableRange[];
  exceptions: readonly TimetableException[];
}

/** Where appointments are made: the address of a booking page, or a telephone number. */
export interface Booking {
  kind: 'APPOINTMENT_BOOKING' | 'PHONE';
  value: string;
}

/** A period of being open. */
export interface OpenPeriod {
  purpose: `${OpeningPurpose}`;
  opens: Date;
  closes: Date;
  appointment: `${AppointmentRule}` | null;
  remark: LocalizedText | null;
}
