import { beforeAll, describe, expect, test } from '@jest/globals';
import { asker, codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, read, databaseUrl, url } = await startTestApp({ seeded: true });

const key = '99901001001030';

beforeAll(() =>
  loadRecords(databaseUrl, {
    'leika-services': [{ key }],
    places: [
      {
        slug: 'neustadt',
        name: { de: 'Neustadt an der Aue' },
        kind: 'MUNICIPALITY',
        parent: 'de',
        ars: '091234567001',
      },
      {
        slug: 'zwischendorf',
        name: { de: 'Zwischendorf' },
        kind: 'MUNICIPALITY',
        parent: 'de',
        valid: { until: '2026-06-30' },
        succeededBy: 'neustadt',
      },
      {
        slug: 'altdorf',
        name: { de: 'Altdorf an der Aue' },
        kind: 'MUNICIPALITY',
        parent: 'de',
        ars: '091234567002',
        ags: '09123002',
        valid: { until: '2025-12-31' },
        succeededBy: 'zwischendorf',
      },
      { slug: 'wuestung', name: { de: 'Wüstung' }, kind: 'LOCALITY', parent: 'de', valid: { until: '1990-09-30' } },
      { slug: 'plandorf', name: { de: 'Plandorf' }, kind: 'LOCALITY', parent: 'de', valid: { from: '2199-01-01' } },
      // The key of a place that has ended belongs to another one now.
      {
        slug: 'wiederdorf-alt',
        name: { de: 'Wiederdorf' },
        kind: 'MUNICIPALITY',
        parent: 'de',
        ars: '091234567003',
        valid: { until: '2020-12-31' },
      },
      {
        slug: 'wiederdorf',
        name: { de: 'Wiederdorf' },
        kind: 'MUNICIPALITY',
        parent: 'de',
        ars: '091234567003',
        valid: { from: '2021-01-01' },
      },
    ],
    organisations: [{ slug: 'bundesamt-aue', name: { de: 'Bundesamt' } }],
    services: [{ slug: 'ueberall', texts: { '02': { de: 'Überall' } }, leikaKeys: [key] }],
    responsibilities: [
      { slug: 'ueberall', service: 'ueberall', place: 'de', organisation: 'bundesamt-aue', role: 'RESPONSIBLE' },
    ],
  }),
);

interface Told {
  __typename: string;
  place?: { slug: string };
  successor?: { slug: string } | null;
  explanation?: { value: string };
}

const told = `__typename ... on PlaceNotValid { place { slug } successor { slug } explanation { value } }`;

const answers = `query ($place: PlaceRef!, $key: String!, $context: ReadContext) {
  responsibility(service: { slug: "ueberall" }, place: $place, context: $context) { ${told} }
  byKey: responsibility(service: { leikaKey: $key }, place: $place, context: $context) { ${told} }
  callCard(service: { slug: "ueberall" }, place: $place, context: $context) {
    responsibility { ${told} } offices { organisation { slug } } numbers { spokenNumber }
  }
  feeQuote(service: { slug: "ueberall" }, place: $place, context: $context) { ${told} }
  coverage(places: [$place], leikaKeys: [$key], context: $context) { place { slug } unread keys { state } }
}`;

interface Answers {
  responsibility: Told;
  byKey: Told;
  callCard: { responsibility: Told; offices: object[]; numbers: object[] };
  feeQuote: Told;
  coverage: { place: { slug: string } | null; unread: string | null; keys: { state: string }[] }[];
}

const answersAt = (place: object, context: object = {}): Promise<Answers> =>
  read<Answers>(answers, { place, key, context });

const ofAltdorf =
  '„Altdorf an der Aue“ gibt es seit dem 1. Januar 2026 nicht mehr. Es gehört jetzt zu „Neustadt an der Aue“; fragen Sie nach diesem Ort.';

describe('a place that does not exist on the day', () => {
  test.each<[what: string, place: object, slug: string, successor: string | null, explanation: string]>([
    ['by its slug', { slug: 'altdorf' }, 'altdorf', 'neustadt', ofAltdorf],
    ['by its ARS', { ars: '091234567002' }, 'altdorf', 'neustadt', ofAltdorf],
    ['by its AGS', { ags: '09123002' }, 'altdorf', 'neustadt', ofAltdorf],
    ['by its name', { name: 'Altdorf an der Aue' }, 'altdorf', 'neustadt', ofAltdorf],
    [
      'without a successor',
      { slug: 'wuestung' },
      'wuestung',
      null,
      '„Wüstung“ gibt es seit dem 1. Oktober 1990 nicht mehr. Wozu es jetzt gehört, ist uns nicht bekannt; nennen Sie einen Ort, den es heute gibt.',
    ],
    [
      'that has not begun',
      { slug: 'plandorf' },
      'plandorf',
      null,
      '„Plandorf“ gibt es erst ab dem 1. Januar 2199; nennen Sie bis dahin den Ort, der es jetzt umfasst.',
    ],
  ])('is told as such %s', async (_, place, slug, successor, explanation) => {
    const { responsibility, byKey, callCard, feeQuote, coverage } = await answersAt(place);
    const expected = {
      __typename: 'PlaceNotValid',
      place: { slug },
      successor: successor && { slug: successor },
      explanation: { value: explanation },
    };
    expect([responsibility, byKey, callCard.responsibility, feeQuote]).toEqual(Array(4).fill(expected));
    expect([callCard.offices, callCard.numbers]).toEqual([[], []]);
    expect(coverage).toEqual([{ place: { slug }, unread: 'NOT_VALID', keys: [] }]);
  });

  test('is told by its id, in English too', async () => {
    const { place } = await read<{ place: { id: string } }>('{ place(by: { slug: "altdorf" }) { id } }');
    const { responsibility } = await answersAt({ id: place.id }, { languages: ['en'] });
    expect(responsibility.explanation!.value).toBe(
      '“Altdorf an der Aue” has not existed since 1 January 2026. It is now part of “Neustadt an der Aue”; ask for that place.',
    );
  });

  test.each([
    ['altdorf', '2025-12-31'],
    ['neustadt', '2026-11-01'],
    ['wiederdorf', '2026-11-01'],
    ['wiederdorf-alt', '2020-12-31'],
  ])('%s is answered for on %s, when it exists', async (slug, validOn) => {
    const { responsibility, feeQuote, coverage } = await answersAt({ slug }, { validOn });
    expect([responsibility.__typename, feeQuote.__typename]).toEqual(['ResponsibilityAnswer', 'FeeQuote']);
    expect(coverage).toEqual([{ place: { slug }, unread: null, keys: [{ state: 'INHERITED' }] }]);
  });

  test('does not stand in the way of the one that has its key now', async () => {
    const { responsibility, coverage } = await answersAt({ ars: '091234567003' });
    expect(responsibility.__typename).toBe('ResponsibilityAnswer');
    expect(coverage[0]!.place).toEqual({ slug: 'wiederdorf' });
  });
});

/** Every list that takes a place. */
const lists: [name: string, query: string][] = [
  ['services', 'services(filter: { place: $place }) { totalCount }'],
  ['organisations', 'organisations(filter: { place: $place }) { totalCount }'],
  ['disruptions', 'disruptions(filter: { place: $place }) { totalCount }'],
  ['places', 'places(filter: { parent: $place }) { totalCount }'],
  ['searchServices', 'searchServices(query: "Ausweis", place: $place) { totalCount }'],
  ['searchServices with a filter', 'searchServices(query: "Ausweis", filter: { place: $place }) { totalCount }'],
  ['suggest', 'suggest(prefix: "Aus", place: $place) { text }'],
];

describe.each(lists)('%s', (_, query) => {
  const german = asker(url, { 'accept-language': 'de' });
  const english = asker(url, { 'accept-language': 'en' });

  test.each<[what: string, place: object, reason: string, de: string, en: string]>([
    [
      'nobody knows',
      { slug: 'nirgends' },
      'UNKNOWN_PLACE',
      'Zu {"slug":"nirgends"} ist kein Ort erfasst. Suchen Sie ihn mit der Abfrage `places`.',
      'No place is on record for {"slug":"nirgends"}. Find it with the query `places`.',
    ],
    [
      'nobody knows by name',
      { name: 'Xanten' },
      'UNKNOWN_PLACE',
      'Zu {"name":"Xanten"} ist kein Ort erfasst. Suchen Sie ihn mit der Abfrage `places`.',
      'No place is on record for {"name":"Xanten"}. Find it with the query `places`.',
    ],
    [
      'has ended',
      { ars: '091234567002' },
      'PLACE_NOT_VALID',
      ofAltdorf,
      '“Altdorf an der Aue” has not existed since 1 January 2026. It is now part of “Neustadt an der Aue”; ask for that place.',
    ],
  ])('refuses a place that %s', async (_what, place, reason, de, en) => {
    const asked = `query ($place: PlaceRef!) { ${query} }`;
    for (const [inLanguage, message] of [
      [german, de],
      [english, en],
    ] as const) {
      const answer = await inLanguage(asked, { place });
      expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors![0]).toMatchObject({ message, extensions: { reason, place: JSON.stringify(place) } });
    }
  });

  test('says of a name that several places have which they are, where it has to be one', async () => {
    const place = { name: 'Neustadt' };
    const asked = `query ($place: PlaceRef!) { ${query} }`;
    const isFilter = /filter:/.test(query);
    const answer = await english(asked, { place });
    if (!isFilter) return expect(answer.errors).toBeUndefined();
    expect(answer.errors).toMatchObject([
      {
        message:
          '"Neustadt" means 2 places: hb-21 (Neustadt, BOROUGH), hb-213 (Neustadt, LOCALITY); name one by slug, id or ARS',
        extensions: { code: 'AMBIGUOUS', slugs: ['hb-21', 'hb-213'] },
      },
    ]);
    const inGerman = await german(asked, { place });
    expect(inGerman.errors![0]!.message).toBe(
      '„Neustadt“ kann 2 Orte meinen: hb-21 (Neustadt, BOROUGH), hb-213 (Neustadt, LOCALITY). Nennen Sie einen mit Kurzname (slug), id oder ARS.',
    );
  });

  test.each([
    { slug: 'hb' },
    { name: 'Freie Hansestadt Bremen' },
    { postalCode: '27568' },
    { name: '27568 Bremerhaven' },
  ])('takes what means one place or an area: %j', async (place) => {
    const { errors } = await ask(`query ($place: PlaceRef!) { ${query} }`, { place });
    expect(errors).toBeUndefined();
  });
});
