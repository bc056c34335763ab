import { describe, expect, test } from '@jest/globals';
import { readNumber, readWholeNumber } from '../../../src/platform/written/number.rules.js';

describe('a number', () => {
  test.each([
    ['12', 12],
    [' 12 ', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3,25', -3.25],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['1’234’567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['0,125', 0.125],
  ])('%j is %d', (text, number) => expect(readNumber(text)).toEqual({ value: number }));

  test.each(['', 'zwölf', '1,2,3', '1.2.3', '12 34', '1.23,4.5', '--1', '1e3', '0x10'])('%j is none', (text) => {
    expect(readNumber(text).misreading?.cause.en).toContain('cannot be read');
  });

  test.each([
    ['1.500', '1500', '1,500'],
    ['1,500', '1500', '1,500'],
    ['12.000', '12000', '12,000'],
  ])('%s has two meanings', (text, one, other) => {
    const { misreading } = readNumber(text);
    expect(misreading?.cause.de).toBe(`„${text}“ ist mehrdeutig: ${one} oder ${other}.`);
  });
});

test.each([
  ['12', 12],
  ['12,0', 12],
  ['12,5', undefined],
  ['9007199254740993', undefined],
])('as a whole number, %s is %s', (text, number) => expect(readWholeNumber(text).value).toBe(number));
