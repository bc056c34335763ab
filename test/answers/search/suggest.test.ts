import { describe, expect, test } from '@jest/globals';
import { codes } from '../../support/ask.js';
import { startSonnheim } from './searching.js';

const { suggest, ask, statements } = await startSonnheim();

const suggestions = async (prefix: string, variables?: object): Promise<string[]> => {
  const { data, errors } = await suggest(prefix, variables);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.suggest.map(({ text }) => text);
};

describe('suggestions', () => {
  test.each([
    ['a letter', 'n', ['nPA', 'neue Wohnung']],
    ['a beginning', 'Wohn', ['Wohnsitz ummelden']],
    ['an umlaut', 'Führ', ['Führerschein umtauschen']],
    ['an umlaut spelt out', 'fuehr', ['Führerschein umtauschen']],
    ['two words', 'wohnsitz um', ['Wohnsitz ummelden']],
    [
      'a form of a word that is finished',
      'Ausweise für',
      ['Ausweis für Menschen mit Behinderung', 'Parkausweis für Gäste'],
    ],
    ['a word inside', 'umtau', ['Führerschein umtauschen']],
    ['a search term', 'anwohner', ['Anwohnerparken']],
    ['a hyphen', 'p-sch', ['P-Schein']],
    ['another script', 'посв', ['Отримати посвідчення особи']],
    ['nothing', '', []],
    ['blanks', '   ', []],
    ['what nothing begins with', 'xyz', []],
    ['a pattern, which is none', '%', []],
  ])('go on from %s: %s', async (_, prefix, texts) => {
    expect((await suggestions(prefix)).sort()).toEqual(texts.sort());
  });

  test('begin with what was typed before they only have it', async () => {
    expect(await suggestions('park')).toEqual(['Parkausweis für Gäste', 'Park', 'Parkerleichterung Bewilligung']);
    expect((await suggestions('ummelden')).length).toBe(2);
  });

  test('say where they stand and which service they name', async () => {
    const { data } = await suggest('kimlik');
    expect(data!.suggest).toEqual([
      { text: 'Kimlik kartı başvurusu', language: 'tr', field: 'TITLE', service: { slug: 'personalausweis' } },
    ]);
    expect((await suggest('npa')).data!.suggest).toMatchObject([
      { field: 'ABBREVIATION', service: { slug: 'personalausweis' } },
    ]);
  });

  test.each([
    ['sonnheim', ['ummelden']],
    ['muehlbach', ['ummelden-muehlbach']],
    ['muehlbach-nord', ['ummelden-muehlbach']],
  ])('of one text are that of the place: %s', async (slug, slugs) => {
    const { data } = await suggest('Wohnsitz', { place: { slug } });
    expect(data!.suggest.map(({ service }) => service.slug)).toEqual(slugs);
  });

  test('are one for each service, and no more than asked for', async () => {
    const { data } = await suggest('p', { first: 20 });
    const slugs = data!.suggest.map(({ service }) => service.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(await suggestions('p', { first: 2 })).toEqual((await suggestions('p', { first: 20 })).slice(0, 2));
  });

  test.each([
    ['none', 'p', { first: 0 }],
    ['too many', 'p', { first: 21 }],
    ['too long a beginning', 'p'.repeat(101), {}],
  ])('are refused: %s', async (_, prefix, variables) => {
    expect(codes(await suggest(prefix, variables))).toEqual(['BAD_USER_INPUT']);
  });

  test('take two statements, or one without their services', async () => {
    const sent = async (prefix: string, fields: string) => {
      statements();
      expect((await ask(`{ suggest(prefix: "${prefix}") { ${fields} } }`)).errors).toBeUndefined();
      return statements().length;
    };
    expect([
      await sent('p', 'text service { slug title { value } }'),
      await sent('npa', 'text service { slug }'),
    ]).toEqual([2, 2]);
    expect([await sent('p', 'text field'), await sent('xyz', 'text service { slug }')]).toEqual([1, 1]);
  });
});
