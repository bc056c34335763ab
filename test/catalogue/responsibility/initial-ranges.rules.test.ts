import { expect, test } from '@jest/globals';
import { gapsOf, overlapsOf, type InitialRange } from '../../../src/catalogue/responsibility/initial-ranges.rules.js';

const rangesOf = (text: string): InitialRange[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [from, to = from] = one.split('-');
      return { from: from!, to: to! };
    });

const worded = (ranges: readonly InitialRange[]): string => ranges.map(({ from, to }) => `${from}-${to}`).join(' ');

test.each([
  ['', ''],
  ['A-Z', ''],
  ['A-K L-SB SC-ST SU-Z', ''],
  ['SU-Z A-K SC-ST L-SB', ''],
  ['A-K L-SB SU-Z', 'SC-ST'],
  ['A-K M-Z', 'L-L'],
  ['B-K L-Z', 'A-A'],
  ['A-K', 'L-Z'],
  ['A-SZ T-Z', ''],
  ['A-R SA-Z', ''],
  ['A-R SB-Z', 'S-SA'],
  ['A-Z D-F', ''],
  ['A-F D-M O-Z', 'N-N'],
])('the ranges %j leave the gaps %j', (ranges, gaps) => {
  expect(worded(gapsOf(rangesOf(ranges)))).toBe(gaps);
});

test.each([
  ['A-K L-Z', 0],
  ['A-K K-Z', 1],
  ['A-S SC-Z', 1],
  ['A-SB SC-Z', 0],
  ['A-SZ T-Z', 0],
  ['A-SZ S-T U-Z', 1],
  ['A-Z A-Z', 1],
  ['A-Z D-F F-G', 3],
])('the ranges %j overlap %d times', (ranges, times) => {
  expect(overlapsOf(rangesOf(ranges))).toHaveLength(times);
});

test('two letters of every name lie in one range, in a gap, or in an overlap', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = letters.flatMap((one) => letters.map((other) => one + other));
  const has = ({ from, to }: InitialRange, name: string): boolean =>
    name.slice(0, from.length) >= from && name.slice(0, to.length) <= to;
  for (const text of ['B-D F-F SC-ST', 'A-SB SA-SC T-Z', 'M-M', 'A-A ZB-Z', 'C-SA SB-SZ', 'AB-B C-YZ']) {
    const ranges = rangesOf(text);
    const [gaps, overlaps] = [gapsOf(ranges), overlapsOf(ranges)];
    for (const name of names) {
      const times = ranges.filter((range) => has(range, name)).length;
      expect([text, name, gaps.some((gap) => has(gap, name))]).toEqual([text, name, times === 0]);
      if (times > 1) expect(overlaps.some((pair) => pair.every((range) => has(range, name)))).toBe(true);
    }
    for (const pair of overlaps) expect(names.some((name) => pair.every((range) => has(range, name)))).toBe(true);
  }
});
