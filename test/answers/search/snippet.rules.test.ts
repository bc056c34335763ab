import { expect, test } from '@jest/globals';
import { snippetParts } from '../../../src/answers/search/snippet.rules.js';
import type { FoundRow } from '../../../src/answers/search/search-statement.js';

/** A snippet of "plain" and "*marked*" pieces. */
const snippet = (begins: boolean, ends: boolean, ...pieces: string[]): FoundRow['snippet'] => ({
  begins,
  ends,
  pieces: pieces.map((text) =>
    text.startsWith('*') ? { text: text.slice(1, -1), marked: true } : { text, marked: false },
  ),
});

/** Marked parts in brackets, all parts apart. */
const shown = (found: FoundRow['snippet']): string[] =>
  snippetParts(found).map(({ text, marked }) => (marked ? `[${text}]` : text));

test.each<[what: string, found: FoundRow['snippet'], parts: string[]]>([
  ['none is empty', null, []],
  [
    'a whole text has no omission',
    snippet(true, true, 'Ein ', '*Ausweis*', ' reicht.'),
    ['Ein ', '[Ausweis]', ' reicht.'],
  ],
  [
    'pieces of the same kind are joined',
    snippet(true, true, 'Ein ', 'neuer ', '*Aus*', '*weis*'),
    ['Ein neuer ', '[Ausweis]'],
  ],
  [
    'a missing beginning is joined to what follows',
    snippet(false, true, ' ein ', '*Ausweis*'),
    ['… ein ', '[Ausweis]'],
  ],
  ['a missing beginning stands apart before a marked word', snippet(false, true, '*Ausweis*'), ['…', '[Ausweis]']],
  [
    'a missing end is joined to what stands before',
    snippet(true, false, '*Ausweis*', ' reicht '),
    ['[Ausweis]', ' reicht …'],
  ],
  [
    'a missing end stands apart after a marked word',
    snippet(true, false, 'Ein ', '*Ausweis*'),
    ['Ein ', '[Ausweis]', ' …'],
  ],
  ['both may be missing', snippet(false, false, ' ein ', '*Ausweis*', ' für '), ['… ein ', '[Ausweis]', ' für …']],
  ['blank space at the end is cut', snippet(true, true, '*Ausweis*', ' reicht. \n'), ['[Ausweis]', ' reicht.']],
])('a snippet as it is shown: %s', (_, found, parts) => {
  expect(shown(found)).toEqual(parts);
});

test('a snippet leaves the pieces it is made of as they are', () => {
  const found = snippet(false, false, ' ein ', 'neuer ', '*Ausweis*');
  snippetParts(found);
  expect(found).toEqual(snippet(false, false, ' ein ', 'neuer ', '*Ausweis*'));
});
