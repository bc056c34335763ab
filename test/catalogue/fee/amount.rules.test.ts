import { expect, test } from '@jest/globals';
import { amountText } from '../../../src/catalogue/fee/amount.rules.js';

test.each([
  ['nothing', 0, '0,00 Euro', '0.00 euros', '0 Euro', '0 euros'],
  ['a single cent', 1, '0,01 Euro', '0.01 euros', '1 Cent', '1 cent'],
  ['cents only', 50, '0,50 Euro', '0.50 euros', '50 Cent', '50 cents'],
  ['a single euro', 100, '1,00 Euro', '1.00 euro', '1 Euro', '1 euro'],
  ['euros and cents', 2280, '22,80 Euro', '22.80 euros', '22 Euro 80', '22 euros 80'],
  ['euros and a few cents', 105, '1,05 Euro', '1.05 euros', '1 Euro 5', '1 euro 5'],
  ['whole euros', 7000, '70,00 Euro', '70.00 euros', '70 Euro', '70 euros'],
  ['thousands', 123456700, '1.234.567,00 Euro', '1,234,567.00 euros', '1234567 Euro', '1234567 euros'],
  ['thousands and cents', 123456789, '1.234.567,89 Euro', '1,234,567.89 euros', '1234567 Euro 89', '1234567 euros 89'],
])('an amount in euros: %s', (_, cents, germanWritten, englishWritten, germanSpoken, englishSpoken) => {
  expect([
    amountText(cents, 'EUR', 'de', 'written'),
    amountText(cents, 'EUR', 'en', 'written'),
    amountText(cents, null, 'de', 'spoken'),
    amountText(cents, null, 'en', 'spoken'),
  ]).toEqual([germanWritten, englishWritten, germanSpoken, englishSpoken]);
});

test('another currency is named by its code', () => {
  expect(amountText(1250, 'CHF', 'de', 'written')).toBe('12,50 CHF');
  expect(amountText(100000, 'CHF', 'en', 'written')).toBe('1,000.00 CHF');
  expect(amountText(1200, 'CHF', 'de', 'spoken')).toBe('12 CHF');
});

test.each([
  ['francs and centimes', 'CHF', 1250, '12,50 CHF', '12.50 CHF', '12,50 CHF', '12.50 CHF'],
  ['thousands', 'CHF', 123450, '1.234,50 CHF', '1,234.50 CHF', '1234,50 CHF', '1234.50 CHF'],
  ['centimes only', 'CHF', 5, '0,05 CHF', '0.05 CHF', '0,05 CHF', '0.05 CHF'],
  ['no minor units', 'JPY', 1250, '1.250 JPY', '1,250 JPY', '1250 JPY', '1250 JPY'],
  ['thousandths', 'KWD', 12500, '12,500 KWD', '12.500 KWD', '12,500 KWD', '12.500 KWD'],
])('an amount in another currency: %s', (_, currency, minor, ...expected) => {
  const amounts = (['written', 'spoken'] as const).flatMap((manner) =>
    (['de', 'en'] as const).map((language) => amountText(minor, currency, language, manner)),
  );
  expect(amounts).toEqual(expected);
});
