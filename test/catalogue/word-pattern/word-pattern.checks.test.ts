import { describe, expect, test } from '@jest/globals';
import { checkPatterns } from '../../../src/catalogue/word-pattern/word-pattern.checks.js';
import { problemsOf, reported } from '../../support/reported.js';

const patterns = (words: string[], exceptions?: string[]) => ({
  patterns: [
    { language: 'de', words: ['Hilfe'] },
    { language: 'de', words, exceptions },
  ],
});

const at = (path: string) => `patterns[1].${path}`;
const tooShort = (words: string) =>
  `"${words}" is the only word of the pattern and has a part of a word of fewer than 4 letters.`;

const noGap = (words: string) => `"${words}" has a tilde that does not stand between two words.`;

describe('the patterns of a record', () => {
  test.each<[what: string, words: string[], exceptions: string[] | undefined, problems: [string, string][]]>([
    ['of whole words', ['Feuer', 'ab'], undefined, []],
    ['of a short word alone', ['ab'], undefined, []],
    ['of a beginning of four letters', ['bren*'], undefined, []],
    ['of a beginning of three', ['bre*'], undefined, [[at('words[0]'), tooShort('bre*')]]],
    ['of three letters written with four', ['ueb*'], undefined, [[at('words[0]'), tooShort('ueb*')]]],
    ['of a short beginning among alternatives', ['Feuer|br*'], undefined, [[at('words[0]'), tooShort('Feuer|br*')]]],
    ['of a short beginning beside another word', ['br*', 'Haus'], undefined, []],
    ['of a short beginning in a sequence', ['es br*'], undefined, []],
    ['of three letters beyond the first plane', ['𝒶𝒷𝒸*'], undefined, [[at('words[0]'), tooShort('𝒶𝒷𝒸*')]]],
    ['with a short beginning as an exception', ['Feuer'], ['an*'], []],
    ['with an empty alternative', ['Feuer||Brand', 'Haus'], undefined, [[at('words[0]'), '"Feuer||Brand" has an alternative without letters and digits.']]],
    ['with signs only', ['!?', 'Haus'], undefined, [[at('words[0]'), '"!?" has an alternative without letters and digits.']]],
    ['with an exception of signs', ['Feuer'], ['ja', '*'], [[at('exceptions[1]'), '"*" has an alternative without letters and digits.']]],
    ['of an end of four letters', ['*feuer'], undefined, []],
    ['of an end of three letters', ['*uer'], undefined, [[at('words[0]'), tooShort('*uer')]]],
    ['with an asterisk within a word', ['Feu*er|Brand'], undefined, [[at('words[0]'), '"Feu*er|Brand" has an asterisk within a word.']]],
    ['with a gap', ['Dach ~ brennt'], ['~ Antrag|Kurs'], []],
    ['with a gap at the beginning of its words', ['~ brennt', 'Haus'], undefined, [[at('words[0]'), noGap('~ brennt')]]],
    ['with a gap that ends an alternative', ['Dach ~|Haus'], undefined, [[at('words[0]'), noGap('Dach ~|Haus')]]],
    ['with a gap that begins a later alternative', ['Dach|~ Haus'], undefined, [[at('words[0]'), noGap('Dach|~ Haus')]]],
    ['with a gap that ends it', ['Feuer'], ['Antrag ~'], [[at('exceptions[0]'), noGap('Antrag ~')]]],
    ['with a gap that touches a word', ['Dach~brennt'], undefined, [[at('words[0]'), noGap('Dach~brennt')]]],
    ['with an asterisk before a bar and a blank', ['tote* Hund|Kat* |Maus'], undefined, [[at('words[0]'), tooShort('tote* Hund|Kat* |Maus')]]],
  ])('%s', (_, words, exceptions, problems) => {
    expect(reported((report) => checkPatterns(patterns(words, exceptions), report))).toEqual(problems);
  }); // prettier-ignore

  test('are corrected by words in both languages', () => {
    expect(problemsOf((report) => checkPatterns(patterns(['br*']), report))).toEqual([
      [
        'patterns[1].words[0]',
        {
          de: '„br*“ ist das einzige Wort des Musters und hat einen Wortteil von weniger als 4 Buchstaben.',
          en: tooShort('br*'),
        },
        {
          de: 'Schreiben Sie einen längeren Wortteil, das ganze Wort oder ein weiteres Wort dazu.',
          en: 'Write a longer part, the whole word, or another word beside it.',
        },
      ],
    ]);
  });
});
