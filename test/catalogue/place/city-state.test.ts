import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, databaseUrl } = await startTestApp({ seeded: true });

const ars = '110000000000';

const place = (slug: string, kind: string, more: object = {}) => ({ slug, name: { de: 'Berlin' }, kind, ...more });

const office = (slug: string) => ({ slug, name: { de: slug } });

const service = (slug: string) => ({ slug, texts: { '02': { de: slug } } });

const duty = (of: string, organisation: string, at: string) => ({
  slug: `${of}-${at}`,
  service: of,
  place: at,
  organisation,
  role: 'RESPONSIBLE',
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      place('land-be', 'STATE', { ars }),
      place('be', 'MUNICIPALITY', { ars, ags: '11000000', parent: 'land-be' }),
      place('be-mitte', 'CITY_DISTRICT', { name: { de: 'Mitte' }, parent: 'be' }),
      place('be-pankow', 'CITY_DISTRICT', { name: { de: 'Pankow' }, parent: 'be' }),
    ],
    organisations: ['landesamt', 'stadtamt', 'amt-mitte', 'amt-pankow'].map(office),
    services: ['vom-land', 'von-der-stadt', 'vom-bezirk'].map(service),
    responsibilities: [
      duty('vom-land', 'landesamt', 'land-be'),
      duty('von-der-stadt', 'stadtamt', 'be'),
      duty('vom-bezirk', 'amt-mitte', 'be-mitte'),
      duty('vom-bezirk', 'amt-pankow', 'be-pankow'),
    ],
  }),
);

interface Answer {
  __typename: string;
  responsible?: { responsibility: { organisation: { slug: string } } }[];
  options?: { label: { value: string } }[];
}

async function answered(of: string, where: object): Promise<string[]> {
  const { data, errors } = await ask<{ responsibility: Answer }>(
    `query ($of: String!, $place: PlaceRef!) { responsibility(service: { slug: $of }, place: $place) {
      __typename
      ... on ResponsibilityAnswer { responsible { responsibility { organisation { slug } } } }
      ... on ResponsibilityQuestion { options { label { value } } } } }`,
    { of, place: where },
  );
  expect(errors).toBeUndefined();
  const { responsible, options } = data!.responsibility;
  return (
    responsible?.map((one) => one.responsibility.organisation.slug) ?? options!.map((one) => `${one.label.value}?`)
  );
}

const references = [{ ars }, { ags: '11000000' }, { name: 'Berlin' }, { slug: 'land-be' }, { slug: 'be' }];

describe('a Land that is one municipality', () => {
  test.each(references)('is answered for as that municipality: %j', async (where) => {
    expect(await answered('vom-land', where)).toEqual(['landesamt']);
    expect(await answered('von-der-stadt', where)).toEqual(['stadtamt']);
    expect(await answered('vom-bezirk', where)).toEqual(['Mitte (Berlin)?', 'Pankow (Berlin)?']);
  });

  test.each(references)('has what is offered in either: %j', async (where) => {
    const { data } = await ask<{ services: { nodes: { slug: string }[] } }>(
      'query ($place: PlaceRef!) { services(filter: { place: $place }, first: 100) { nodes { slug } } }',
      { place: where },
    );
    expect(data!.services.nodes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['vom-land', 'von-der-stadt']));
  });

  test('has the key of the municipality, and stays a record of its own', async () => {
    const { data } = await ask<Record<string, { slug: string }>>(
      `{ key: place(by: { ars: "${ars}" }) { slug } land: place(by: { slug: "land-be" }) { slug } name: place(by: { name: "Berlin" }) { slug } }`,
    );
    expect(data).toEqual({ key: { slug: 'be' }, land: { slug: 'land-be' }, name: { slug: 'be' } });
    const { data: parts } = await ask<Record<string, { nodes: { slug: string }[] }>>(
      `{ land: places(filter: { parent: { slug: "land-be" } }) { nodes { slug } }
         key: places(filter: { parent: { ars: "${ars}" } }) { nodes { slug } } }`,
    );
    expect(parts).toEqual({
      land: { nodes: [{ slug: 'be' }] },
      key: { nodes: [{ slug: 'be-mitte' }, { slug: 'be-pankow' }] },
    });
  });
});

describe('a Land without a key and its only city of the same name', () => {
  const named = (slug: string, kind: string, name: string, parent?: string) => ({
    slug,
    kind,
    name: { de: name },
    ...(parent && { parent }),
  });

  beforeAll(() =>
    loadRecords(databaseUrl, {
      places: [
        named('land-au', 'STATE', 'Austadt'),
        named('au', 'MUNICIPALITY', 'Austadt', 'land-au'),
        named('au-mitte', 'CITY_DISTRICT', 'Aumitte', 'au'),
        named('kreis-ol', 'COUNTY', 'Olberg'),
        named('ol', 'MUNICIPALITY', 'Olberg', 'kreis-ol'),
        named('land-zwei', 'STATE', 'Zweistadt'),
        named('zwei', 'MUNICIPALITY', 'Zweistadt', 'land-zwei'),
        named('zwei-hafen', 'MUNICIPALITY', 'Zweihafen', 'land-zwei'),
      ],
      organisations: ['amt-au', 'amt-ol', 'amt-zwei'].map(office),
      services: ['in-au', 'in-ol', 'in-zwei'].map(service),
      responsibilities: [
        duty('in-au', 'amt-au', 'land-au'),
        duty('in-ol', 'amt-ol', 'kreis-ol'),
        duty('in-zwei', 'amt-zwei', 'zwei'),
      ],
    }),
  );

  const explained = async (of: string, where: object): Promise<[rule: string, explanation: string]> => {
    const { data } = await ask<{
      responsibility: { responsible: { rule: string; explanation: { value: string } }[] };
    }>(
      `query ($of: String!, $place: PlaceRef!) { responsibility(service: { slug: $of }, place: $place) {
        ... on ResponsibilityAnswer { responsible { rule explanation { value } } } } }`,
      { of, place: where },
    );
    const [only] = data!.responsibility.responsible;
    return [only!.rule, only!.explanation.value];
  };

  test.each([{ name: 'Austadt' }, { slug: 'land-au' }, { slug: 'au' }])(
    'are answered for without a question, as one place: %j',
    async (where) => {
      expect(await answered('in-au', where)).toEqual(['amt-au']);
      expect(await explained('in-au', where)).toEqual([
        'PLACE_ITSELF',
        'Die Zuständigkeit ist für „Austadt“ selbst geregelt.',
      ]);
    },
  );

  test('contain what lies in the city', async () => {
    expect(await explained('in-au', { slug: 'au-mitte' })).toEqual([
      'ENCLOSING_PLACE',
      'Die Zuständigkeit ist für „Austadt“ geregelt; „Aumitte“ liegt darin, und keine speziellere Regel trifft zu.',
    ]);
  });

  test('differ from a county and its town of the same name, which are told apart by what they are', async () => {
    expect(await explained('in-ol', { slug: 'ol' })).toEqual([
      'ENCLOSING_PLACE',
      'Die Zuständigkeit ist für „Kreis Olberg“ geregelt; „Gemeinde Olberg“ liegt darin, und keine speziellere Regel trifft zu.',
    ]);
  });

  test('differ from a Land with several cities, one of them of its name', async () => {
    expect(await answered('in-zwei', { slug: 'zwei' })).toEqual(['amt-zwei']);
    expect(await answered('in-zwei', { slug: 'land-zwei' })).toEqual(['Zweihafen?', 'Zweistadt?']);
  });
});

test.each([
  ['two municipalities', ['MUNICIPALITY', 'MUNICIPALITY']],
  ['a municipality and its part', ['MUNICIPALITY', 'LOCALITY']],
  ['a Land and a part of a municipality', ['STATE', 'LOCALITY']],
  ['two Länder', ['STATE', 'STATE']],
])('%s with one key are refused', async (_, kinds) => {
  const twice = kinds.map((kind, index) => place(`zweimal-${index}`, kind, { ars: '020000000000' }));
  await expect(loadRecords(databaseUrl, { places: twice })).rejects.toThrow(
    /at the same time the key of another place/,
  );
});
