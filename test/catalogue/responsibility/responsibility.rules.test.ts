import { describe, expect, test } from '@jest/globals';
import {
  coverage,
  optionsOf,
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

/** A rule for students and one for everybody else. */
const byWording = (role: string): Candidate[] => [
  candidate(`${role} students`, { role, conditional: true, wording: 'students' }),
  candidate(`${role} all`, { role }),
];

const named = (candidates: Candidate[], answers: KnownAnswers = {}): string => {
  const resolution = resolve(candidates, answers);
  switch (resolution.kind) {
    case 'RESPONSIBLE':
      return resolution.responsible.map(({ responsibilityId }) => responsibilityId).join(' ');
    case 'CONDITION_OPEN':
      return `? ${optionsOf(resolution.options)
        .map(({ responsibilityId }) => responsibilityId)
        .join(' ')}`;
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
    ['a question for the name where only some names are on record', [byInitial('A–K', 'A', 'K')], {}, '? A–K'],
    ['the same for no letter', [byInitial('A–K', 'A', 'K')], { nameInitial: '123' }, '? A–K'],
    ['the same for a name that nobody can file', [byInitial('A–K', 'A', 'K')], { nameInitial: 'Жуков' }, '? A–K'],
    ['the only office for the name told', [byInitial('A–K', 'A', 'K')], { nameInitial: 'Ahlers' }, 'A–K'],
    ['the only office by the option chosen', [byInitial('A–K', 'A', 'K')], { chosen: ['A–K'] }, 'A–K'],
    [
      'a question for a name too short to choose by, also where there is one office',
      [byInitial('SC–ST', 'SC', 'ST')],
      { nameInitial: 'S' },
      '? SC–ST',
    ],
    [
      'a question where the name decides in one role only',
      [candidate('office'), byInitial('A–K', 'A', 'K', { role: 'CONTACT_POINT' })],
      {},
      '? A–K',
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
      'one option for each wording, in whatever role',
      [...byWording('RESPONSIBLE'), ...byWording('CONTACT_POINT')],
      {},
      '? RESPONSIBLE students RESPONSIBLE all',
    ],
    [
      'all of the wording that is chosen',
      [...byWording('RESPONSIBLE'), ...byWording('CONTACT_POINT')],
      { chosen: ['RESPONSIBLE students'] },
      'RESPONSIBLE students CONTACT_POINT students',
    ],
    [
      'both offices for everybody else when that is chosen',
      [...byWording('RESPONSIBLE'), candidate('other')],
      { chosen: ['other'] },
      'RESPONSIBLE all other',
    ],
    [
      'decided by the name, also when everybody else is chosen in another role',
      [...byWording('CONTACT_POINT'), candidate('all'), byInitial('A–K', 'A', 'K')],
      { nameInitial: 'Ahlers', chosen: ['CONTACT_POINT all'] },
      'CONTACT_POINT all A–K',
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
    ['A', 'K', 'Ahlers', 'ALL'],
    ['A', 'K', 'Kzz', 'ALL'],
    ['A', 'K', 'Lahn', 'NONE'],
    ['A', 'K', 'Özdemir', 'NONE'],
    ['L', 'Z', 'özdemir', 'ALL'],
    ['SCH', 'Z', 'Schmidt', 'ALL'],
    ['SCH', 'Z', 'Sander', 'NONE'],
    ['A', 'SCG', 'Sander', 'ALL'],
    ['A', 'SCG', 'Schmidt', 'NONE'],
    ['S', 'S', 'ß', 'ALL'],
    ['L', 'SB', 'Łuczak', 'ALL'],
    ['A', 'K', 'Łuczak', 'NONE'],
    ['O', 'O', 'Ørsted', 'ALL'],
    ['D', 'D', 'Đorđević', 'ALL'],
    ['A', 'A', 'Æbelø', 'ALL'],
    ['T', 'T', 'Þórsdóttir', 'ALL'],
    ['I', 'I', 'ılgaz', 'ALL'],
    ['I', 'I', 'İnan', 'ALL'],
    ['A', 'K', 'Иванов', 'SOME'],
    ['L', 'Z', 'Иванов', 'SOME'],
    ['A', 'K', 'حداد', 'SOME'],
    ['A', 'K', '王', 'SOME'],
    ['A', 'K', '?', 'SOME'],
    ['L', 'SB', 'S', 'SOME'],
    ['SC', 'ST', 'S', 'SOME'],
    ['SU', 'Z', 'S', 'SOME'],
    ['A', 'K', 'S', 'NONE'],
    ['L', 'SB', 'L', 'ALL'],
  ])('%s–%s of %s: %s', (from, to, name, expected) => {
    expect(coverage({ from, to }, name)).toBe(expected);
  });

  test('a beginning that is too short to choose by is asked about', () => {
    const offices = [byInitial('L–SB', 'L', 'SB'), byInitial('SC–ST', 'SC', 'ST'), byInitial('A–K', 'A', 'K')];
    expect(named(offices, { nameInitial: 'S' })).toBe('? L–SB SC–ST');
    expect(named(offices, { nameInitial: 'Иванов' })).toBe('? L–SB SC–ST A–K');
    expect(named(offices, { nameInitial: 'Łuczak' })).toBe('L–SB');
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
