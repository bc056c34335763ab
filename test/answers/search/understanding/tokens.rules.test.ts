import { expect, test } from '@jest/globals';
import { mostWords, normalised, writtenWords } from '../../../../src/answers/search/understanding/tokens.rules.js';

test.each<[why: string, text: string, expected: string]>([
  ['markup within a word', '<b>Hunde</b>steuer', 'Hundesteuer'],
  ['markup with attributes', '<span class="hit">Hunde</span>steuer', 'Hundesteuer'],
  ['markup between words, whose end completes them', '<p>Hund</p><p>Katze</p>', 'Hund Katze '],
  ['no markup', 'unter < 18 Jahre', 'unter < 18 Jahre'],
  ['a soft hyphen', 'Hunde\u00adsteuer', 'Hundesteuer'],
  ['signs without width', 'Hunde\u200bste\u2060uer\ufeff', 'Hundesteuer'],
  ['wide letters', 'Ｈｕｎｄ', 'Hund'],
  ['blanks before and between', ' \t Hund \n steuer', 'Hund steuer'],
  ['a blank at the end, which completes the word', 'Hund  ', 'Hund '],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(normalised(text)).toBe(expected);
});

test.each<[text: string, words: string[]]>([
  ['Führerschein, Straße!', ['fuhrerschein', 'strasse']],
  ['§ 34a GewO', ['34a', 'gewo']],
  ['Паспорт / بطاقة', ['паспорт', 'بطاقة']],
  ['?!… –', []],
  ['', []],
])('the words of "%s"', (text, words) => {
  expect(writtenWords(text).map(({ word }) => word)).toEqual(words);
});

test('know where they stand', () => {
  const text = 'ein P-Schein – neu';
  const words = writtenWords(text);
  expect(words.map(({ begins, ends }) => text.slice(begins, ends))).toEqual(words.map(({ surface }) => surface));
  expect(words.map(({ surface }) => surface)).toEqual(['ein', 'P', 'Schein', 'neu']);
});

test('are at most forty', () => {
  expect(writtenWords('Hund '.repeat(mostWords + 5))).toHaveLength(mostWords);
});
