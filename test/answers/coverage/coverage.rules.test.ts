import { describe, expect, test } from '@jest/globals';
import { coverageOf, coverageOfAll, placeToRead, type Laid } from '../../../src/answers/coverage/coverage.rules.js';

const laid = (more: Partial<Laid> = {}): Laid => ({
  serviceId: 'a',
  placeId: 'city',
  distance: 0,
  relation: 'OWN',
  isValid: true,
  organisationIds: [],
  asOf: null,
  ...more,
});

const land = laid({ placeId: 'land', distance: 1, relation: 'ABOVE' });
const bund = laid({ placeId: 'bund', distance: 2, relation: 'ABOVE' });
const part = laid({ placeId: 'borough', distance: 1, relation: 'PART' });

describe('what is recorded of a key at a place', () => {
  test.each<[what: string, laid: Laid[], expected: object]>([
    ['nothing', [], { state: 'NOT_RECORDED', isPartial: false, serviceIds: [], inheritedFrom: null }],
    ['its own', [laid()], { state: 'OWN', isPartial: false, serviceIds: ['a'], inheritedFrom: null }],
    ['its own before that of the Land', [land, laid({ serviceId: 'b' })], { state: 'OWN', serviceIds: ['b'] }],
    ['that of the nearest level', [bund, land], { state: 'INHERITED', inheritedFrom: 'land' }],
    ['that of the Land before that of a part', [part, land], { state: 'INHERITED', isPartial: false }],
    ['that of a part', [part], { state: 'OWN', isPartial: true, serviceIds: ['a'] }],
    ['an end', [laid({ isValid: false })], { state: 'NONE', serviceIds: ['a'] }],
    ['an end here, and the Land offers it', [laid({ isValid: false }), land], { state: 'INHERITED' }],
    ['the end of a part says nothing of the rest', [{ ...part, isValid: false }], { state: 'NOT_RECORDED' }],
    [
      'several services of one level',
      [laid({ serviceId: 'b' }), laid(), laid({ placeId: 'other' })],
      { state: 'OWN', serviceIds: ['a', 'b'] },
    ],
  ])('%s', (_, given, expected) => {
    expect(coverageOf(given)).toMatchObject(expected);
  });

  test.each<[string[][], string | null]>([
    [[['x']], 'x'],
    [[['x'], ['x']], 'x'],
    [[['x'], ['y']], null],
    [[['x', 'y']], null],
    [[[]], null],
  ])('names an office only when there is one: %j', (offices, expected) => {
    expect(coverageOf(offices.map((organisationIds) => laid({ organisationIds }))).organisationId).toBe(expected);
  });

  test('is as of the latest day that is recorded', () => {
    expect(coverageOf([laid({ asOf: '2025-01-01' }), laid({ asOf: null }), laid({ asOf: '2026-02-03' })]).asOf).toBe(
      '2026-02-03',
    );
    expect(coverageOf([laid()]).asOf).toBeNull();
  });
});

describe('what is recorded of many keys at many places', () => {
  test('is told by the index of the place and the key', () => {
    const coverageAt = coverageOfAll([
      { ...laid(), asked: 0, leikaKey: 'k' },
      { ...laid({ serviceId: 'b' }), asked: 0, leikaKey: 'k' },
      { ...land, asked: 1, leikaKey: 'k' },
    ]);
    expect(coverageAt(0, 'k')).toMatchObject({ state: 'OWN', serviceIds: ['a', 'b'] });
    expect(coverageAt(1, 'k')).toMatchObject({ state: 'INHERITED' });
    expect(coverageAt(1, 'other')).toMatchObject({ state: 'NOT_RECORDED' });
  });
});

describe('the place to read', () => {
  const valid = { placeId: 'valid', isValid: true };
  const ended = { placeId: 'ended', isValid: false };

  test.each([
    ['none', [], { placeId: null, unread: 'UNKNOWN' }],
    ['one', [valid], { placeId: 'valid', unread: null }],
    ['one that is valid and one that has ended', [ended, valid], { placeId: 'valid', unread: null }],
    ['one that has ended', [ended], { placeId: 'ended', unread: 'NOT_VALID' }],
    ['several', [valid, { ...valid, placeId: 'other' }], { placeId: null, unread: 'AMBIGUOUS' }],
    ['several that have ended', [ended, { ...ended, placeId: 'other' }], { placeId: null, unread: 'AMBIGUOUS' }],
  ])('of %s', (_, ever, expected) => {
    expect(placeToRead(ever)).toEqual(expected);
  });
});
