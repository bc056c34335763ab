import { beforeAll, describe, expect, test } from '@jest/globals';
import type { AddressContent } from '../../../../src/catalogue/organisation/address.content.js';
import type { OrganisationContent } from '../../../../src/catalogue/organisation/organisation.content.js';
import { startTestApp } from '../../../support/app.js';
import { loadRecords } from '../../../support/seeds.js';

const { ask, read, databaseUrl, statements } = await startTestApp();

const monday = '2026-11-30T10:00:00+01:00';
const mornings = [
  { purpose: 'GENERAL', ranges: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '12:00' })) },
];
const afternoons = [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '14:00', closes: '18:00' }] }];
const agreed = [{ purpose: 'GENERAL', appointment: 'REQUIRED', ranges: [] }];

const office = (
  slug: string,
  address: Partial<AddressContent> | null,
  more: Partial<OrganisationContent> = {},
): OrganisationContent => ({
  slug,
  name: { de: `Amt ${slug}` },
  ...(address && { addresses: [{ kind: 'VISITOR', street: 'Am Wall 1', ...address }] }),
  ...more,
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      { slug: 'land', kind: 'STATE', name: { de: 'Waldland' } },
      { slug: 'stadt', kind: 'MUNICIPALITY', name: { de: 'Waldstadt' }, parent: 'land' },
      {
        slug: 'nord',
        kind: 'BOROUGH',
        name: { de: 'Waldnord' },
        parent: 'stadt',
        postalCodes: [{ code: '99991' }, { code: '99992' }],
      },
      { slug: 'hof', kind: 'LOCALITY', name: { de: 'Waldhof' }, parent: 'nord', postalCodes: [{ code: '99992' }] },
      { slug: 'sued', kind: 'BOROUGH', name: { de: 'Waldsüd' }, parent: 'stadt', postalCodes: [{ code: '99993' }] },
      { slug: 'fern', kind: 'MUNICIPALITY', name: { de: 'Fernstadt' }, parent: 'land' },
      {
        slug: 'frueher',
        kind: 'MUNICIPALITY',
        name: { de: 'Altstadt' },
        parent: 'land',
        valid: { until: '2020-12-31' },
      },
    ],
    organisations: [
      office('fern', { place: 'fern' }, { openingHours: mornings }),
      office(
        'hof',
        { place: 'stadt', postalCode: '99992', accessibility: { stepFree: 'YES', lift: 'YES' } },
        { openingHours: mornings },
      ),
      office('nord', { place: 'nord', accessibility: { stepFree: 'YES' } }, { openingHours: afternoons }),
      office('ohne', null, { openingHours: mornings }),
      office('stadt', { place: 'stadt', accessibility: { stepFree: 'NO' } }, { openingHours: mornings }),
      office('sued', { place: 'sued', accessibility: { stepFree: 'YES', lift: 'NO' } }),
      office('termin', { place: 'sued', accessibility: { stepFree: 'PARTLY' } }, { openingHours: agreed }),
      office('alt', { place: 'nord' }, { active: { until: '2020-12-31' }, succeededBy: 'hof' }),
    ],
    services: [{ slug: 'karte', texts: { '03': { de: 'Karte' } } }],
    responsibilities: ['alt', 'sued', 'stadt'].map((organisation) => ({
      slug: `karte-${organisation}`,
      service: 'karte',
      place: 'stadt',
      organisation,
      role: 'RESPONSIBLE',
    })),
    'contact-channels': [
      {
        slug: 'karte-schalter',
        service: 'karte',
        organisation: 'sued',
        kind: 'COUNTER',
        openingHours: [{ purpose: 'COUNTER', ranges: [{ weekday: 1, opens: '09:00', closes: '11:00' }] }],
      },
    ],
  }),
);

interface Page {
  totalCount: number;
  unknownCount: number | null;
  nodes: { slug: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const query = `query ($filter: OrganisationFilter, $first: Int! = 100, $after: String) {
  organisations(filter: $filter, first: $first, after: $after) {
    totalCount unknownCount nodes { slug } pageInfo { hasNextPage endCursor }
  }
}`;

const pageOf = async (filter: object, more: object = {}): Promise<Page> =>
  (await read<{ organisations: Page }>(query, { filter, ...more })).organisations;
const slugsOf = ({ nodes }: Page): string[] => nodes.map(({ slug }) => slug);

describe('organisations are found', () => {
  test.each<[what: string, filter: object, slugs: string[], unknown: number | null]>([
    [
      'by name, when nothing is asked that may be unknown',
      { service: { slug: 'karte' } },
      ['hof', 'stadt', 'sued'],
      null,
    ],
    ['when they are open', { openAt: monday }, ['fern', 'hof', 'ohne', 'stadt'], 2],
    [
      'when they are open in the hours of the service',
      { openAt: monday, service: { slug: 'karte' } },
      ['hof', 'stadt', 'sued'],
      0,
    ],
    ['when all that is needed is recorded', { accessible: ['STEP_FREE'] }, ['hof', 'nord', 'sued'], 2],
    ['not when one of two needs is not met', { accessible: ['STEP_FREE', 'LIFT'] }, ['hof'], 3],
    ['when they are open and accessible', { openAt: monday, accessible: ['STEP_FREE'] }, ['hof'], 3],
    [
      'when it is not known, after those that are recorded',
      { openAt: monday, accessible: ['STEP_FREE'], includeUnknown: true },
      ['hof', 'fern', 'ohne', 'sued'],
      3,
    ],
    [
      'whatever is needed, when nothing is',
      { accessible: [] },
      ['fern', 'hof', 'nord', 'ohne', 'stadt', 'sued', 'termin'],
      null,
    ],
    [
      'nearest first: by borough, then by what contains both',
      { near: { slug: 'hof' } },
      ['nord', 'hof', 'stadt', 'sued', 'termin', 'fern', 'ohne'],
      null,
    ],
    [
      'nearest first: by the same postal code before all',
      { near: { postalCode: '99992' } },
      ['hof', 'nord', 'stadt', 'sued', 'termin', 'fern', 'ohne'],
      null,
    ],
    [
      'nearest first: from an address by its postal code',
      { near: { address: { street: 'Hofweg', houseNumber: '1', postalCode: '99992' } } },
      ['hof', 'nord', 'stadt', 'sued', 'termin', 'fern', 'ohne'],
      null,
    ],
    [
      'from another place in another order',
      { near: { slug: 'fern' } },
      ['fern', 'hof', 'nord', 'stadt', 'sued', 'termin', 'ohne'],
      null,
    ],
    [
      'with all conditions at once',
      {
        service: { slug: 'karte' },
        near: { slug: 'sued' },
        openAt: monday,
        accessible: ['STEP_FREE'],
        includeUnknown: true,
      },
      ['sued', 'hof'],
      0,
    ],
    ['in a place, as far as it is asked', { place: { slug: 'sued' }, near: { slug: 'hof' }, openAt: monday }, [], 2],
  ])('%s', async (_, filter, slugs, unknown) => {
    const page = await pageOf(filter);
    expect([slugsOf(page), page.unknownCount, page.totalCount]).toEqual([slugs, unknown, slugs.length]);
  });

  test('page by page, each once', async () => {
    const filter = { near: { slug: 'hof' }, openAt: monday, includeUnknown: true };
    const whole = slugsOf(await pageOf(filter));
    expect(whole).toEqual(['hof', 'stadt', 'fern', 'ohne', 'sued', 'termin']);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf(filter, { first: 2, after });
      found.push(...slugsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(whole);
  });

  test('in two statements, however many there are, and in one when SQL decides alone', async () => {
    const counted = async (filter: object, first: number): Promise<number> => {
      statements();
      await pageOf(filter, { first });
      return statements().length;
    };
    const whole = { near: { slug: 'hof' }, openAt: monday, accessible: ['STEP_FREE'], includeUnknown: true };
    expect([
      await counted(whole, 1),
      await counted(whole, 100),
      await counted({ openAt: monday }, 100),
      await counted({ service: { slug: 'karte' } }, 100),
    ]).toEqual([2, 2, 2, 1]);
  });

  test('a list below an organisation asks nothing that may be unknown', async () => {
    expect(await read('{ organisation(by: { slug: "hof" }) { children { unknownCount } } }')).toEqual({
      organisation: { children: { unknownCount: null } },
    });
  });
});

describe('a list is refused', () => {
  test.each<[what: string, near: object, reason: string]>([
    ['near a place that is not on record', { slug: 'nirgends' }, 'UNKNOWN_PLACE'],
    ['near a postal code that nobody has', { postalCode: '10115' }, 'UNKNOWN_PLACE'],
    ['near a place that is no more', { slug: 'frueher' }, 'PLACE_NOT_VALID'],
  ])('%s', async (_, near, reason) => {
    for (const filter of [{ near }, { near, openAt: monday, service: { slug: 'nichts' } }]) {
      const { data, errors } = await ask(query, { filter });
      expect(data).toEqual({ organisations: null });
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    }
  });

  test('with a cursor of another order', async () => {
    const { pageInfo } = await pageOf({}, { first: 1 });
    const { errors } = await ask(query, { filter: { near: { slug: 'hof' } }, after: pageInfo.endCursor });
    expect(errors![0]!.message).toMatch(/no cursor of this list/);
  });
});
