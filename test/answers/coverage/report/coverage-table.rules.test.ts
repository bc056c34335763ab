import { describe, expect, test } from '@jest/globals';
import { coverageTable } from '../../../../src/answers/coverage/report/coverage-table.rules.js';
import { grid } from './grid.js';

const lines = coverageTable(grid).split('\n');
const lineOf = (beginning: string): string => lines.find((line) => line.startsWith(beginning))!;

describe('the table of coverage', () => {
  test('says of what and of which day it is', () => {
    expect(lines[0]).toBe('Coverage of 3 LeiKa keys at 2 places on 2026-11-30');
    expect(lines).toContain('  1  Bremen (hb)');
  });

  test.each([
    ['99001001001001', ['●', '·']],
    ['99001001001002', ['○', '○']],
    ['99001001001003', ['◐', '✕']],
  ])('has a sign for each place of %s', (key, signs) => {
    expect(lineOf(key).trim().split(/\s+/).slice(-2)).toEqual(signs);
  });

  test('puts each sign below the number of its place', () => {
    const numbers = lines.find((line) => /^ +1 +2$/.test(line))!;
    expect(lineOf('99001001001001').indexOf('●')).toBe(numbers.indexOf('1'));
    expect(lineOf('99001001001001').lastIndexOf('·')).toBe(numbers.indexOf('2'));
  });

  test('does not invent a name, and shortens long ones', () => {
    expect(lineOf('99001001001002')).toContain('(name not known)');
    expect(lineOf('99001001001003')).toContain('…');
    expect(lineOf('99001001001003')).not.toContain('oder doch');
  });

  test('counts and explains the signs that occur, and no others', () => {
    expect(lineOf('○ INHERITED').trim().split(/\s+/).slice(-2)).toEqual(['1', '1']);
    expect(lineOf('· not recorded')).toContain('it may well be offered');
    const some = coverageTable({ ...grid, keys: grid.keys.slice(1, 2) });
    expect(some).toContain('○ inherited');
    expect(some).not.toContain('✕');
  });
});
