import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { codes } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl } = await startTestApp({ seeded: true });

const keys = {
  city: '99901001001001',
  land: '99901001001002',
  bund: '99901001001003',
  part: '99901001001004',
  ended: '99901001001005',
  area: '99901001001006',
  unused: '99901001001007',
} as const;

const unknownKey = '99901001001099';

const service = (slug: keyof typeof keys, more: object = {}) => ({
  slug: `abdeckung-${slug}`,
  texts: { '02': { de: slug } },
  leikaKeys: [keys[slug]],
  ...more,
});

const duty = (slug: keyof typeof keys, place: string, organisation = 'abdeckung-amt') => ({
  slug: `abdeckung-${slug}-${place}`,
  service: `abdeckung-${slug}`,
  place,
  organisation,
  role: 'RESPONSIBLE',
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    'leika-services': Object.values(keys).map((key) => ({ key })),
    organisations: [{ slug: 'abdeckung-amt', name: { de: 'Amt' } }],
    services: [
      service('city', { checkedOn: '2026-03-04' }),
      service('land'),
      service('bund', { provenance: [{ source: 'Bund', seenOn: '2026-05-06' }] }),
      service('part'),
      service('ended', { areas: ['hb'], valid: { until: '2025-12-31' } }),
      service('area', { areas: ['hb'] }),
    ],
    responsibilities: [
      duty('city', 'hb'),
      duty('land', 'de-hb'),
      duty('bund', 'de'),
      duty('part', 'hb-51'),
      duty('ended', 'hb'),
    ],
  }),
);

interface Told {
  place: { slug: string } | null;
  unread: string | null;
  keys: {
    leikaKey: string;
    state: string;
    isPartial: boolean;
    asOf: string | null;
    services: { slug: string }[];
    inheritedFrom: { slug: string } | null;
    responsible: { slug: string } | null;
  }[];
}

const query = `query ($places: [PlaceRef!]!, $keys: [String!]!, $on: Date) {
  coverage(places: $places, leikaKeys: $keys, context: { validOn: $on }) {
    place { slug } unread
    keys { leikaKey state isPartial asOf services { slug } inheritedFrom { slug } responsible { slug } }
  }
}`;

const coverage = async (places: object[], leikaKeys: string[], on: string | null = null): Promise<Told[]> =>
  (await read<{ coverage: Told[] }>(query, { places, keys: leikaKeys, on })).coverage;

const statesAt = async (place: object, on: string | null = null): Promise<Record<string, string>> => {
  const [told] = await coverage([place], [...Object.values(keys), unknownKey], on);
  const named = [...Object.keys(keys), 'unknown'];
  return Object.fromEntries(
    told!.keys.map(({ state, isPartial }, index) => [named[index]!, isPartial ? `${state}, in parts` : state]),
  );
};

const inBremen = {
  city: 'OWN',
  land: 'INHERITED',
  bund: 'INHERITED',
  part: 'OWN, in parts',
  ended: 'NONE',
  area: 'OWN',
  unused: 'NOT_RECORDED',
  unknown: 'NOT_RECORDED',
};

describe('the coverage of keys', () => {
  test.each<[what: string, place: object, expected: Record<string, string>]>([
    ['a city', { slug: 'hb' }, inBremen],
    ['the city by its ARS', { ars: '040110000000' }, inBremen],
    ['a borough, which has what its city has', { slug: 'hb-51' }, { ...inBremen, part: 'OWN' }],
    ['another borough, without what one has for itself', { slug: 'hb-21' }, { ...inBremen, part: 'NOT_RECORDED' }],
    [
      'the sister city',
      { slug: 'bhv' },
      { ...inBremen, city: 'NOT_RECORDED', part: 'NOT_RECORDED', ended: 'NOT_RECORDED', area: 'NOT_RECORDED' },
    ],
    [
      'the Land, of which the cities are parts',
      { slug: 'de-hb' },
      { ...inBremen, city: 'OWN, in parts', land: 'OWN', ended: 'NOT_RECORDED', area: 'OWN, in parts' },
    ],
  ])('of %s', async (_, place, expected) => {
    expect(await statesAt(place)).toEqual(expected);
  });

  test('is that of the day', async () => {
    expect((await statesAt({ slug: 'hb' }, '2025-06-30'))['ended']).toBe('OWN');
  });

  test('says by whom, for which place and as of when', async () => {
    const [told] = await coverage([{ slug: 'hb' }], [keys.bund, keys.city, keys.area, keys.ended]);
    expect(told!.keys.map(({ isPartial: _, ...one }) => one)).toEqual([
      {
        leikaKey: keys.bund,
        state: 'INHERITED',
        asOf: '2026-05-06',
        services: [{ slug: 'abdeckung-bund' }],
        inheritedFrom: { slug: 'de' },
        responsible: { slug: 'abdeckung-amt' },
      },
      {
        leikaKey: keys.city,
        state: 'OWN',
        asOf: '2026-03-04',
        services: [{ slug: 'abdeckung-city' }],
        inheritedFrom: null,
        responsible: { slug: 'abdeckung-amt' },
      },
      {
        leikaKey: keys.area,
        state: 'OWN',
        asOf: null,
        services: [{ slug: 'abdeckung-area' }],
        inheritedFrom: null,
        responsible: null,
      },
      {
        leikaKey: keys.ended,
        state: 'NONE',
        asOf: null,
        services: [{ slug: 'abdeckung-ended' }],
        inheritedFrom: null,
        responsible: { slug: 'abdeckung-amt' },
      },
    ]);
  });

  test('tells places that are unknown or several, and answers the others', async () => {
    const told = await coverage([{ slug: 'nirgends' }, { slug: 'hb' }, { name: 'Mitte' }], [keys.city]);
    expect(told.map(({ place, unread, keys: cells }) => [place?.slug ?? null, unread, cells.length])).toEqual([
      [null, 'UNKNOWN', 0],
      ['hb', null, 1],
      [null, 'AMBIGUOUS', 0],
    ]);
  });

  test.each([
    ['no place', [], [keys.city], 'BAD_USER_INPUT'],
    ['no key', [{ slug: 'hb' }], [], 'BAD_USER_INPUT'],
    ['what is no key', [{ slug: 'hb' }], ['abc'], 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, places, leikaKeys, code) => {
    expect(codes(await ask(query, { places, keys: leikaKeys, on: null }))).toEqual([code]);
  });

  test('refuses too many places', async () => {
    const states =
      'query ($places: [PlaceRef!]!, $keys: [String!]!) { coverage(places: $places, leikaKeys: $keys) { keys { state } } }';
    const places = Array(201).fill({ slug: 'hb' });
    expect(codes(await ask(states, { places, keys: [keys.city] }))).toEqual(['BAD_USER_INPUT']);
  });

  test('of 200 places and 64 keys takes one statement, and one for each kind of record', async () => {
    const { places } = await read<{ places: { nodes: { slug: string }[] } }>(
      '{ places(first: 100) { nodes { slug } } }',
    );
    const some = [...places.nodes, ...places.nodes].map(({ slug }) => ({ slug }));
    const many = Array.from({ length: 64 }, (_, index) => Object.values(keys)[index] ?? `99902${100 + index}001000`);
    statements();
    const { coverage: told } = await read<{ coverage: { keys: object[] }[] }>(
      'query ($places: [PlaceRef!]!, $keys: [String!]!) { coverage(places: $places, leikaKeys: $keys) { unread keys { leikaKey state } } }',
      { places: some, keys: many },
    );
    expect(statements()).toHaveLength(1);
    expect(told.map((one) => one.keys.length)).toEqual(Array(200).fill(64));
    await coverage([{ slug: 'hb' }, { slug: 'bhv' }], many);
    expect(statements()).toHaveLength(4);
  });
});

describe('the coverage of a place in one that has ended', () => {
  beforeAll(() =>
    loadRecords(databaseUrl, {
      'leika-services': [{ key: '99901001001020' }, { key: '99901001001021' }],
      places: [
        {
          slug: 'alter-kreis',
          name: { de: 'Alter Kreis' },
          kind: 'COUNTY',
          parent: 'de',
          valid: { until: '2020-12-31' },
        },
        { slug: 'neue-gemeinde', name: { de: 'Neue Gemeinde' }, kind: 'MUNICIPALITY', parent: 'alter-kreis' },
        {
          slug: 'alter-teil',
          name: { de: 'Alter Teil' },
          kind: 'LOCALITY',
          parent: 'neue-gemeinde',
          valid: { until: '2020-12-31' },
        },
      ],
      services: [
        { slug: 'vom-kreis', texts: { '02': { de: 'Vom Kreis' } }, leikaKeys: ['99901001001020'] },
        { slug: 'vom-teil', texts: { '02': { de: 'Vom Teil' } }, leikaKeys: ['99901001001021'] },
      ],
      responsibilities: [
        {
          slug: 'vom-kreis',
          service: 'vom-kreis',
          place: 'alter-kreis',
          organisation: 'abdeckung-amt',
          role: 'RESPONSIBLE',
        },
        {
          slug: 'vom-teil',
          service: 'vom-teil',
          place: 'alter-teil',
          organisation: 'abdeckung-amt',
          role: 'RESPONSIBLE',
        },
      ],
    }),
  );

  test.each([
    ['2020-06-30', ['INHERITED', 'OWN']],
    ['2026-06-30', ['NOT_RECORDED', 'NOT_RECORDED']],
  ])('on %s is %j', async (on, expected) => {
    const [told] = await coverage([{ slug: 'neue-gemeinde' }], ['99901001001020', '99901001001021'], on);
    expect(told!.keys.map(({ state }) => state)).toEqual(expected);
  });

  test('agrees with who is responsible', async () => {
    const { responsibility } = await read<{ responsibility: { __typename: string } }>(
      '{ responsibility(service: { slug: "vom-kreis" }, place: { slug: "neue-gemeinde" }) { __typename } }',
    );
    expect(responsibility.__typename).not.toBe('ResponsibilityAnswer');
  });
});
