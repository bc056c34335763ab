import type {
  Interval,
  Timetable,
  TimetableException,
  TimetableRange,
} from '../../src/catalogue/opening-hours/timetable.js';
import { Chance } from './chance.js';

const dayMs = 24 * 60 * 60_000;

/** Days around which timetables are likely to go wrong: changes of the clock, holidays, ends of months and years. */
const tellingDays = [
  '2026-02-28',
  '2026-03-28',
  '2026-04-02',
  '2026-04-30',
  '2026-05-13',
  '2026-10-02',
  '2026-10-24',
  '2026-10-30',
  '2026-12-23',
  '2026-12-31',
  '2027-03-27',
  '2027-10-30',
  '2028-02-28',
];

export class AnyTimetables extends Chance {
  /** A day of 2026 or 2027, half of them near one that tells. */
  day(): string {
    const near = this.often(0.5) ? Date.parse(this.from(tellingDays)) + (this.below(7) - 3) * dayMs : undefined;
    return new Date(near ?? Date.UTC(2026, 0, 1 + this.below(780))).toISOString().slice(0, 10);
  }

  /** Times on quarters of an hour, many of them where clocks change. */
  time(): string {
    const hour = this.often(0.3) ? 1 + this.below(3) : this.below(24);
    return `${String(hour).padStart(2, '0')}:${this.from(['00', '15', '30', '45'])}`;
  }

  times(): { opens: string; closes: string } {
    if (this.often(0.05)) return { opens: '00:00', closes: '24:00' };
    const opens = this.time();
    const closes = this.often(0.1) ? '24:00' : this.time();
    return opens === closes ? this.times() : { opens, closes };
  }

  range(): TimetableRange {
    const weeksOfMonth = this.often(0.25)
      ? [...new Set([this.from([1, 2, 3, 4, 5, -1]), this.from([1, 2, 4, -1])])]
      : [];
    const weekday = this.often(0.1) ? 8 : 1 + this.below(7);
    const calendarWeeks = this.often(0.3) ? this.from(['EVEN', 'ODD'] as const) : null;
    return {
      weekday,
      ...this.times(),
      weeksOfMonth,
      calendarWeeks,
      interval: this.often(0.25) ? this.interval(weekday) : null,
      holidayEves: this.often(0.25) ? this.from(['ONLY', 'NEVER'] as const) : null,
      appointment: null,
      remark: null,
    };
  }

  /** From a day of the weekday on; 2 January 2023 was a Monday. */
  interval(weekday: number): Interval {
    const from = Date.UTC(2023, 0, 1 + weekday) + this.below(this.often(0.5) ? 260 : 200) * 7 * dayMs;
    return { weeks: 2 + this.below(this.often(0.2) ? 51 : 4), from: new Date(from).toISOString().slice(0, 10) };
  }

  exception(): TimetableException {
    const from = this.day();
    const until = new Date(Date.parse(from) + this.below(this.often(0.2) ? 40 : 4) * dayMs).toISOString().slice(0, 10);
    const closed = this.often(0.6);
    const agreed = !closed && this.often(0.3);
    const times = closed || agreed ? { opens: null, closes: null } : this.times();
    return { from, until, closed, ...times, appointment: agreed ? 'REQUIRED' : null, reason: null };
  }

  timetable(): Timetable {
    const monthAndDay = (): string => new Date(Date.UTC(2024, 0, 1 + this.below(366))).toISOString().slice(5, 10);
    return {
      purpose: 'GENERAL',
      appointment: this.often(0.5) ? 'REQUIRED' : null,
      label: null,
      description: null,
      validFrom: this.often(0.2) ? this.day() : null,
      validUntil: this.often(0.2) ? this.day() : null,
      ars: this.from(['040110000000', '091620000000', '110000000000', null]),
      onPublicHolidays: this.from(['CLOSED', 'OPEN']),
      season: this.often(0.3) ? { from: monthAndDay(), until: monthAndDay() } : null,
      evidence: [],
      ranges: this.list(this.often(0.2) ? 2 : 10, () => this.range()),
      exceptions: this.list(4, () => this.exception()),
    };
  }
}
