import { describe, expect, test } from '@jest/globals';
import { isFunctionWord, searchedLanguages } from '../../../../src/answers/search/language/function-words.js';
import { foldedWords } from '../../../../src/platform/i18n/folded-words.rules.js';

const holding: Readonly<Record<(typeof searchedLanguages)[number], string>> = {
  de: 'ich wie für und einen über möchte bitte moin unter',
  en: 'the how for and my to i is us please',
  tr: 've ile için nasıl bir bu',
  ar: 'من في على هذا كيف',
  ru: 'я и как где для мой',
  uk: 'я та як де для мій що',
  pl: 'ja i jak gdzie dla mój się',
  ro: 'și cum unde pentru meu',
  fr: 'le la et où pour mon comment',
  es: 'el la y dónde para mi cómo',
  bg: 'аз и как къде за',
  fa: 'و از در به برای چگونه',
};

const asked: Partial<Record<(typeof searchedLanguages)[number], string>> = {
  de: 'Tag Jahr Mensch Name Ende Recht Teil Ordnung Sache Mann Gott Zeit Teile klein neu Ausweis',
  en: 'home work sign state name room open place car number business born land bill fire passport page move us-visa gb',
  tr: 'ev iş ad yeni',
  ar: 'سنة زيارة وكالة أخ',
  ru: 'ребенок работа дом жена машина',
  fr: 'travail personne pièce état',
  es: 'trabajo empleo nuevo',
  ro: 'timp',
  pl: 'rok',
  bg: 'син година',
  fa: 'خدمات کار',
};

test('every searched language has words that hold its sentences together', () => {
  expect(Object.keys(holding).sort()).toEqual([...searchedLanguages].sort());
});

describe.each(Object.entries(holding))('%s', (language, words) => {
  test.each(foldedWords(words))('%s holds a sentence together', (word) => {
    expect(isFunctionWord(language, word)).toBe(true);
  });
});

describe.each(Object.entries(asked))('%s', (language, words) => {
  test.each(foldedWords(words).filter((word) => word !== 'us'))('%s is a matter', (word) => {
    expect(isFunctionWord(language, word)).toBe(false);
  });
});

test('a language that is not searched has none', () => {
  expect(isFunctionWord('sv', 'och')).toBe(false);
});
