import { expect, test } from '@jest/globals';
import { snippetOf, type Phrase } from '../../../src/answers/search/snippet.rules.js';

const phrase = (content: string, language = 'de', field = 'TEXT'): Phrase => ({ field, language, content });

const isFound = (language: string, word: string): boolean => language === 'de' && word === 'ausweis';

/** All parts apart, marked ones in brackets. */
const shown = (phrases: readonly Phrase[], languages: readonly string[] = ['de']): string[] =>
  snippetOf(phrases, isFound, languages).map(({ text, marked }) => (marked ? `[${text}]` : text));

// Words and what stands between them are pieces of their own: 16 pieces are 8 words.
const long = 'a b c d e f g h i j';
const longer = Array.from({ length: 40 }, () => 'w').join(' ');

test.each<[what: string, phrases: Phrase[], parts: string[]]>([
  ['no text gives none', [], []],
  ['a whole text has no omission', [phrase('Ein Ausweis reicht.')], ['Ein ', '[Ausweis]', ' reicht.']],
  ['a text with nothing found is shown as it is', [phrase('Ein Pass reicht.')], ['Ein Pass reicht.']],
  ['a document without what was asked is not shown', [phrase('Ein Pass', 'de', 'DOCUMENT')], []],
  ['a document with it is', [phrase('Ausweis', 'de', 'DOCUMENT')], ['[Ausweis]']],
  ['a missing beginning is told', [phrase(`${long} Ausweis`)], ['…c d e f g h i j ', '[Ausweis]']],
  ['a missing end is told', [phrase(`Ausweis ${longer}`)], ['[Ausweis]', ` ${longer.slice(0, 59)} …`]],
  ['most of what was asked comes first', [phrase('Pass'), phrase('Ausweis')], ['[Ausweis]']],
  ['the teaser comes first where nothing tells', [phrase('Pass'), phrase('Kurz', 'de', 'TEASER')], ['Kurz']],
  ['the preferred language comes first', [phrase('Passport', 'en'), phrase('Pass')], ['Pass']],
])('%s', (_what, phrases, parts) => {
  expect(shown(phrases)).toEqual(parts);
});
