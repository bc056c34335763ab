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

test.each([
  ['two municipalities', ['MUNICIPALITY', 'MUNICIPALITY']],
  ['a municipality and its part', ['MUNICIPALITY', 'LOCALITY']],
  ['a Land and a part of a municipality', ['STATE', 'LOCALITY']],
  ['two Länder', ['STATE', 'STATE']],
])('%s with one key are refused', async (_, kinds) => {
  const twice = kinds.map((kind, index) => place(`zweimal-${index}`, kind, { ars: '020000000000' }));
  await expect(loadRecords(databaseUrl, { places: twice })).rejects.toThrow(/at the same time the key of the place in/);
});
