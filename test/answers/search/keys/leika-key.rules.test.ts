import { describe, expect, test } from '@jest/globals';
import { leikaKeys } from '../../../../src/answers/search/keys/leika-key.rules.js';

const keys = (text: string): [meant: string, isCertain: boolean][] =>
  leikaKeys(text).map(({ meant, isCertain }) => [meant, isCertain]);

describe('LeiKa keys', () => {
  test.each<[text: string, said: string]>([
    ['99115005000000', '99115005000000'],
    ['99 115 005 000 000', '99 115 005 000 000'],
    ['99.115.005.000.000', '99.115.005.000.000'],
    ['99-115-005-000-000', '99-115-005-000-000'],
    ['99115005 000000', '99115005 000000'],
    ['eine LeiKa 99115005000000', 'LeiKa 99115005000000'],
    ['LeiKa-Schlüssel: 99 115 005 000 000', 'LeiKa-Schlüssel: 99 115 005 000 000'],
    ['leika-id=99115005000000', 'leika-id=99115005000000'],
    ['der Leistungsschlüssel ist 99115005000000', 'Leistungsschlüssel ist 99115005000000'],
    ['was kostet 99115005000000?', '99115005000000'],
    ['28195 99115005000000', '99115005000000'],
    ['99115005000000 28195', '99115005000000'],
    ['(99115005000000)', '99115005000000'],
  ])('with 14 digits can be nothing else: %s', (text, said) => {
    expect(leikaKeys(text)).toMatchObject([
      { said, meant: '99115005000000', isCertain: true, lookups: [{ as: 'LEIKA_KEY', digits: '99115005000000' }] },
    ]);
  });

  test.each<[text: string, meant: string]>([
    ['LeiKa 99115005000', '99115005000'],
    ['LeiKa 99 115 005', '99115005'],
    ['LeiKa-Nr. 04115005000000', '04115005000000'],
  ])('with what they are called can be nothing else: %s', (text, meant) => {
    expect(keys(text)).toEqual([[meant, true]]);
  });

  test.each<[text: string, meant: string]>([
    ['99115005000', '99115005000'],
    ['99 115 005 000', '99115005000'],
    ['99 115 005', '99115005'],
    ['11115005000000', '11115005000000'],
  ])('may be what is shorter, or of a state: %s', (text, meant) => {
    expect(keys(text)).toEqual([[meant, false]]);
  });

  test.each([
    ['an emergency number', '115'],
    ['another number', 'Behördennummer 115'],
    ['a postal code', '28195'],
    ['a phone number', '0421 361 0'],
    ['a phone number with 14 digits', '00494213611234'],
    ['a phone number of abroad', '+99115005000000'],
    ['an IBAN', 'DE12500105170648489890'],
    ['a part of a word', 'A99115005000000'],
    ['digits that go on', '991150050000001'],
    ['groups of other lengths', '9911 5005 0000 00'],
    ['a date', '24.12.2026'],
    ['no group of services', '99000005000000'],
    ['no subject, and an action', '99115000012000'],
    ['words', 'LeiKa Schlüssel'],
  ])('are none: %s', (_, text) => {
    expect(keys(text)).toEqual([]);
  });

  test('that are called so and not formed so are looked up nowhere', () => {
    expect(leikaKeys('LeiKa 991150050000')).toMatchObject([{ meant: '991150050000', isCertain: true, lookups: [] }]);
  });

  test('are found several at a time', () => {
    expect(keys('99115005000000 oder 99059004012000')).toEqual([
      ['99115005000000', true],
      ['99059004012000', true],
    ]);
  });
});
