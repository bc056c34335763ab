import { describe, expect, test } from '@jest/globals';
import { stem } from '../../../../src/answers/search/language/stem.rules.js';
import { folded } from '../../../../src/platform/i18n/folded-words.rules.js';

const stems = (language: string, words: readonly string[]): string[] => [
  ...new Set(words.map((word) => stem(language, folded(word)))),
];

describe('forms of one word have one stem', () => {
  test.each<[language: string, forms: string]>([
    ['de', 'Anmeldung Anmeldungen anmelden anmelde'],
    ['de', 'Fällung fällen Fällungen'],
    ['de', 'Handlung handeln Handlungen'],
    ['de', 'Änderung ändern Änderungen'],
    ['de', 'Verlängerung verlängern'],
    ['de', 'Genehmigung genehmigen'],
    ['de', 'Impfung impfen'],
    ['de', 'Lösung lösen'],
    ['de', 'Zeitung Zeitungen'],
    ['de', 'Haus Häuser Hauses Häusern'],
    ['de', 'Kind Kinder Kindes Kindern'],
    ['en', 'marriage marriages'],
    ['en', 'register registering registered'],
    ['es', 'registro registros'],
    ['fr', 'naissance naissances'],
    ['ro', 'buletin buletinul'],
    ['tr', 'çocuk çocuklar çocukların'],
    ['ru', 'паспорт паспорта паспортом'],
    ['ru', 'иностранный иностранные иностранная'],
    ['ru', 'регистрация регистрации'],
    ['uk', 'паспорт паспорта'],
    ['uk', 'німецький німецька німецької'],
    ['bg', 'паспорт паспорти'],
    ['ar', 'الزواج زواج'],
  ])('%s: %s', (language, forms) => {
    expect(stems(language, forms.split(' '))).toHaveLength(1);
  });
});

describe('different words have different stems', () => {
  test.each<[language: string, words: string]>([
    ['de', 'Zeitung Zeit'],
    ['de', 'Satzung Satz'],
    ['de', 'Vater Vaterschaft'],
    ['en', 'vat vacation'],
  ])('%s: %s', (language, words) => {
    expect(stems(language, words.split(' '))).toHaveLength(2);
  });
});

test.each<[language: string, word: string]>([
  ['pl', 'dziecka'],
  ['fa', 'گذرنامه'],
  ['xx', 'anmeldungen'],
  ['de', 'jung'],
  ['de', 'sprung'],
])('in %s "%s" stays as it is', (language, word) => {
  expect(stem(language, word)).toBe(word);
});

test('a stem that is known is given again', () => {
  expect(stem('de', 'anmeldungen')).toBe(stem('de', 'anmeldungen'));
  expect(stem('en', 'anmeldungen')).not.toBe(stem('de', 'anmeldungen'));
});
