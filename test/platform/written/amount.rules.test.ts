import { describe, expect, test } from '@jest/globals';
import { readAmount, readCents } from '../../../src/platform/written/amount.rules.js';

const amounts: [text: string, cents: number][] = [
  ['22,80', 2280],
  ['22.80', 2280],
  ['22,8', 2280],
  ['0,00', 0],
  ['1.250,00', 125_000],
  ['1,250.00', 125_000],
  ['1 250,00', 125_000],
  ['1\u00a0250,00\u00a0€', 125_000],
  ["1'250.00", 125_000],
  ['1.250.000,00', 125_000_000],
  ['22,80 €', 2280],
  ['22,80€', 2280],
  ['€ 22.80', 2280],
  ['EUR 22.80', 2280],
  ['22,80 Euro', 2280],
  ['12,- €', 1200],
  ['12,-', 1200],
  ['12,– €', 1200],
  ['50 Cent', 50],
  ['50 ct', 50],
];

const none = [
  '22,801',
  '0,500',
  '1.25.00',
  '-5,00',
  '=1+1',
  'kostenlos',
  '99999999999,00',
  '12,5 Cent',
  'ab 12,00',
  '12-15 €',
  '',
];

describe('an amount', () => {
  test.each([
    ...amounts,
    ['57', 5700],
    ['0', 0],
    ['1250', 125_000],
    ['57 €', 5700],
    ['1.250.000', 125_000_000],
  ] as const)('%j is %d cents', (text, cents) => expect(readAmount(text)).toEqual({ value: cents }));
  test.each(none)('%j is none', (text) => expect(readAmount(text).misreading).toBeDefined());

  test.each(['1.500', '1,500', '1.500 €'])('%s has two meanings', (text) => {
    expect(readAmount(text).misreading?.cause).toEqual({
      de: `„${text}“ ist mehrdeutig: 1500 Euro oder 1,500 Euro.`,
      en: `"${text}" is ambiguous: 1500 euros or 1.500 euros.`,
    });
  });
});

describe('an amount where numbers are cents', () => {
  test.each([...amounts, ['57 €', 5700]] as const)('%j is %d cents', (text, cents) => {
    expect(readCents(text)).toEqual({ value: cents });
  });
  test.each(none)('%j is none', (text) => expect(readCents(text).misreading).toBeDefined());

  test.each(['57', '1250', '0'])('%s may be cents or euros', (text) => {
    expect(readCents(text).misreading?.cause.de).toBe(`„${text}“ ist mehrdeutig: ${text} Cent oder ${text} Euro.`);
  });
});
