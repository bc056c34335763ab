import { expect, test } from '@jest/globals';
import { readLanguageTag } from '../../../src/platform/written/language-tag.rules.js';

test.each([
  ['de', 'de'],
  ['DE', 'de'],
  ['de_de', 'de-DE'],
  ['de-DE', 'de-DE'],
  ['ZH-hant', 'zh-Hant'],
  ['DE-X-LEICHT', 'de-x-leicht'],
  ['deutsch', 'de'],
  ['Englisch', 'en'],
  ['english', 'en'],
  ['Türkisch', 'tr'],
  ['Українська', 'uk'],
  ['Leichte Sprache', 'de-x-leicht'],
])('%s is %s', (text, tag) => expect(readLanguageTag(text)).toEqual({ value: tag }));

test.each(['', 'd', 'klingonisch', 'de-', 'de en', 'de,en', '1'])('%j is no language', (text) => {
  expect(readLanguageTag(text).misreading?.remedy.de).toContain('de-x-leicht');
});
