import { describe, expect, test } from '@jest/globals';
import { codes } from '../../support/ask.js';
import { slugsOf, startSonnheim } from './searching.js';

const { search, suggest, find } = await startSonnheim();

/** Far more than any of them takes, and less than somebody waits. */
const patience = 3_000;

const quickly = async <Answered>(asked: Promise<Answered>): Promise<Answered> => {
  const begun = performance.now();
  const answer = await asked;
  expect(performance.now() - begun).toBeLessThan(patience);
  return answer;
};

describe('a query that nobody means', () => {
  test.each([
    ['a quote', "'"],
    ['quotes and SQL', "' or 1=1 --"],
    ['SQL', '"; drop table record cascade; --'],
    ['a dollar quote', '$$; select pg_sleep(10); $$'],
    ['a parameter', '$1'],
    ['backslashes', '\\\\\\'],
    ['brackets', '((((['],
    ['a regular expression', '[a-z]{4,}$|.*+?'],
    ['a regular expression that takes for ever', '(a+)+$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
    ['wildcards', '%_%'],
    ['punctuation', '…!? — „“ §'],
    ['an emoji', '😀'],
    ['an emoji of several', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['half a character', '\ud800'],
    ['marks without a letter', '\u0301\u0308\u064b'],
    ['one letter many times', 'a'.repeat(300)],
    ['two letters many times', 'ab'.repeat(150)],
    ['umlauts spelt out many times', 'ae'.repeat(150)],
    ['the beginning of a word many times', 'ausweis'.repeat(42)],
    ['a compound of itself', 'Parkausweis'.repeat(5)],
    ['a compound of itself with a slip', `${'ausweis'.repeat(8)}q`],
    ['many hyphens', 'Ausweis-'.repeat(37)],
    ['many letters', 'x '.repeat(150)],
    ['many words that verbs fall apart into', 'um an ab '.repeat(33)],
    ['many slips', 'Auswweis Personnal Bewonher Geburrt '.repeat(8)],
    ['many words of the thesaurus', 'umziehen fällen Dackel '.repeat(13)],
    ['long words', `${'w'.repeat(149)} ${'v'.repeat(149)}`],
  ])('is answered like any other: %s', async (_, query) => {
    const answer = await quickly(search(query));
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.searchServices.totalCount).toBeLessThanOrEqual(15);
    expect((await quickly(suggest(query.slice(0, 100)))).errors).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(5_000)],
    ['blanks of other kinds', '\u00a0\u2003\t\n'],
    ['301 letters', 'a'.repeat(301)],
    ['a book', 'Ausweis '.repeat(20_000)],
    ['a character that no text may hold', 'Ausweis\u0000'],
  ])('is refused: %s', async (_, query) => {
    const answer = await quickly(search(query));
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(/send 1 to 300|which no text has/);
  });

  test.each([
    ['quotes', '"Fischereiausweis"'],
    ['brackets', '(Fischereiausweis)'],
    ['an emoji', '🎣 Fischereiausweis 🎣'],
    ['marks of direction', '\u202eFischereiausweis\u202c'],
    ['marks of direction before and behind', '\u200fFischereiausweis\u200e'],
    ['a thousand blanks', `${' '.repeat(1_000)}Fischereiausweis${' '.repeat(1_000)}`],
    ['line breaks', '\nFischereiausweis\r\n'],
    ['punctuation', '¿Fischereiausweis?!'],
    ['SQL', "Fischereiausweis'; --"],
  ])('is understood beside %s', async (_, query) => {
    expect(slugsOf(await find(query))[0]).toBe('fischereiausweis');
  });
});
