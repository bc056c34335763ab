import { describe, expect, test } from '@jest/globals';
import { readDay } from '../../../src/platform/written/day.rules.js';

describe('a day', () => {
  test.each([
    ['2027-01-31', '2027-01-31'],
    ['2027-1-3', '2027-01-03'],
    ['2027-01-31T00:00:00.000Z', '2027-01-31'],
    ['31.1.2027', '2027-01-31'],
    ['31.01.2027', '2027-01-31'],
    ['1. 2. 2027', '2027-02-01'],
    ['1.2.27', '2027-02-01'],
    ['1. Januar 2027', '2027-01-01'],
    ['1. März 2027', '2027-03-01'],
    ['15 Dez. 2026', '2026-12-15'],
    ['1 January 2027', '2027-01-01'],
    ['January 1st, 2027', '2027-01-01'],
    ['25/12/2027', '2027-12-25'],
    ['12/25/2027', '2027-12-25'],
    ['5/5/2027', '2027-05-05'],
    [' 29.2.2028 ', '2028-02-29'],
  ])('%j is %s', (text, day) => expect(readDay(text)).toEqual({ value: day }));

  test.each(['2027-02-29', '31.2.2027', '0.1.2027', '32/13/2027', '2027', 'morgen', '1. Foo 2027', '1.2', '46388', ''])(
    '%j is none',
    (text) => expect(readDay(text).misreading?.cause.de).toMatch(/nicht/),
  );

  test.each([
    ['1/2/2027', '01.02.2027 oder 02.01.2027'],
    ['1-2-2027', '01.02.2027 oder 02.01.2027'],
    ['1.2.99', '1.2.1999 oder 1.2.2099'],
  ])('%s has two meanings', (text, both) => {
    expect(readDay(text).misreading?.cause.de).toBe(`„${text}“ ist mehrdeutig: ${both}.`);
  });
});
