import { describe, expect, test } from '@jest/globals';
import { suggested, typedWords, withDetails } from '../../../src/answers/search/suggest.rules.js';
import { understand } from '../../../src/answers/search/understanding/understand.js';
import { smallCatalogue } from './small-vocabulary.js';

const { vocabulary, candidates } = smallCatalogue(
  [
    { id: 'licence', title: { de: 'Führerschein umtauschen', en: 'Exchange a driving licence' } },
    { id: 'first-licence', title: { de: 'Führerschein' } },
    { id: 'foreign-licence', title: { de: 'Ausländischer Führerschein' } },
    {
      id: 'identity',
      title: { de: 'Ausweis für Personen', en: 'Identity card' },
      terms: [['COLLOQUIAL', 'de', 'Perso']],
    },
    { id: 'taxi', title: { de: 'Beförderung' }, terms: [['ABBREVIATION', 'de', 'P-Schein']] },
    { id: 'market-east', title: { de: 'Marktstand' }, places: ['sonnheim'] },
    { id: 'market-west', title: { de: 'Marktstand' }, places: ['mondheim'] },
    { id: 'market-fee', title: { de: 'Marktgebühr zahlen' }, places: ['mondheim'] },
    { id: 'ended', title: { de: 'Führerscheinstelle' }, isValid: false },
  ],
  { thesaurus: [{ kind: 'FILLER', words: ['de:ich brauche'] }] },
);

const typed = (text: string) => typedWords(understand(text, vocabulary, { moment: 0, hasPlace: false }), vocabulary);

const suggestions = (
  text: string,
  {
    languages = ['de'],
    at = null,
    largest = null,
  }: { languages?: string[]; at?: string | null; largest?: string | null } = {},
) => suggested(typed(text), candidates, languages, at === null ? null : new Set([at]), largest);

const texts = (...of: Parameters<typeof suggestions>): string[] => suggestions(...of).map(({ text }) => text);

describe('what was typed', () => {
  test.each<[text: string, words: number, beginning: string | null]>([
    ['führ', 1, 'fuhr'],
    ['führerschein um', 2, 'um'],
    ['führerschein ', 1, null],
    ['ich brauche führ', 1, 'fuhr'],
    ['', 0, null],
  ])('"%s" has %d words and goes on from %s', (text, words, beginning) => {
    const { words: found, beginning: open } = typed(text);
    expect([found.length, open]).toEqual([words, beginning]);
  });

  test('leads to stored words, and not by what begins so', () => {
    const [complete] = typed('Führerscheine ').words;
    expect(complete!.get('de:fuhrerschein')).toBeGreaterThan(0.9);
    expect(typed('führ').words[0]!.has('de:fuhrerschein')).toBe(false);
  });
});

describe('suggestions', () => {
  test.each<[text: string, expected: string[]]>([
    ['führ', ['Führerschein', 'Führerschein umtauschen', 'Ausländischer Führerschein']],
    ['führerschein um', ['Führerschein umtauschen']],
    ['umtauschen führ', ['Führerschein umtauschen']],
    ['perso', ['Perso']],
    ['psch', ['P-Schein']],
    ['perso ausw', ['Ausweis für Personen']],
    ['perso zebra', []],
    ['zebra ausw', []],
    ['zebra', []],
    ['führerschein zebra', []],
    ['', []],
  ])('"%s" goes on to %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('are one for each service, and none of what is not valid', () => {
    const found = suggestions('führ').map(({ candidate }) => candidate.serviceId);
    expect(found).toEqual(['first-licence', 'licence', 'foreign-licence']);
  });

  test('are in the languages that are wanted, or else in the one that was typed', () => {
    expect(suggestions('driv', { languages: ['en-GB', 'de'] })).toMatchObject([
      { text: 'Exchange a driving licence', language: 'en', field: 'TITLE' },
    ]);
    expect(texts('driv', { languages: ['de'] })).toEqual(['Exchange a driving licence']);
    expect(texts('ident', { languages: ['de', 'en'] })).toEqual(['Identity card']);
  });

  test.each<[why: string, options: Parameters<typeof suggestions>[1], first: string]>([
    ['those of the place', { at: 'mondheim' }, 'market-west'],
    ['those of the other place', { at: 'sonnheim' }, 'market-east'],
    ['those of the largest place, if none was said', { largest: 'mondheim' }, 'market-west'],
  ])('put first %s, and have each text once', (_, options, first) => {
    const found = suggestions('marktsta', options);
    expect(found.map(({ candidate, text }) => [candidate.serviceId, text])).toEqual([[first, 'Marktstand']]);
  });

  test('what is offered elsewhere comes later', () => {
    expect(texts('markt', { at: 'sonnheim' })).toEqual(['Marktstand', 'Marktgebühr zahlen']);
    expect(texts('markt', { at: 'mondheim' })).toEqual(['Marktstand', 'Marktgebühr zahlen']);
  });
});

describe('what tells suggestions apart', () => {
  const title = { de: 'Führerschein umtauschen', en: 'Exchange a driving licence' };
  const one = (text: string, field: string) => ({ ...suggestions('führ')[0]!, text, field });
  const details = (...all: ReturnType<typeof one>[]) =>
    withDetails(all, () => ({ title, places: [{ de: 'Sonnheim' }] })).map(({ detail }) => detail);

  test('is the title where the text is another name', () => {
    expect(details(one('Lappen', 'COLLOQUIAL'), one('Führerschein umtauschen', 'TITLE'))).toEqual([title, null]);
    expect(details(one('Führerschein umtauschen', 'SYNONYM'))).toEqual([null]);
  });

  test('are places where others have the text', () => {
    const [first] = details(one('Führerschein umtauschen', 'TITLE'), one('Führerschein umtauschen', 'TITLE'));
    expect(first).toEqual({ de: 'Sonnheim' });
    expect(details(one('Lappen', 'COLLOQUIAL'), one('lappen', 'COLLOQUIAL'))[0]).toEqual({
      de: 'Führerschein umtauschen, Sonnheim',
      en: 'Exchange a driving licence, Sonnheim',
    });
  });

  test('lets equal texts of different places stay, where no place is wanted', () => {
    const found = suggested(typed('marktsta'), candidates, ['de'], null, null, true);
    expect(found.map(({ candidate }) => candidate.serviceId).sort()).toEqual(['market-east', 'market-west']);
    expect(suggested(typed('marktsta'), candidates, ['de'], new Set(['mondheim']), null, true)).toHaveLength(1);
  });
});
