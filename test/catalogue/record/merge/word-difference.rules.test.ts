import { describe, expect, test } from '@jest/globals';
import { assert, property, string, constantFrom, array } from 'fast-check';
import { wordDifferences } from '../../../../src/catalogue/record/merge/word-difference.rules.js';

describe('the differences of two texts, word by word,', () => {
  test.each<[before: string, after: string, marked: string]>([
    ['Bitte kommen Sie.', 'Bitte gehen Sie.', 'Bitte [-kommen][+gehen] Sie.'],
    ['zwei alte Wörter', 'drei neue Wörter', '[-zwei alte][+drei neue] Wörter'],
    ['<p>Alt</p>', '<p>Neu</p>', '<p>[-Alt][+Neu]</p>'],
    ['<p>Alt</p>', '<p><b>Alt</b></p>', '<p>[+<b>]Alt[+</b>]</p>'],
    [
      '<a href="https://a.de">x</a>',
      '<a href="https://b.de">x</a>',
      '[-<a href="https://a.de">][+<a href="https://b.de">]x</a>',
    ],
    ['3&nbsp;Euro', '4&nbsp;Euro', '[-3][+4]&nbsp;Euro'],
    ['Straße', 'Straßen', '[-Straße][+Straßen]'],
    ['a < b', 'a < c', 'a < [-b][+c]'],
    ['', 'neu', '[+neu]'],
    ['', '', ''],
    ['alt', '', '[-alt]'],
    ['Wort', 'Wort', 'Wort'],
    ['a b', 'a  b', 'a[- ][+  ]b'],
    // Composed and decomposed letters are different words.
    ['T\u00fcr', 'Tu\u0308r', '[-T\u00fcr][+Tu\u0308r]'],
  ])('%s → %s', (before, after, marked) => {
    const signs = { SAME: '', ADDED: '+', REMOVED: '-' };
    const shown = wordDifferences(before, after).map(({ kind, text }) =>
      signs[kind] ? `[${signs[kind]}${text}]` : text,
    );
    expect(shown.join('')).toBe(marked);
  });

  const text = array(constantFrom('<p>', '</p>', ' ', 'ein', 'Wort', '&amp;', '😀', '<', '\n')).map((parts) =>
    parts.join(''),
  );

  test.each([text, string({ unit: 'binary' })])('lose nothing of either', (texts) => {
    assert(
      property(texts, texts, (before, after) => {
        const parts = wordDifferences(before, after);
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without('ADDED').join('')).toBe(before);
        expect(without('REMOVED').join('')).toBe(after);
      }),
    );
  });

  test('end for long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(' ');
    const start = performance.now();
    expect(wordDifferences(long('a'), long('b')).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
