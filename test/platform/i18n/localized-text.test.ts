import { describe, expect, test } from '@jest/globals';
import { deliver, deliverAll, type LocalizedText } from '../../../src/platform/i18n/localized-text.js';

const text: LocalizedText = {
  de: 'Ausweis',
  'de-x-leicht': 'Der Ausweis',
  en: { text: 'Identity card', origin: 'MACHINE' },
};

describe('a text is delivered', () => {
  test.each([
    ['in the language asked for', ['de'], 'Ausweis', 'de', null],
    ['in plain language when asked for', ['de-x-leicht', 'de'], 'Der Ausweis', 'de-x-leicht', null],
    [
      'in the language itself when the register is missing',
      ['en-x-simple'],
      'Identity card',
      'en',
      'REGISTER_NOT_AVAILABLE',
    ],
    ['in the next language of the list', ['tr', 'en'], 'Identity card', 'en', 'LANGUAGE_NOT_AVAILABLE'],
    ['in German when no language of the list is there', ['tr', 'uk'], 'Ausweis', 'de', 'LANGUAGE_NOT_AVAILABLE'],
    ['in German for another German', ['de-AT'], 'Ausweis', 'de', null],
  ])('%s', (_, languages, value, language, fallback) => {
    expect(deliver(text, languages)).toMatchObject({ value, language, fallback });
  });

  test('in its only language when German is missing too', () => {
    expect(deliver({ en: 'Port' }, ['tr'])).toMatchObject({ value: 'Port', language: 'en', fallback: 'ONLY_LANGUAGE' });
  });

  test('with its origin', () => {
    expect(deliver(text, ['en']).origin).toBe('MACHINE');
    expect(deliver(text, ['de']).origin).toBe('HUMAN');
  });
});

test('all languages are allowed', () => {
  expect(deliverAll(text).map(({ language, value }) => [language, value])).toEqual([
    ['de', 'Ausweis'],
    ['de-x-leicht', 'Der Ausweis'],
    ['en', 'Identity card'],
  ]);
  expect(deliverAll(text, ['en', 'tr']).map(({ language }) => language)).toEqual(['en']);
});

describe('a text in several languages', () => {
  test.each<[stored: string[], asked: string[], language: string, fallback: string | null]>([
    // Aliases and case
    [['de', 'prs'], ['prs'], 'prs', null],
    [['de', 'prs'], ['PRS'], 'prs', null],
    [['de', 'prs'], ['fa-AF'], 'prs', null],
    [['de', 'kmr'], ['kmr'], 'kmr', null],
    [['de', 'kmr'], ['ku'], 'kmr', null],
    [['de', 'ku'], ['kmr'], 'ku', null],
    [['de', 'tl'], ['fil'], 'tl', null],
    [['de', 'fil'], ['tl'], 'fil', null],
    [['de', 'he'], ['iw'], 'he', null],
    [['de', 'de-x-Leicht'], ['DE-X-LEICHT'], 'de-x-Leicht', null],
    [['de', 'zh-hant'], ['zh-Hant'], 'zh-hant', null],
    // Scripts
    [['de', 'zh-Hant'], ['zh'], 'zh-Hant', null],
    [['de', 'zh-Hant'], ['zh-TW'], 'zh-Hant', null],
    [['de', 'zh-Hant'], ['zh-CN'], 'zh-Hant', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'zh-Hant', 'zh-Hans'], ['zh'], 'zh-Hans', null],
    [['de', 'zh', 'zh-Hant'], ['zh-HK'], 'zh-Hant', null],
    [['de', 'zh-TW'], ['zh-Hant'], 'zh-TW', null],
    [['de', 'sr-Latn'], ['sr'], 'sr-Latn', null],
    [['de', 'sr', 'sr-Latn'], ['sr-Latn-RS'], 'sr-Latn', null],
    [['de', 'sr', 'sr-Latn'], ['sh'], 'sr-Latn', null],
    [['de', 'sr-Latn'], ['sr-Cyrl'], 'sr-Latn', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'ckb'], ['ku'], 'de', 'LANGUAGE_NOT_AVAILABLE'],
    [['de', 'en', 'zh-Hant'], ['tr', 'zh', 'en'], 'zh-Hant', 'LANGUAGE_NOT_AVAILABLE'],
    // Regions
    [['de', 'en'], ['de-DE'], 'de', null],
    [['de', 'en'], ['en-US', 'de'], 'en', null],
    [['de', 'en-US', 'en'], ['en-GB'], 'en', null],
    [['de', 'en-GB', 'en-US'], ['en'], 'en-US', null],
    [['de', 'pt-PT'], ['pt-BR'], 'pt-PT', null],
    [['de-AT', 'en'], ['tr'], 'de-AT', 'LANGUAGE_NOT_AVAILABLE'],
    [['de', 'en'], ['de-DE-u-co-phonebk'], 'de', null],
    // Registers
    [['de', 'de-x-leicht'], ['de-DE-x-leicht'], 'de-x-leicht', null],
    [['de', 'de-x-leicht'], ['de-AT'], 'de', null],
    [['de', 'de-x-leicht'], ['de-x-leicht-a1'], 'de-x-leicht', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'de-x-einfach'], ['de-x-leicht'], 'de', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'en'], ['de-x-leicht'], 'de', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'en'], ['de-AT-x-leicht'], 'de', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'de-x-leicht'], ['tr'], 'de', 'LANGUAGE_NOT_AVAILABLE'],
    [['de', 'en-simple'], ['en'], 'de', 'LANGUAGE_NOT_AVAILABLE'],
    [['de-x-leicht', 'en'], ['tr'], 'en', 'ONLY_LANGUAGE'],
    [['de-x-leicht', 'en'], ['de'], 'en', 'ONLY_LANGUAGE'],
    [['de-x-leicht'], ['de'], 'de-x-leicht', 'ONLY_LANGUAGE'],
    [['de-x-leicht', 'en-x-simple'], ['en'], 'en-x-simple', 'ONLY_LANGUAGE'],
    [['ar-x-a', 'de-x-leicht'], ['tr'], 'de-x-leicht', 'ONLY_LANGUAGE'],
    // No language tags, or not of a known language
    [['de', 'de-x'], ['de-x'], 'de-x', null],
    [['de', 'en'], ['de-x'], 'de', 'REGISTER_NOT_AVAILABLE'],
    [['de', 'en'], ['und'], 'de', 'LANGUAGE_NOT_AVAILABLE'],
    [['de', 'qaa'], ['qaa'], 'qaa', null],
  ])('%j, asked for in %j, is delivered in %s (%s)', (stored, asked, language, fallback) => {
    const wordings = Object.fromEntries(stored.map((tag) => [tag, `in ${tag}`]));
    expect(deliver(wordings, asked)).toMatchObject({ value: `in ${language}`, language, fallback });
  });

  test.each([
    [['prs'], ['prs']],
    [
      ['FA-af', 'EN'],
      ['en', 'prs'],
    ],
    [['de'], ['de']],
    [['fa'], []],
  ])('is told in %j only: %j', (asked, tags) => {
    const wordings = { de: 'a', 'de-x-leicht': 'b', en: 'c', prs: 'd' };
    expect(deliverAll(wordings, asked).map(({ language }) => language)).toEqual(tags);
  });
});
