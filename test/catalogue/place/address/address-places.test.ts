import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PlaceContent } from '../../../../src/catalogue/place/place.content.js';
import { startTestApp } from '../../../support/app.js';
import { loadRecords } from '../../../support/seeds.js';

const { ask, databaseUrl } = await startTestApp();

type Further = Partial<Omit<PlaceContent, 'postalCodes' | 'name'>> & { name?: string; codes?: string[] };

const place = (slug: string, kind: string, parent: string | undefined, further: Further = {}): PlaceContent => {
  const { name = slug, codes, ...more } = further;
  return {
    slug,
    kind,
    name: { de: name },
    ...(parent && { parent }),
    ...(codes && { postalCodes: codes.map((code) => ({ code })) }),
    ...more,
  };
};

const range = (street: string, from?: string, to?: string, parity?: string, postalCode?: string) =>
  JSON.parse(JSON.stringify({ street, from, to, parity, postalCode })) as { street: string };

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      place('land', 'STATE', undefined, { name: 'Musterstadt' }),
      // A city of two boroughs, of which one has two localities.
      place('stadt', 'MUNICIPALITY', 'land', { name: 'Musterstadt' }),
      place('nord', 'BOROUGH', 'stadt', {
        codes: ['11111', '11112'],
        addressRanges: [range('Lange Str.', '1', '99', 'ODD')],
      }),
      place('nord-a', 'LOCALITY', 'nord', {
        codes: ['11111'],
        addressRanges: [
          range('Am Wall', '1', '12'),
          range('Lange Straße', '1', '19', 'ODD'),
          range('Ring'),
          range('Dorfstraße', '1', '9', 'ALL', '11111'),
        ],
      }),
      place('nord-b', 'LOCALITY', 'nord', {
        codes: ['11112'],
        addressRanges: [
          range('Am Wall', '12a', '40'),
          range('Dorfstraße', '1', '9', 'ALL', '11112'),
          range('Parkweg', '1', '9'),
        ],
      }),
      place('sued', 'BOROUGH', 'stadt', {
        codes: ['11112'],
        addressRanges: [
          range('Lange Straße', '2', '98', 'EVEN'),
          range('Am Wall', '30', '50'),
          range('Ring', '7', '7'),
        ],
      }),
      // One whose postal codes are recorded for its parts alone.
      place('west', 'BOROUGH', 'stadt', { addressRanges: [range('Uferweg', '1', '9')] }),
      place('west-a', 'LOCALITY', 'west', { codes: ['11113'] }),
      place('bezirk-1', 'BOROUGH', 'stadt', { name: 'Bezirk 1' }),
      // Another municipality shares a postal code, and a name of a street.
      place('dorf', 'MUNICIPALITY', 'land', { codes: ['11112'] }),
      // One whose postal codes nobody has recorded, and one of the same name.
      place('neu-1', 'MUNICIPALITY', 'land', { name: 'Neudorf' }),
      place('neu-1-ost', 'LOCALITY', 'neu-1', { name: 'Neudorf-Ost', addressRanges: [range('Am Bach', '1', '9')] }),
      place('neu-2', 'MUNICIPALITY', 'land', { name: 'Neudorf', codes: ['22222'] }),
      place('alt', 'MUNICIPALITY', 'land', { name: 'Altdorf', valid: { until: '2020-12-31' }, succeededBy: 'dorf' }),
      place('weg', 'LOCALITY', 'dorf', {
        valid: { until: '2020-12-31' },
        addressRanges: [range('Mühlenweg', '1', '9')],
      }),
    ],
    services: [{ slug: 'dienst', texts: { '02': { de: 'Dienst' } } }],
    organisations: ['amt', 'amt-nord'].map((slug) => ({ slug, name: { de: slug } })),
    responsibilities: [
      { slug: 'im-land', service: 'dienst', place: 'land', organisation: 'amt', role: 'RESPONSIBLE' },
      { slug: 'in-nord', service: 'dienst', place: 'nord-b', organisation: 'amt-nord', role: 'RESPONSIBLE' },
    ],
  }),
);

interface Answer {
  place: { slug: string } | null;
}

async function meant(address: object): Promise<string> {
  const { data, errors } = await ask<Answer>('query ($by: PlaceRef!) { place(by: $by) { slug } }', { by: { address } });
  const { slugs } = (errors?.[0]?.extensions ?? {}) as { slugs?: string[] };
  if (errors && !slugs) throw new Error(errors[0]!.message);
  return slugs?.join(' ') ?? data!.place?.slug ?? 'none';
}

const [code, other] = ['11111', '11112'];
const city = 'Musterstadt';

describe('an address lies', () => {
  test.each([
    // In the smallest place whose ranges hold it.
    [{ street: 'Am Wall', houseNumber: '5a', postalCode: code, city }, 'nord-a'],
    [{ street: 'Am Wall 5a', postalCode: code }, 'nord-a'],
    [{ street: 'am wall', houseNumber: '10-12', city }, 'nord-a'],
    [{ street: 'Lange Straße', houseNumber: '7', city }, 'nord-a'],
    [{ street: 'Lange Straße', houseNumber: '21', city }, 'nord'],
    [{ street: 'Lange Str. 8', city }, 'sued'],
    [{ street: 'Lange-Strasse', houseNumber: '8–10', city: 'Musterstadt-sued' }, 'sued'],
    [{ street: 'Lange Straße', houseNumber: '21', postalCode: code, city }, 'nord'],
    // Between what the ranges say and what they leave open.
    [{ street: 'Am Wall', houseNumber: '12a', city }, 'nord-b'],
    [{ street: 'Am Wall', houseNumber: '12-14', city }, 'stadt'],
    [{ street: 'Am Wall', houseNumber: '60', city }, 'stadt'],
    [{ street: 'Am Wall', city }, 'stadt'],
    [{ street: 'Am Wall', houseNumber: '5 1/2', city }, 'stadt'],
    [{ street: 'Unbekannt', houseNumber: '1', city }, 'stadt'],
    [{ street: 'Lange Straße', houseNumber: '7-8', city }, 'stadt'],
    // In either of two that say so.
    [{ street: 'Am Wall', houseNumber: '35', city }, 'nord-b sued'],
    [{ street: 'Dorfstraße', houseNumber: '5', city }, 'nord-a nord-b'],
    [{ street: 'Dorfstraße', houseNumber: '5', postalCode: code, city }, 'nord-a'],
    [{ street: 'Ring', city }, 'nord-a sued'],
    [{ street: 'Ring', houseNumber: '8', city }, 'nord-a'],
    // In another municipality of the postal code as well, unless the city is named.
    [{ street: 'Dorfstraße', houseNumber: '5', postalCode: other }, 'dorf nord-b'],
    [{ street: 'Dorfstraße', houseNumber: '5', postalCode: other, city: 'dorf' }, 'dorf'],
    [{ street: 'Unbekannt', houseNumber: '5', postalCode: other }, 'dorf nord nord-b sued'],
    // Where the postal code or the part of the city says something else than the range, in either.
    [{ street: 'Parkweg', houseNumber: '5', postalCode: code }, 'nord nord-a nord-b'],
    [{ street: 'Parkweg', houseNumber: '5', city: 'nord-a' }, 'nord-a nord-b'],
    [{ street: 'Uferweg', houseNumber: '5', postalCode: code, city }, 'west nord nord-a'],
    // As its city, where the postal code is not known of it, and not where it belongs to another.
    [{ street: 'Am Bach', houseNumber: '5', postalCode: '33333', city: 'Neudorf' }, 'neu-1-ost'],
    [{ street: 'Am Bach', houseNumber: '5', city: 'Neudorf' }, 'neu-1-ost neu-2'],
    [{ street: 'Am Bach', houseNumber: '5', postalCode: '22222', city: 'Neudorf' }, 'neu-2'],
    [{ street: 'Am Wall', houseNumber: '5', postalCode: '22222', city }, 'none'],
    [{ street: 'Am Wall', houseNumber: '5', postalCode: '33333' }, 'none'],
    // What has ended holds no address.
    [{ street: 'Mühlenweg', houseNumber: '5', city: 'dorf' }, 'dorf'],
    [{ street: 'Am Wall', houseNumber: '5', city: 'Altdorf' }, 'none'],
  ])('%j: %s', async (address, expected) => {
    expect((await meant(address)).split(' ').sort()).toEqual(expected.split(' ').sort());
  });

  test('nowhere without a postal code or a city', async () => {
    await expect(meant({ street: 'Am Wall', houseNumber: '5' })).rejects.toThrow(
      'An address needs a postal code or a city besides the street',
    );
  });
});

test.each([
  ['Am Wall 5a, 11111 Musterstadt', 'nord-a'],
  ['Lange Str. 8 11112 Musterstadt', 'sued'],
  ['Am Wall 60, Musterstadt', 'stadt'],
  // A place may be called like an address.
  ['Bezirk 1, Musterstadt', 'bezirk-1'],
])('an address may be written as a name: %s', async (name, slug) => {
  const { data } = await ask<Answer>('query ($by: PlaceRef!) { place(by: $by) { slug } }', { by: { name } });
  expect(data).toEqual({ place: { slug } });
});

test('a place tells the addresses that lie in it', async () => {
  const { data } = await ask<object>(
    '{ place(by: { slug: "nord-b" }) { addressRanges { street from to parity postalCode } } }',
  );
  expect(data).toEqual({
    place: {
      addressRanges: [
        { street: 'Am Wall', from: '12a', to: '40', parity: 'ALL', postalCode: null },
        { street: 'Dorfstraße', from: '1', to: '9', parity: 'ALL', postalCode: '11112' },
        { street: 'Parkweg', from: '1', to: '9', parity: 'ALL', postalCode: null },
      ],
    },
  });
});

test('a city that has ended is told with its successor', async () => {
  const { data } = await ask<object>(
    `{ responsibility(service: { slug: "dienst" }, place: { address: { street: "Am Wall 5", city: "Altdorf" } }) {
      ... on PlaceNotValid { place { slug } successor { slug } } } }`,
  );
  expect(data).toEqual({ responsibility: { place: { slug: 'alt' }, successor: { slug: 'dorf' } } });
});

const decides = 'Es kommt auf Straße und Hausnummer an. Welcher Ort ist gemeint?';
const undecided = 'In welchem dieser Orte die Anschrift liegt, ist uns nicht bekannt. Welcher Ort ist gemeint?';

test.each([
  [{ slug: 'stadt' }, decides, true],
  [{ postalCode: other }, decides, true],
  [{ address: { street: 'Am Wall', city } }, decides, true],
  [{ address: { street: 'Am Wall 35', city } }, undecided, false],
  [{ name: `Am Wall 35, ${city}` }, undecided, false],
  [{ address: { street: 'Am Wall 35', postalCode: other } }, undecided, false],
])('a question says whether street and house number answer it: %j', async (place, question, addressDecides) => {
  const { data } = await ask<object>(
    `query ($place: PlaceRef!) { responsibility(service: { slug: "dienst" }, place: $place) {
      ... on ResponsibilityQuestion { question { value } addressDecides } } }`,
    { place },
  );
  expect(data).toEqual({ responsibility: { question: { value: question }, addressDecides } });
});

test.each([
  ['Am Wall 5', 'amt'],
  ['Parkweg 5', 'amt-nord'],
])('duty goes down to the street: %s', async (street, organisation) => {
  const { data } = await ask<object>(
    `query ($place: PlaceRef!) {
      responsibility(service: { slug: "dienst" }, place: $place) {
        ... on ResponsibilityAnswer { responsible { responsibility { organisation { slug } } } } }
      callCard(service: { slug: "dienst" }, place: $place) { offices { organisation { slug } } } }`,
    { place: { address: { street, city } } },
  );
  expect(data).toEqual({
    responsibility: { responsible: [{ responsibility: { organisation: { slug: organisation } } }] },
    callCard: { offices: [{ organisation: { slug: organisation } }] },
  });
});
