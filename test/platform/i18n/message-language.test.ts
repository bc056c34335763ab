import { describe, expect, test } from '@jest/globals';
import { messageLanguageOf, type Language } from '../../../src/platform/i18n/message-language.js';

describe('the language of messages', () => {
  test.each<[header: string | undefined, language: Language]>([
    [undefined, 'de'],
    ['', 'de'],
    ['de', 'de'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['eng', 'en'],
    ['fr, deu;q=0.2, en;q=0.1', 'de'],
    ['zh-Hant-TW, en-US;q=0.7', 'en'],
    ['de-x-leicht', 'de'],
    ['en, de', 'en'],
    ['de, en', 'de'],
    ['de;q=0.5, en;q=0.8', 'en'],
    ['en;q=0.5,de', 'de'],
    ['fr, en;q=0.3', 'en'],
    ['fr, tr', 'de'],
    ['fr, *;q=0.5, en;q=0.4', 'de'],
    ['en;q=0', 'de'],
    ['en;q=0, de;q=0', 'de'],
    ['en ; q=0.9 , de ; q=0.1', 'en'],
    ['de;q=high, en', 'en'],
    ['en;q=7', 'de'],
    ['english', 'de'],
    [';;;,,,', 'de'],
    [`en${', en'.repeat(100)}`, 'de'],
  ])('for %j is %s', (header, language) => {
    expect(messageLanguageOf(header)).toBe(language);
  });
});
