import { describe, expect, test } from '@jest/globals';
import { daysOfEvents, type GivenEvent } from '../../../../src/answers/call-card/answer/deadline-events.rules.js';

const movingIn = { de: 'nach Einzug', en: 'after moving in' };
const notice = { de: 'nach dem Bescheid' };

const given = (on: string, event: string | null = null): GivenEvent => ({ on, event });

describe('the days of events', () => {
  test.each<[what: string, days: GivenEvent[], events: (typeof movingIn | typeof notice)[], told: (string | null)[]]>([
    ['none given', [], [movingIn, notice], [null, null]],
    ['the only one, without a name', [given('2026-11-29')], [movingIn, { ...movingIn }], ['2026-11-29', '2026-11-29']],
    ['one by name', [given('2026-11-29', 'nach dem Bescheid')], [movingIn, notice], [null, '2026-11-29']],
    ['one by its English name', [given('2026-11-29', ' After moving in')], [movingIn, notice], ['2026-11-29', null]],
    [
      'both by name',
      [given('2026-11-29', 'nach Einzug'), given('2026-11-30', 'nach dem Bescheid')],
      [movingIn, notice],
      ['2026-11-29', '2026-11-30'],
    ],
    ['one where no deadline has an event', [given('2026-11-29')], [], []],
  ])('are known: %s', (_, days, events, told) => {
    const dayOf = daysOfEvents(days, events);
    if (typeof dayOf === 'string') throw new Error(dayOf);
    expect(events.map(dayOf)).toEqual(told);
  });

  test.each<[days: GivenEvent[], fault: string]>([
    [
      [given('2026-11-29')],
      'the deadlines are counted from several events: "nach Einzug", "nach dem Bescheid"; name one of them as event',
    ],
    [
      [given('2026-11-29', 'nach der Geburt')],
      'no deadline is counted from "nach der Geburt"; there are: "nach Einzug", "nach dem Bescheid"',
    ],
    [
      [given('2026-11-29', 'nach Einzug'), given('2026-11-30', 'after moving in')],
      'the day of "nach Einzug" is given twice',
    ],
  ])('%j is refused', (days, fault) => {
    expect(daysOfEvents(days, [movingIn, notice])).toBe(fault);
  });

  test('of a deadline that does not exist are refused by name', () => {
    expect(daysOfEvents([given('2026-11-29', 'nach Einzug')], [])).toBe(
      'no deadline is counted from "nach Einzug"; there are: none',
    );
  });
});
