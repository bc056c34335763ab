import { describe, expect, test } from '@jest/globals';
import { countsOf, markOf, marks } from '../../../../src/answers/coverage/report/cell-mark.rules.js';
import { grid } from './grid.js';

describe('the mark of a cell', () => {
  test.each([
    ['OWN', false, 'OWN'],
    ['OWN', true, 'PARTS'],
    ['INHERITED', false, 'INHERITED'],
    ['NONE', false, 'NONE'],
    ['NOT_RECORDED', false, 'NOT_RECORDED'],
  ] as const)('of %s, in parts: %s, is %s', (state, isPartial, expected) => {
    expect(markOf({ state, isPartial })).toBe(expected);
    expect(marks).toContain(expected);
  });

  test('is counted for each place', () => {
    expect(countsOf(grid)).toEqual([
      { OWN: 1, PARTS: 1, INHERITED: 1, NONE: 0, NOT_RECORDED: 0 },
      { OWN: 0, PARTS: 0, INHERITED: 1, NONE: 1, NOT_RECORDED: 1 },
    ]);
  });
});
