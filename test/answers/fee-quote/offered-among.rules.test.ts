import { expect, test } from '@jest/globals';
import { elsewhereNotes, offeredAmong } from '../../../src/answers/fee-quote/offered-among.rules.js';

test.each([
  [1, 1, 'EVERYWHERE', null],
  [3, 3, 'EVERYWHERE', null],
  [3, 1, 'IN_SOME', /^Die Leistung ist nicht für alle Orte eingetragen/],
  [3, 0, 'NOWHERE', /^Für diesen Ort ist die Leistung nicht eingetragen/],
  [0, 0, 'NOWHERE', /^Für diesen Ort ist die Leistung nicht eingetragen/],
] as const)('of %d places, one that is offered at %d is offered %s', (places, offeredAt, offered, note) => {
  expect(offeredAmong(places, offeredAt)).toBe(offered);
  const told = elsewhereNotes(offered).map(({ de }) => de);
  expect(told).toEqual(note ? [expect.stringMatching(note)] : []);
});
