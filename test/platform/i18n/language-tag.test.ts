import { expect, test } from '@jest/globals';
import {
  canonicalTag,
  isGerman,
  isRightToLeft,
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

test.each([
  ['ar', true],
  ['ar-Latn', false],
  ['ku', false],
  ['kmr', false],
  ['ku-Latn', false],
  ['ku-Arab', true],
  ['ckb', true],
  ['pa', false],
  ['pa-Arab', true],
  ['pa-PK', true],
  ['ks', true],
  ['fa', true],
  ['prs', true],
  ['az', false],
  ['az-IR', true],
  ['uz-AF', true],
  ['sd-Deva', false],
  ['iw', true],
  ['ff-Adlm', true],
  ['nqo', true],
  ['AR-x-leicht', true],
  ['de-x-leicht', false],
  ['und', false],
  ['qaa', false],
  ['ar-x', false],
])('%s is written from right to left: %s', (tag, rightToLeft) => {
  expect(isRightToLeft(tag)).toBe(rightToLeft);
});
