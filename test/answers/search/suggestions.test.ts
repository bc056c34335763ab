import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { codes } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { sonnheim } from './sonnheim.js';

const { ask, databaseUrl, statements } = await startTestApp();

const referral = {
  slug: 'rente',
  matter: { de: 'Rente beantragen' },
  body: { de: 'Rentenkasse' },
  explanation: { de: 'Das macht die Rentenkasse.' },
  terms: ['Altersruhegeld', 'Pension kassieren', 'Ruhestandsgeld'].map((term) => ({ language: 'de', term })),
};

beforeAll(() =>
  loadRecords(databaseUrl, {
    ...sonnheim,
    referrals: [referral],
    organisations: [
      ...sonnheim.organisations!,
      {
        slug: 'buergerbuero',
        name: { de: 'Bürgerbüro', en: "Citizens' desk" },
        shortName: { de: 'BB' },
        parent: 'rathaus',
      },
      { slug: 'altes-amt', name: { de: 'Bürgeramt am Tor' }, active: { until: '2020-12-31' } },
    ],
  }),
);

interface Suggested {
  kind: string;
  text: string;
  language: string;
  detail: { value: string } | null;
  record: { __typename: string; slug: string };
}

const SUGGESTIONS = `query ($prefix: String!, $place: PlaceRef, $kinds: [SuggestionKind!], $first: Int! = 8, $context: ReadContext) {
  suggestions(prefix: $prefix, place: $place, kinds: $kinds, first: $first, context: $context) {
    kind text language detail { value } record { __typename slug }
  }
}`;

async function suggestions(prefix: string, variables: object = {}): Promise<Suggested[]> {
  const { data, errors } = await ask<{ suggestions: Suggested[] }>(SUGGESTIONS, { prefix, ...variables });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.suggestions;
}

describe('suggestions of records', () => {
  test.each<[prefix: string, kind: string, type: string, slug: string, text: string, detail: string | null]>([
    ['Mühlbach-N', 'PLACE', 'Place', 'muehlbach-nord', 'Mühlbach-Nord', 'Mühlbach'],
    ['rath', 'ORGANISATION', 'Organisation', 'rathaus', 'Rathaus Sonnheim', null],
    ['bürgerbü', 'ORGANISATION', 'Organisation', 'buergerbuero', 'Bürgerbüro', 'Rathaus Sonnheim'],
    ['BB', 'ORGANISATION', 'Organisation', 'buergerbuero', 'BB', 'Rathaus Sonnheim'],
    ['rente', 'REFERRAL', 'Referral', 'rente', 'Rente beantragen', 'Rentenkasse'],
    ['altersruheg', 'REFERRAL', 'Referral', 'rente', 'Altersruhegeld', 'Rentenkasse'],
    ['Hundes', 'SERVICE', 'Service', 'hundesteuer', 'Hundesteuer anmelden', null],
    ['perso b', 'SERVICE', 'Service', 'personalausweis', 'Personalausweis beantragen', null],
    ['nPA', 'SERVICE', 'Service', 'personalausweis', 'nPA', 'Personalausweis beantragen'],
  ])('%s is a %s', async (prefix, kind, __typename, slug, text, detail) => {
    expect((await suggestions(prefix))[0]).toEqual({
      kind,
      text,
      language: 'de',
      detail: detail && { value: detail },
      record: { __typename, slug },
    });
  });

  test('have equal titles of different places, told apart, and those of the place alone where one is wanted', async () => {
    const both = await suggestions('Wohnsitz umm');
    expect(both.map(({ text, detail }) => [text, detail!.value]).sort()).toEqual([
      ['Wohnsitz ummelden', 'Mühlbach'],
      ['Wohnsitz ummelden', 'Sonnheim'],
    ]);
    expect(await suggestions('Wohnsitz umm', { place: { slug: 'muehlbach' } })).toMatchObject([
      { detail: null, record: { slug: 'ummelden-muehlbach' } },
    ]);
  });

  test('are in the languages that are wanted', async () => {
    const english = await suggestions('citizens', { context: { languages: ['en'] } });
    expect(english).toMatchObject([{ text: "Citizens' desk", language: 'en' }]);
    expect(await suggestions('exchange', { context: { languages: ['en'] } })).toMatchObject([{ language: 'en' }]);
  });

  test('are of the kinds that are wanted', async () => {
    const kinds = async (wanted: string[]) => (await suggestions('sonn', { kinds: wanted })).map(({ kind }) => kind);
    expect(await kinds(['PLACE'])).toEqual(['PLACE']);
    expect(await kinds(['ORGANISATION'])).toEqual(['ORGANISATION']);
    expect(await kinds([])).toEqual([]);
  });

  test('have a whole name first', async () => {
    const [first, ...others] = await suggestions('Mühlbach');
    expect(first).toMatchObject({ kind: 'PLACE', record: { slug: 'muehlbach' } });
    expect(others.map(({ record }) => record.slug)).toContain('muehlbach-nord');
  });

  test('know of no office that is no more', async () => {
    expect(await suggestions('Bürgeramt am')).toEqual([]);
    expect(await suggestions('Bürgeramt am', { context: { validOn: '2020-01-01' } })).toHaveLength(1);
  });

  test('know what was renamed since', async () => {
    expect(await suggestions('Sternwarte')).toEqual([]);
    await loadRecords(databaseUrl, {
      ...sonnheim,
      organisations: [{ slug: 'kreishaus', name: { de: 'Sternwarte' } }, sonnheim.organisations![0]!],
    });
    expect(await suggestions('Sternwarte')).toMatchObject([{ record: { slug: 'kreishaus' } }]);
  });

  test.each([
    ['none', 'p', { first: 0 }],
    ['too many', 'p', { first: 21 }],
    ['too long a beginning', 'p'.repeat(101), {}],
  ])('are refused: %s', async (_, prefix, variables) => {
    expect(codes(await ask(SUGGESTIONS, { prefix, ...variables }))).toEqual(['BAD_USER_INPUT']);
  });

  test('take one statement, and one more for each kind of record that is read', async () => {
    const sent = async (prefix: string, fields: string): Promise<number> => {
      const query = `{ suggestions(prefix: "${prefix}") { ${fields} } }`;
      await ask(query);
      statements();
      expect((await ask(query)).errors).toBeUndefined();
      return statements().length;
    };
    expect([await sent('sonn', 'text detail { value }'), await sent('xyz', 'record { slug }')]).toEqual([1, 1]);
    expect([await sent('Hundes', 'record { slug }'), await sent('sonn', 'record { slug }')]).toEqual([2, 3]);
  });
});
