import { describe, expect, test } from '@jest/globals';
import {
  coversInitial,
  resolve,
  sameResolution,
  type KnownAnswers,
  type Candidate,
} from '../../../src/catalogue/responsibility/responsibility.rules.js';

const candidate = (responsibilityId: string, facts: Partial<Candidate> = {}): Candidate => ({
  responsibilityId,
  serviceId: 'service',
  role: 'RESPONSIBLE',
  distance: 0,
  position: 0,
  initials: null,
  conditional: false,
  ...facts,
});

const byInitial = (responsibilityId: string, from: string, to: string, facts: Partial<Candidate> = {}): Candidate =>
  candidate(responsibilityId, { initials: { from, to }, conditional: true, ...facts });

const named = (candidates: Candidate[], answers: KnownAnswers = {}): string => {
  const resolution = resolve(candidates, answers);
  switch (resolution.kind) {
    case 'RESPONSIBLE':
      return resolution.responsible.map(({ responsibilityId }) => responsibilityId).join(' ');
    case 'CONDITION_OPEN':
      return `? ${resolution.options.map(({ responsibilityId }) => responsibilityId).join(' ')}`;
    case 'SERVICE_OPEN':
      return `?? ${resolution.serviceIds.join(' ')}`;
    case 'NOBODY':
      return 'nobody';
  }
};

const share = [byInitial('A–K', 'A', 'K'), byInitial('L–Z', 'L', 'Z', { position: 1 })];

describe('who is responsible', () => {
  test.each<[says: string, candidates: Candidate[], answers: KnownAnswers, expected: string]>([
    ['nobody where nothing is laid down', [], {}, 'nobody'],
    ['the one that is laid down', [candidate('office')], {}, 'office'],
    ['the nearest before what encloses it', [candidate('city', { distance: 1 }), candidate('borough')], {}, 'borough'],
    [
      'what encloses it where nothing is nearer',
      [candidate('land', { distance: 2 }), candidate('federal', { distance: 3 })],
      {},
      'land',
    ],
    [
      'all that are equally near, in their order',
      [candidate('north', { position: 2 }), candidate('centre', { position: 1 })],
      {},
      'centre north',
    ],
    [
      'the nearest for each role',
      [
        candidate('office'),
        candidate('city', { distance: 1 }),
        candidate('line', { role: 'CONTACT_POINT', distance: 2 }),
      ],
      {},
      'office line',
    ],
    ['a question where it depends on the name', share, {}, '? A–K L–Z'],
    ['the one for the initial told', share, { nameInitial: 'Meyer' }, 'L–Z'],
    ['the option chosen', share, { chosen: ['A–K'] }, 'A–K'],
    [
      'what encloses it where no initial fits',
      [byInitial('A–K', 'A', 'K'), candidate('city', { distance: 1 })],
      { nameInitial: 'Zander' },
      'city',
    ],
    [
      'nobody where no initial fits and nothing encloses it',
      [byInitial('A–K', 'A', 'K')],
      { nameInitial: 'Zander' },
      'nobody',
    ],
    [
      'the special case before everybody else',
      [candidate('all'), byInitial('A–K', 'A', 'K')],
      { nameInitial: 'Ahlers' },
      'A–K',
    ],
    [
      'everybody else where the special case is not given',
      [candidate('all'), byInitial('A–K', 'A', 'K')],
      { nameInitial: 'Zander' },
      'all',
    ],
    ['a question where a special case may go before', [candidate('all'), byInitial('A–K', 'A', 'K')], {}, '? A–K all'],
    [
      'a question where it may go before what encloses the place',
      [candidate('city', { distance: 1 }), byInitial('A–K', 'A', 'K')],
      {},
      '? A–K city',
    ],
    [
      'everybody else when that is chosen',
      [candidate('all'), candidate('students', { conditional: true })],
      { chosen: ['all'] },
      'all',
    ],
    [
      'what encloses the place when that is chosen',
      [candidate('city', { distance: 1 }), candidate('students', { conditional: true })],
      { chosen: ['city'] },
      'city',
    ],
    ['the only one there is, whatever its condition', [candidate('event', { conditional: true })], {}, 'event'],
    [
      'a question for another condition than the initial',
      [candidate('event', { conditional: true }), candidate('all')],
      { nameInitial: 'Ahlers' },
      '? event all',
    ],
    [
      'the nearest of services that share a key',
      [candidate('here', { serviceId: 'a' }), candidate('above', { serviceId: 'b', distance: 1 })],
      {},
      'here',
    ],
    [
      'which service where two are equally near',
      [candidate('one', { serviceId: 'b' }), candidate('other', { serviceId: 'a' })],
      {},
      '?? a b',
    ],
  ])('is %s', (_, candidates, answers, expected) => {
    expect(named(candidates, answers)).toBe(expected);
  });
});

describe('initials', () => {
  test.each([
    ['A', 'K', 'Ahlers', true],
    ['A', 'K', 'Kzz', true],
    ['A', 'K', 'Lahn', false],
    ['A', 'K', 'Özdemir', false],
    ['L', 'Z', 'özdemir', true],
    ['SCH', 'Z', 'Schmidt', true],
    ['SCH', 'Z', 'Sander', false],
    ['A', 'SCG', 'Sander', true],
    ['A', 'SCG', 'Schmidt', false],
    ['S', 'S', 'ß', true],
  ])('%s–%s for %s: %s', (from, to, name, covered) => {
    expect(coversInitial({ from, to }, name)).toBe(covered);
  });
});

describe('places that need not be told apart', () => {
  test('have the same responsible bodies, in whatever order', () => {
    const a = resolve([candidate('one'), candidate('two', { position: 1 })], {});
    const b = resolve([candidate('two', { distance: 1 }), candidate('one', { distance: 1, position: 1 })], {});
    expect(sameResolution(a, b)).toBe(true);
  });

  test.each([
    [[candidate('one')], [candidate('two')]],
    [[candidate('one')], []],
    [[candidate('one')], [candidate('one'), byInitial('two', 'A', 'K')]],
  ])('are told apart where the answers differ (%#)', (a, b) => {
    expect(sameResolution(resolve(a, {}), resolve(b, {}))).toBe(false);
  });
});
