import { expect, test } from '@jest/globals';
import { folded, foldedWords } from '../../../src/platform/i18n/folded-words.rules.js';

test.each([
  ['Führerschein', 'fuhrerschein'],
  ['FUEHRERSCHEIN', 'fuhrerschein'],
  ['Straße', 'strasse'],
  ['Steuer', 'steuer'],
  ['Quelle', 'quelle'],
  ['Ärztin', 'arztin'],
  ['Aerztin', 'arztin'],
  ['çalındı', 'calindi'],
  ['Łódź', 'lodz'],
  ['Паспорт', 'паспорт'],
  ['İkamet', 'ikamet'],
  ['Reise\u00adpass', 'reisepass'],
  ['رُخصة', 'رخصة'],
])('%s is folded to %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('words are runs of letters and digits of any script', () => {
  expect(foldedWords('Mein Perso – weg! (Кто?) 2b')).toEqual(['mein', 'perso', 'weg', 'кто', '2b']);
});
