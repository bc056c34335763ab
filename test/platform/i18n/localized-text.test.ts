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
    ['in German for another German', ['de-AT'], 'Ausweis', 'de', 'REGISTER_NOT_AVAILABLE'],
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
