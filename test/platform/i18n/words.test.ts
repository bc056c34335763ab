import { expect, test } from '@jest/globals';
import { wholeWords, wordPartsIn, wordsIn } from '../../../src/platform/i18n/words.js';

test.each<[text: string, words: string[], parts: string[]]>([
  ['', [], []],
  [' – … ! ', [], []],
  ['Am 1. Mai, 10 Uhr', ['Am', '1', 'Mai', '10', 'Uhr'], ['Am', '1', 'Mai', '10', 'Uhr']],
  ['E-Mail an Bürger:innen', ['E-Mail', 'an', 'Bürger:innen'], ['E', 'Mail', 'an', 'Bürger', 'innen']],
  ['An- und Abmeldung: hier', ['An', 'und', 'Abmeldung', 'hier'], ['An', 'und', 'Abmeldung', 'hier']],
  ['Bu\u0308rger', ['Bu\u0308rger'], ['Bu\u0308rger']],
  ['Bürger\u00adamt\u200b', ['Bürgeramt'], ['Bürgeramt']],
  ['می‌شود', ['میشود'], ['میشود']],
])('the words of %j are %j, and %j for the search', (text, words, parts) => {
  expect([wordsIn(text), wordPartsIn(text)]).toEqual([words, parts]);
});

test('whole words do not stand within others', () => {
  const found = (text: string) => text.match(wholeWords('eins|XX')) ?? [];
  expect(found('eins, Einsicht, keins, XXL, XX!')).toEqual(['eins', 'XX']);
  expect(found('eins\u0308')).toEqual([]);
});
