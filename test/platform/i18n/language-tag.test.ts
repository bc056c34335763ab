import { expect, test } from '@jest/globals';
import {
  canonicalTag,
  isGerman,
  isSameTag,
  languageName,
  partsOfTag,
  usualTag,
} from '../../../src/platform/i18n/language-tag.js';

test.each<[tag: string, canonical: string, usual: string | null]>([
  ['de', 'de', 'de'],
  ['DE-x-Leicht', 'de-x-leicht', 'de-x-leicht'],
  ['zh-hant-tw', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['prs', 'fa-AF', 'prs'],
  ['PRS', 'fa-AF', 'prs'],
  ['kmr', 'ku', 'kmr'],
  ['deu', 'de', 'deu'],
  ['de-x', 'de-x', null],
  ['zh-YUE', 'zh-yue', null],
])('%s is %s in canonical form, and %s as is usual', (tag, canonical, usual) => {
  expect([canonicalTag(tag), usualTag(tag)]).toEqual([canonical, usual]);
});

test.each([
  ['de', 'DE', true],
  ['fil', 'TL', true],
  ['de', 'de-DE', false],
  ['de', 'de-x-leicht', false],
])('%s and %s say the same: %s', (one, other, same) => {
  expect(isSameTag(one, other)).toBe(same);
});

test.each([
  ['de', true],
  ['de-x-leicht', true],
  ['DE-at', true],
  ['ger', true],
  ['den', false],
  ['nds', false],
  ['gsg', false],
])('%s is German: %s', (tag, german) => {
  expect(isGerman(tag)).toBe(german);
});

test.each([
  ['en', 'Englisch'],
  ['prs', 'Dari'],
  ['kmr', 'Kurdisch'],
  ['de-x-leicht', 'Deutsch'],
  ['zh-Hant', 'Chinesisch (traditionell)'],
  ['de-x', 'de-x'],
])('%s is called %s', (tag, name) => {
  expect(languageName(tag, 'de')).toBe(name);
});

test('many tags are read, and long ones', () => {
  for (let at = 0; at < 2_000; at += 1) expect(partsOfTag(`de-x-a${at}`).register).toEqual(['x', `a${at}`]);
  expect(partsOfTag(`de-x${'-leicht'.repeat(100)}`).register).toHaveLength(101);
});
