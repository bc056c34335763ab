import { describe, expect, test } from '@jest/globals';
import { checkThesaurusEntry, checkWordsOnce } from '../../../src/catalogue/thesaurus/thesaurus.checks.js';
import type { ThesaurusEntryContent } from '../../../src/catalogue/thesaurus/thesaurus-entry.content.js';
import { problemsOf, reported } from '../../support/reported.js';

/** An entry of German words; "> word" is a narrower one, "en: word" an English one. */
const entry = (kind: string, ...words: string[]): ThesaurusEntryContent => ({
  slug: 'eintrag',
  kind,
  words: words.map((given) => {
    if (given.startsWith('> ')) return { language: 'de', word: given.slice(2), narrower: true };
    if (given.startsWith('en: ')) return { language: 'en', word: given.slice(4) };
    return { language: 'de', word: given };
  }),
});

describe('an entry of the thesaurus', () => {
  test.each<[what: string, entry: ThesaurusEntryContent, problems: [string, string][]]>([
    ['of words that mean the same', entry('EQUIVALENT', 'Perso', 'Personalausweis'), []],
    ['of one word alone', entry('EQUIVALENT', 'Perso'), [['words', 'A single word has no synonym here.']]],
    ['of no words', entry('EQUIVALENT'), [['words', 'A single word has no synonym here.']]],
    [
      'of the same, with a narrower word',
      entry('EQUIVALENT', 'Ausweis', '> Personalausweis'),
      [['words[1].narrower', 'An entry of the kind EQUIVALENT has no narrower words.']],
    ],
    ['of a narrower word and a general one', entry('BROADER', 'Hund', '> Dackel'), []],
    ['of general words only', entry('BROADER', 'Hund', 'Vierbeiner'), [['words', 'A narrower word is missing.']]],
    ['of narrower words only', entry('BROADER', '> Dackel', '> Mops'), [['words', 'A general word is missing.']]],
    ['of another kind may have one word', entry('FILLER', 'bitte'), []],
    [
      'of another kind has no narrower word',
      entry('FILLER', '> bitte'),
      [['words[0].narrower', 'An entry of the kind FILLER has no narrower words.']],
    ],
    ['of four words that belong together', entry('FILLER', 'An der Weide 5'), []],
    [
      'of five words that belong together',
      entry('FILLER', 'An der alten Weide 5'),
      [['words[0].word', '"An der alten Weide 5" has 5 words.']],
    ],
    // Tokens without a letter or a digit are no words.
    ['of signs between four words', entry('FILLER', 'Kind – Eltern & Haus + Hof'), []],
    ['of signs only', entry('FILLER', '– &'), [['words[0].word', '"– &" has 0 words.']]],
    ['of letters with marks', entry('FILLER', 'Über  Straße'), []],
  ])('%s', (_, content, problems) => {
    expect(reported((report) => checkThesaurusEntry(content, report))).toEqual(problems);
  });

  test('is corrected by words in both languages', () => {
    expect(problemsOf((report) => checkThesaurusEntry(entry('BROADER', 'Hund'), report))).toEqual([
      [
        'words',
        { de: 'Ein engerer Begriff fehlt.', en: 'A narrower word is missing.' },
        {
          de: 'Geben Sie mindestens einen engeren Begriff (narrower: true) und einen allgemeinen an.',
          en: 'Give at least one narrower word (narrower: true) and one general one.',
        },
      ],
    ]);
  });
});

describe('a word of a thesaurus entry stands twice', () => {
  test.each<[what: string, words: string[], problems: [string, string][]]>([
    ['not when words differ', ['Pass', 'Reisepass'], []],
    ['not in another language', ['Pass', 'en: Pass'], []],
    ['in the same letters', ['Pass', 'Pass'], [['words[1]', 'pass (de) occurs twice (first at 0).']]],
    [
      'in other case and with other blanks',
      ['Neuer Pass', ' neuer   PASS '],
      [['words[1]', 'neuer pass (de) occurs twice (first at 0).']],
    ],
    // "ü" is one character or a "u" with a mark.
    [
      'in another form of its umlaut',
      ['T\u00fcr', 'Tu\u0308r'],
      [['words[1]', 't\u00fcr (de) occurs twice (first at 0).']],
    ],
    [
      'once as a general and once as a narrower one',
      ['Hund', '> Hund'],
      [['words[1]', 'hund (de) occurs twice (first at 0).']],
    ],
  ])('%s', (_, words, problems) => {
    expect(reported((report) => checkWordsOnce(entry('EQUIVALENT', ...words), report))).toEqual(problems);
  });
});
