import { expect, test } from '@jest/globals';
import { languagesOfScript, saidLanguages } from '../../../../src/answers/search/language/said-languages.rules.js';
import { foldedWords } from '../../../../src/platform/i18n/folded-words.rules.js';

const known: Readonly<Record<string, readonly string[]>> = {
  vater: ['de'],
  rente: ['de', 'fr'],
  rent: ['en'],
  pass: ['de', 'en'],
  passport: ['en'],
  die: ['en'],
  anmelden: ['de'],
  paszport: ['pl'],
  evlilik: ['tr'],
};

const said = (question: string) => saidLanguages(foldedWords(question), (word) => known[word] ?? []);

test.each<[question: string, language: string]>([
  ['Wie kann ich meinen Pass verlängern', 'de'],
  ['how can I renew my passport', 'en'],
  ['nasıl evlilik için', 'tr'],
  ['jak mogę wyrobić paszport', 'pl'],
  ['comment faire pour mon passeport', 'fr'],
  ['dónde puedo sacar el pasaporte', 'es'],
  ['unde pot face pentru copilul meu', 'ro'],
  ['как мне получить паспорт', 'ru'],
  ['як мені отримати паспорт', 'uk'],
  ['къде мога да взема паспорт', 'bg'],
  ['كيف يمكن الحصول على جواز', 'ar'],
  ['چگونه می توانم گذرنامه بگیرم', 'fa'],
  ['Vater', 'de'],
  ['rent', 'en'],
  ['Rente', 'de'],
  ['pass', 'de'],
  ['посвідчення', 'uk'],
  ['выезд', 'ru'],
  ['گذرنامه', 'fa'],
])('%s: %s', (question, language) => {
  expect(said(question).all[0]).toBe(language);
});

test.each<[question: string, word: number, languages: string[]]>([
  ['mein Vater ist die Rente', 1, ['de']],
  ['mein Vater ist die Rente', 4, ['de']],
  ['how do I die', 3, ['en']],
  // A word of another language within a German sentence is read in that language.
  ['ich brauche einen paszport', 3, ['pl']],
  // A word that nobody knows is read in all languages of its script.
  ['ich brauche einen Wuffpuff', 3, ['de', 'en', 'tr', 'pl', 'ro', 'fr', 'es']],
  ['паспорт', 0, ['ru', 'uk', 'bg']],
  ['جواز', 0, ['ar', 'fa']],
])('"%s": word %i is read in %j', (question, word, languages) => {
  expect(said(question).ofWords[word]).toEqual(expect.arrayContaining(languages));
  expect(said(question).ofWords[word]).toHaveLength(languages.length);
});

test('a mixed question is of both languages', () => {
  expect(said('ich my Vater passport').all).toEqual(expect.arrayContaining(['de', 'en']));
});

test('nothing said is of no language', () => {
  expect(said('')).toEqual({ all: [], ofWords: [] });
});

test.each([
  ['wuffpuff', 7],
  ['паспорт', 3],
  ['посвідчення', 1],
  ['جواز', 2],
])('%s may be of %i languages', (word, count) => {
  expect(languagesOfScript(word)).toHaveLength(count);
});
