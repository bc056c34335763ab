import { describe, expect, test } from '@jest/globals';
import {
  isOpen,
  lookAhead,
  nextOpening,
  openPeriods,
  openUntil,
  statusAt,
} from '../../../src/catalogue/opening-hours/opening-state.rules.js';
import { publicHolidayOn } from '../../../src/platform/clock/public-holidays.js';
import { AnyTimetables } from '../../support/any-timetables.js';
import { randomNumbers } from '../../support/chance.js';
import { holidaysOf, OpeningByWalking, WalkedClock } from '../../support/opening-by-walking.js';
import { times } from '../../support/thorough.js';

const clock = new WalkedClock(2025, 2030);
const quarter = 15 * 60_000;
const momentOf = (tick: number): Date => new Date(clock.ticks[tick]!.at);
const shown = (tick: number | null): string | null => (tick === null ? null : momentOf(tick).toISOString());

const schedules = times(600, 3_000);

describe('opening hours told by the rules and by walking with a clock', () => {
  const any = new AnyTimetables(randomNumbers(20_261_126));
  const seen = { OPEN: 0, CLOSED: 0, BY_APPOINTMENT: 0, UNKNOWN: 0, next: 0, never: 0, periods: 0 };

  const compare = (number: number): void => {
    const timetables = Array.from({ length: 1 + any.below(2) }, () => any.timetable());
    const walked = new OpeningByWalking(clock, timetables);
    const start = clock.firstTickOf.get(any.day())!;
    const say = (tick: number): string => `schedule ${number} at ${shown(tick)}: ${JSON.stringify(timetables)}`;
    const agree = (tick: number, told: unknown, other: unknown): void => {
      if (JSON.stringify(told) !== JSON.stringify(other))
        throw new Error(`${say(tick)}: ${JSON.stringify(told)}, walked ${JSON.stringify(other)}`);
    };

    for (let look = 0; look < 12; look++) {
      const tick = start + any.below(3 * 96);
      agree(tick, isOpen(timetables, momentOf(tick)), walked.isOpen(tick));
      agree(tick, statusAt(timetables, momentOf(tick)), walked.status(tick));
      seen[walked.status(tick)]++;
    }
    const tick = start + any.below(96);
    const next = walked.nextOpening(tick, lookAhead);
    agree(tick, nextOpening(timetables, momentOf(tick))?.opens ?? null, shown(next));
    agree(tick, openUntil(timetables, momentOf(tick)), shown(walked.openUntil(tick, lookAhead)));
    seen[next === null ? 'never' : 'next']++;
    const end = tick + 96 * (1 + any.below(20));
    const periods = walked
      .periodsWithin(tick, end)
      .map(({ begins, ends }) => ({ opens: shown(begins)!, closes: shown(ends)! }))
      .sort((a, b) => (a.opens + a.closes < b.opens + b.closes ? -1 : 1));
    const told = openPeriods(timetables, momentOf(tick), momentOf(end)).map(({ opens, closes }) => ({ opens, closes }));
    agree(tick, told, periods);
    seen.periods += periods.length;
  };

  test(`is the same for ${schedules} schedules`, () => {
    for (let number = 0; number < schedules; number++) compare(number);
    // What is compared has to happen.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  test('walks over both changes of the clock', () => {
    const ticksOf = (day: string): number => clock.ticks.filter((tick) => tick.day === day).length;
    expect([ticksOf('2026-03-29'), ticksOf('2026-10-25'), ticksOf('2026-10-26')]).toEqual([92, 100, 96]);
    expect(clock.ticks[1]!.at - clock.ticks[0]!.at).toBe(quarter);
  });

  test.each([
    ['HB', '04'],
    ['BY', '09'],
    ['BE', '11'],
    ['BUND', null],
  ] as const)('has the same public holidays of %s from 2019 to 2099', (region, land) => {
    for (let year = 2019; year < 2100; year++) {
      const days = Array.from({ length: 366 }, (_, day) =>
        new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
      );
      const told = days.filter((day) => day.startsWith(`${year}`) && publicHolidayOn(day, region));
      expect(told).toEqual(holidaysOf(year, land).sort());
    }
  });
});
