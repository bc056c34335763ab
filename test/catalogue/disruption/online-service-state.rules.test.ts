import { describe, expect, test } from '@jest/globals';
import {
  inCaseOf,
  ofWholeService,
  stateOfOnlineService,
  type AnnouncedFacts,
  type OnlineServiceFacts,
  type OutageFacts,
  type Reach,
} from '../../../src/catalogue/disruption/online-service-state.rules.js';

/** A time of the day asked about, at 12 o'clock. */
const at = (time: string): string => `2026-12-01T${time}:00.000Z`;

const announced = (given: Partial<AnnouncedFacts>): AnnouncedFacts => ({
  id: 'd',
  severity: 'OUTAGE',
  from: at('09:00'),
  until: null,
  isEnded: false,
  isTold: true,
  serviceId: null,
  placeId: null,
  isHere: null,
  title: { de: 'Gestört' },
  alternative: null,
  ...given,
});
const planned = (from: string, until: string | null): OutageFacts => ({
  from: at(from),
  until: until && at(until),
  description: null,
});
const ended = (until: string, given: Partial<AnnouncedFacts> = {}): AnnouncedFacts =>
  announced({ until: at(until), isEnded: true, ...given });

const facts: OnlineServiceFacts = { at: at('12:00'), knownAt: at('12:00'), check: null, announced: [], outages: [] };

const stateOf = (
  disruptions: AnnouncedFacts[],
  outages: OutageFacts[] = [],
  reachOf: (one: AnnouncedFacts) => Reach = ofWholeService,
) => stateOfOnlineService({ ...facts, announced: disruptions, outages }, reachOf);

const inShort = ({ status, since }: ReturnType<typeof stateOf>): string =>
  `${status}${since ? ` ${since.toISOString().slice(11, 16)}` : ''}`;

describe('the state of an online service', () => {
  test.each<[string, AnnouncedFacts[], OutageFacts[], string]>([
    ['nothing recorded', [], [], 'NOT_RECORDED'],
    ['an outage that lasts', [announced({})], [], 'DOWN 09:00'],
    ['an outage with an end to come', [announced({ until: at('13:00') })], [], 'DOWN 09:00'],
    ['a warning', [announced({ severity: 'WARNING' })], [], 'IMPAIRED 09:00'],
    ['an outage of one service', [announced({ serviceId: 's' })], [], 'IMPAIRED 09:00'],
    ['an outage in one place', [announced({ placeId: 'p' })], [], 'IMPAIRED 09:00'],
    ['a recorded outage', [], [planned('11:00', '13:00')], 'DOWN 11:00'],
    ['a recorded outage without an end', [], [planned('11:00', null)], 'DOWN 11:00'],
    [
      'an outage beside an older warning',
      [announced({ severity: 'WARNING' }), announced({ from: at('10:00') })],
      [],
      'DOWN 10:00',
    ],
    ['two outages', [announced({ from: at('10:00') }), announced({})], [], 'DOWN 09:00'],
    ['an outage whose period has ended', [announced({ until: at('11:00') })], [], 'NOT_RECORDED'],
    ['one that ends at this moment', [announced({ until: at('12:00') })], [], 'NOT_RECORDED'],
    ['a recorded outage that is over', [], [planned('09:00', '10:00')], 'NOT_RECORDED'],
    ['an outage that somebody ended', [ended('11:00')], [], 'AVAILABLE 11:00'],
    ['a warning that somebody ended', [ended('11:00', { severity: 'WARNING' })], [], 'AVAILABLE 11:00'],
    ['the latest of two that were ended', [ended('10:00'), ended('11:00')], [], 'AVAILABLE 11:00'],
    ['one ended for one service only', [ended('11:00', { serviceId: 's' })], [], 'NOT_RECORDED'],
    ['one ended, another ran out before', [ended('11:00'), announced({ until: at('10:00') })], [], 'AVAILABLE 11:00'],
    ['one ended, another ran out since', [ended('10:00'), announced({ until: at('11:00') })], [], 'NOT_RECORDED'],
    ['one ended, maintenance since', [ended('10:00')], [planned('10:30', '11:00')], 'NOT_RECORDED'],
    [
      'one ended, then one ended for one service',
      [ended('10:00'), ended('11:00', { serviceId: 's' })],
      [],
      'AVAILABLE 10:00',
    ],
    ['one ended, another lasts', [ended('11:00'), announced({ from: at('11:30') })], [], 'DOWN 11:30'],
    ['one that the reader is not told of', [announced({ isTold: false })], [], 'NOT_RECORDED'],
    ['one ended, a secret one lasts', [ended('11:00'), announced({ isTold: false })], [], 'NOT_RECORDED'],
    ['a secret one that was ended', [ended('11:00', { isTold: false })], [], 'NOT_RECORDED'],
  ])('%s', (_, disruptions, outages, expected) => {
    expect(inShort(stateOf(disruptions, outages))).toBe(expected);
  });

  test('has an end only when all that lasts has one, and names all of it, latest first', () => {
    const both = stateOf([announced({ id: 'a', until: at('14:00') })], [planned('11:00', '13:00')]);
    expect(both.until).toEqual(new Date(at('14:00')));
    expect(both.causes.map(({ from }) => from)).toEqual([at('11:00'), at('09:00')]);
    expect(stateOf([announced({}), announced({ until: at('14:00') })]).until).toBeNull();
  });

  test('of a part asked about is that of what reaches it', () => {
    const ofOther = announced({ serviceId: 'other' });
    const reachOf = ({ serviceId }: AnnouncedFacts): Reach => (serviceId === 'mine' ? 'ALL' : 'NONE');
    expect(inShort(stateOf([ofOther], [], reachOf))).toBe('NOT_RECORDED');
    expect(inShort(stateOf([announced({ serviceId: 'mine' })], [], reachOf))).toBe('DOWN 09:00');
    expect(inShort(stateOf([ended('11:00', { serviceId: 'mine' }), ofOther], [], reachOf))).toBe('AVAILABLE 11:00');
  });
});

const day = (offset: number): string => new Date(Date.parse(at('12:00')) + offset * 86_400_000).toISOString();
const checked = (on: string) => ({ on, source: 'Leitstelle', address: null });

describe('an online service is available while somebody has said so of late', () => {
  test.each<[string, Partial<OnlineServiceFacts>, string]>([
    ['by a check of the day', { check: checked('2026-12-01') }, 'AVAILABLE 23:00'],
    ['by a check of 14 days ago', { check: checked('2026-11-17') }, 'AVAILABLE 23:00'],
    ['not by one of 15 days ago', { check: checked('2026-11-16') }, 'NOT_RECORDED'],
    ['not by one that is to come', { check: checked('2026-12-02') }, 'NOT_RECORDED'],
    ['not while it is down', { check: checked('2026-12-01'), announced: [announced({})] }, 'DOWN 09:00'],
    [
      'not when an outage has run out since the day of the check began',
      { check: checked('2026-12-01'), announced: [announced({ until: at('10:00') })] },
      'NOT_RECORDED',
    ],
    [
      'by the end of a disruption after the check',
      { check: checked('2026-12-01'), announced: [ended('11:00')] },
      'AVAILABLE 11:00',
    ],
    [
      'by a check after the end of a disruption',
      { check: checked('2026-12-01'), announced: [announced({ from: day(-3), until: day(-2), isEnded: true })] },
      'AVAILABLE 23:00',
    ],
    [
      'not by a disruption that ended long ago',
      { announced: [announced({ from: day(-20), until: day(-15), isEnded: true })] },
      'NOT_RECORDED',
    ],
    ['not of a moment to come', { at: day(1), check: checked('2026-12-01') }, 'NOT_RECORDED'],
    ['but for the difference of two clocks', { at: at('12:01'), check: checked('2026-12-01') }, 'AVAILABLE 23:00'],
    ['and down in a planned outage to come', { at: day(1), outages: [{ ...planned('11:00', null) }] }, 'DOWN 11:00'],
  ])('%s', (_, given, expected) => {
    const state = stateOfOnlineService({ ...facts, ...given }, ofWholeService);
    expect(inShort(state)).toBe(expected);
    expect(state.check === null).toBe(!(expected === 'AVAILABLE 23:00'));
  });
});

describe('how far a disruption reaches in a case of a service and place', () => {
  test.each<[string, string | null, Partial<AnnouncedFacts>, Reach]>([
    ['all where it names the online service alone', 's', {}, 'ALL'],
    ['all where it names the service', 's', { serviceId: 's' }, 'ALL'],
    ['nothing where it names another service', 's', { serviceId: 'other' }, 'NONE'],
    ['a part where the service is not known', null, { serviceId: 's' }, 'PART'],
    ['all where the place lies in its place', 's', { placeId: 'p', isHere: true }, 'ALL'],
    ['nothing where the place does not', 's', { placeId: 'p', isHere: false }, 'NONE'],
    ['a part where no place is known', 's', { placeId: 'p' }, 'PART'],
    ['nothing where it names the service, elsewhere', 's', { serviceId: 's', placeId: 'p', isHere: false }, 'NONE'],
  ])('%s', (_, asked, given, expected) => {
    expect(inCaseOf(asked)(announced(given))).toBe(expected);
  });
});
