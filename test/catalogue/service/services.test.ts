import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import type { PlaceContent } from '../../../src/catalogue/place/place.content.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords, loadSeeds, readSeeds, waldau } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl } = await startTestApp({ seeded: true });
const directories = ['seeds/bremen', waldau];
const validOn = '2026-06-01';

// The list leaves out what has ended.
const services = readSeeds('services', ...directories).filter(({ valid }) => !valid?.until || valid.until >= validOn);
const responsibilities = readSeeds('responsibilities', ...directories);
const trees = { places: readSeeds('places', ...directories), situations: readSeeds('situations', ...directories) };

/** The moment between the load of Bremen's catalogue and that of Waldau's. */
let betweenLoads: string;
beforeAll(async () => {
  betweenLoads = new Date().toISOString();
  await loadSeeds(databaseUrl, waldau);
});

interface Page {
  nodes: { slug: string; title: { value: string } }[];
  edges: { cursor: string; node: { slug: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const LIST = `query ($filter: ServiceFilter, $orderBy: ServiceOrder! = TITLE, $first: Int! = 100, $after: String, $context: ReadContext) {
  services(filter: $filter, orderBy: $orderBy, first: $first, after: $after, context: $context) {
    nodes { slug title { value } } edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;
const page = async (variables: object = {}): Promise<Page> =>
  (await read<{ services: Page }>(LIST, { context: { validOn }, ...variables })).services;

/** Every page, one after the other; between the first and the second something may happen. */
async function walk(variables: object, between: () => Promise<unknown> = async () => undefined): Promise<Page[]> {
  const pages = [await page(variables)];
  await between();
  while (pages.at(-1)!.pageInfo.hasNextPage)
    pages.push(await page({ ...variables, after: pages.at(-1)!.pageInfo.endCursor }));
  return pages;
}
const slugsOf = (pages: Page[]): string[] => pages.flatMap(({ nodes }) => nodes.map(({ slug }) => slug));

describe('the list of services', () => {
  type Criterion = (service: ServiceContent) => boolean;

  const isOn = ({ valid }: { valid?: { from?: string; until?: string } }) =>
    (valid?.from ?? '') <= validOn && validOn <= (valid?.until ?? '9999');

  /** A slug and those of everything below or, the other way round, above it. */
  const closure = (kind: 'places' | 'situations', slug: string, direction: 'below' | 'above'): string[] => {
    const next = trees[kind].filter((record) =>
      direction === 'below' ? record.parent === slug : record.slug === slug && record.parent,
    );
    return [
      slug,
      ...next.flatMap((record) => closure(kind, direction === 'below' ? record.slug : record.parent!, direction)),
    ];
  };

  const ofAudience =
    (audience: string): Criterion =>
    ({ audiences }) =>
      audiences?.includes(audience) ?? false;

  const ofSituation = (slug: string): Criterion => {
    const meant = closure('situations', slug, 'below');
    return ({ situations }) => situations?.some((situation) => meant.includes(situation)) ?? false;
  };

  const channelsOf = (kind: string) =>
    readSeeds('contact-channels', ...directories).filter(
      (channel) => channel.kind === kind && channel.visibility !== 'INTERNAL' && isOn(channel),
    );

  const ownChannel = (kind: string): Criterion => {
    const channels = channelsOf(kind);
    return ({ slug }) => channels.some(({ service }) => service === slug);
  };

  const officesOn = readSeeds('organisations', ...directories)
    .filter(({ active }) => isOn({ valid: active }))
    .map(({ slug }) => slug);

  const overChannel = (kind: string): Criterion => {
    const offices = channelsOf(kind)
      .filter(({ service }) => service === undefined)
      .map(({ organisation }) => organisation);
    const isOwn = ownChannel(kind);
    return (service) =>
      isOwn(service) ||
      responsibilities.some(
        ({ service: of, organisation, ...one }) =>
          of === service.slug && isOn(one) && officesOn.includes(organisation!) && offices.includes(organisation),
      );
  };

  const ofOrganisation =
    (organisation: string): Criterion =>
    ({ slug }) =>
      responsibilities.some((one) => one.service === slug && one.organisation === organisation && isOn(one));

  const atPlace = (place: string): Criterion => {
    const line = closure('places', place, 'above');
    return ({ slug, areas }) =>
      (areas?.some((area) => line.includes(area)) ?? false) ||
      responsibilities.some((one) => one.service === slug && line.includes(one.place) && isOn(one));
  };

  const isAlwaysFree = ({ kind, condition, channel, audiences, applies, surcharge }: FeeContent): boolean =>
    kind === 'FREE' && [condition, channel, audiences, applies, surcharge].every((limit) => limit === undefined);
  const ofCharge =
    (free: boolean): Criterion =>
    ({ fees = [] }) => {
      const kinds = fees.filter(isOn).map(({ kind }) => kind);
      const costs = kinds.some((kind) => kind !== 'FREE');
      // That something is due cannot be told from words alone.
      const isAmount = kinds.some((kind) => kind !== 'FREE' && kind !== 'DESCRIBED');
      return free ? fees.filter(isOn).some(isAlwaysFree) && !costs : isAmount;
    };

  const online = (available: boolean): Criterion => {
    const overWeb = ownChannel('WEB');
    return (service) =>
      available ===
      (overWeb(service) ||
        responsibilities.some((one) => one.service === service.slug && one.onlineService && isOn(one)));
  };

  const withSdgArea =
    (code: string): Criterion =>
    ({ sdgAreas }) =>
      sdgAreas?.some((area) => area.code === code) ?? false;
  const withLeikaKey =
    (key: string): Criterion =>
    ({ leikaKeys }) =>
      leikaKeys?.includes(key) ?? false;
  const both =
    (one: Criterion, other: Criterion): Criterion =>
    (service) =>
      one(service) && other(service);

  const situation = (slug: string) => globalId('Situation', seededId('SITUATION', slug));
  const organisation = (slug: string) => globalId('Organisation', seededId('ORGANISATION', slug));

  test.each<[what: string, filter: object | null, criterion: Criterion]>([
    ['all', null, () => true],
    ['all, with an empty filter', {}, () => true],
    ['those for businesses', { audience: 'BUSINESS' }, ofAudience('BUSINESS')],
    ['those for citizens', { audience: 'CITIZEN' }, ofAudience('CITIZEN')],
    [
      'those of a situation',
      { situation: situation('mobilitaet-und-fahrzeuge') },
      ofSituation('mobilitaet-und-fahrzeuge'),
    ],
    ['those of a situation below the one asked for', { situation: situation('sommer') }, ofSituation('sommer')],
    ['those that can be had by letter', { channelKind: 'LETTER' }, overChannel('LETTER')],
    ['those that can be had by telephone', { channelKind: 'PHONE' }, overChannel('PHONE')],
    ['those that can be had by e-mail', { channelKind: 'EMAIL' }, overChannel('EMAIL')],
    ['those that can be had by De-Mail', { channelKind: 'DE_MAIL' }, overChannel('DE_MAIL')],
    ['those of an office', { organisation: organisation('migrationsamt') }, ofOrganisation('migrationsamt')],
    ['those offered in Bremerhaven or in all of the Land', { place: { ars: '040120000000' } }, atPlace('bhv')],
    ['those offered in a borough or anything it lies in', { place: { slug: 'hb-51' } }, atPlace('hb-51')],
    ['those offered in the Land as a whole', { place: { name: 'Freie Hansestadt Bremen' } }, atPlace('de-hb')],
    ['those that are free', { freeOfCharge: true }, ofCharge(true)],
    ['those that cost something', { freeOfCharge: false }, ofCharge(false)],
    ['those to be had online', { onlineAvailable: true }, online(true)],
    ['those with no online service on record', { onlineAvailable: false }, online(false)],
    ['those of an area of the Single Digital Gateway', { sdgArea: '9030300' }, withSdgArea('9030300')],
    ['those with a LeiKa key', { leikaKey: '99998001001001' }, withLeikaKey('99998001001001')],
    [
      'those for businesses in Bremerhaven',
      { audience: 'BUSINESS', place: { slug: 'bhv' } },
      both(ofAudience('BUSINESS'), atPlace('bhv')),
    ],
    [
      'those about vehicles that cost something',
      { situation: situation('mobilitaet-und-fahrzeuge'), freeOfCharge: false },
      both(ofSituation('mobilitaet-und-fahrzeuge'), ofCharge(false)),
    ],
    [
      'those of an office that can be had in person',
      { organisation: organisation('migrationsamt'), channelKind: 'COUNTER' },
      both(ofOrganisation('migrationsamt'), overChannel('COUNTER')),
    ],
    [
      'those to be had online for free',
      { onlineAvailable: true, freeOfCharge: true },
      both(online(true), ofCharge(true)),
    ],
  ])('has %s', async (_, filter, criterion) => {
    const expected = services
      .filter(criterion)
      .map(({ slug }) => slug)
      .sort();
    const pages = await walk({ filter });
    expect(slugsOf(pages).sort()).toEqual(expected);
    expect(pages[0]!.totalCount).toBe(expected.length);
    expect(expected).not.toEqual([]);
  });

  test('has those that were changed since a moment', async () => {
    const waldaus = readSeeds('services', waldau)
      .map(({ slug }) => slug)
      .sort();
    expect(slugsOf(await walk({ filter: { changedSince: betweenLoads } })).sort()).toEqual(waldaus);
    expect((await page({ filter: { changedSince: '2020-01-01T00:00:00Z' } })).totalCount).toBe(services.length);
  });

  test('has what changed last, asked for with the very moment it came into force', async () => {
    const { service } = await read<{ service: { edition: { inForceFrom: string } } }>(
      '{ service(by: { slug: "badekarte" }) { edition { inForceFrom } } }',
    );
    expect((await page({ filter: { changedSince: service.edition.inForceFrom } })).totalCount).toBe(3);
  });

  test.each<[what: string, place: object, meant: (place: PlaceContent) => boolean]>([
    [
      'a postal code',
      { postalCode: '27568' },
      ({ postalCodes }) => postalCodes?.some(({ code }) => code === '27568') ?? false,
    ],
    ['a name with a postal code', { name: '27568 Bremerhaven' }, ({ slug }) => ['bhv-13', 'bhv-14'].includes(slug)],
  ])('has what is offered at any of the places that %s means', async (_, place, meant) => {
    const places = trees.places.filter(meant);
    expect(places.length).toBeGreaterThan(1);
    const expected = services.filter((service) => places.some(({ slug }) => atPlace(slug)(service)));
    expect(slugsOf(await walk({ filter: { place } })).sort()).toEqual(expected.map(({ slug }) => slug).sort());
  });

  test('is empty where nothing was changed since', async () => {
    expect(await page({ filter: { changedSince: '2199-12-31T00:00:00Z' } })).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test.each([
    ['the id of another type as a situation', { situation: organisation('migrationsamt') }],
    ['the id of another type as an office', { organisation: situation('sommer') }],
    ['a slug as an id', { situation: 'sommer' }],
    ['two ways to name a place', { place: { slug: 'hb', ars: '040110000000' } }],
    ['an audience that does not exist', { audience: 'TOURIST' }],
    ['a moment without offset', { changedSince: '2026-01-01T08:00:00' }],
  ])('refuses %s, and nothing is read', async (_, filter) => {
    statements();
    const answer = await ask(LIST, { filter });
    expect(answer.data?.['services'] ?? null).toBeNull();
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(statements()).toEqual([]);
  });
});

describe('a page of services', () => {
  test('is counted only when asked', async () => {
    statements();
    await read('{ services(first: 2) { nodes { slug } pageInfo { hasNextPage endCursor } } }');
    await read('{ services(first: 2) { totalCount } }');
    const [uncounted, counted, ...further] = statements();
    expect(uncounted).not.toContain('count(');
    expect(counted).toContain('count(');
    expect(further).toEqual([]);
  });

  test('has 20 entries when nothing is said', async () => {
    const { services: answered } = await read<{ services: Page }>('{ services { nodes { slug } } }');
    expect(answered.nodes).toHaveLength(20);
  });

  test('has the same entries as nodes and as edges, with the cursors of the first and the last', async () => {
    const { nodes, edges, pageInfo } = await page({ first: 7 });
    expect(edges.map(({ node }) => node.slug)).toEqual(nodes.map(({ slug }) => slug));
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]!.cursor,
      endCursor: edges[6]!.cursor,
    });
    const next = await page({ first: 1, after: edges[2]!.cursor });
    expect(next.nodes).toEqual([nodes[3]]);
    expect(next.pageInfo.hasPreviousPage).toBe(true);
  });

  test.each([
    [0, 'BAD_USER_INPUT'],
    [-1, 'BAD_USER_INPUT'],
    [101, 'LIMIT_EXCEEDED'],
  ])('of %i entries is refused, and nothing is read', async (first, code) => {
    statements();
    const answer = await ask(LIST, { first });
    expect([answer.status, answer.data, codes(answer)]).toEqual([200, undefined, [code]]);
    expect(statements()).toEqual([]);
  });

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const anyId = '00000000-0000-4000-8000-000000000000';

  test.each<[what: string, after: string, orderBy: string]>([
    ['words', 'the next page, please', 'TITLE'],
    ['JSON that is no list', Buffer.from('{}').toString('base64url'), 'TITLE'],
    ['a cursor of the other order', cursor('RECENTLY_CHANGED', '2026-01-01T00:00:00+00:00', anyId), 'TITLE'],
    ['a cursor of the other order, the other way round', cursor('TITLE', 'a', anyId), 'RECENTLY_CHANGED'],
    ['a cursor of another list', cursor('Place by name', 'a', anyId), 'TITLE'],
    ['a key that is too short', cursor('TITLE', 'a'), 'TITLE'],
    ['a key that is too long', cursor('TITLE', 'a', anyId, 'b'), 'TITLE'],
    ['a key of numbers', cursor('TITLE', 1, 2), 'TITLE'],
    ['a key without an id', cursor('TITLE', 'a', 'b'), 'TITLE'],
    ['a key without a moment', cursor('RECENTLY_CHANGED', 'yesterday', anyId), 'RECENTLY_CHANGED'],
    [
      'a key with a day that the calendar lacks',
      cursor('RECENTLY_CHANGED', '2026-02-30T00:00:00+00:00', anyId),
      'RECENTLY_CHANGED',
    ],
    [
      'a key with an hour that the day lacks',
      cursor('RECENTLY_CHANGED', '2026-02-01T25:00:00+00:00', anyId),
      'RECENTLY_CHANGED',
    ],
  ])('after %s is refused, and nothing is read', async (_, after, orderBy) => {
    statements();
    const answer = await ask(LIST, { after, orderBy });
    expect(answer.data?.['services'] ?? null).toBeNull();
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('which is no cursor of this list'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(statements()).toEqual([]);
  });
});

describe('walking all pages', () => {
  const newService = (slug: string, title: string): ServiceContent => ({ slug, texts: { '03': { de: title } } });
  const byGermanName = new Intl.Collator('de', { sensitivity: 'base', ignorePunctuation: false });

  test('by title gives every service once in the order of the German alphabet', async () => {
    const pages = await walk({ first: 30 });
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([30, 30, 30, 30, 30, 30, 30, 30, 8]);
    expect(slugsOf(pages).sort()).toEqual(services.map(({ slug }) => slug).sort());
    const words = pages.flatMap(({ nodes }) =>
      nodes.map(({ title }) => title.value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()),
    );
    expect(words).toEqual([...words].sort(byGermanName.compare));
  });

  test('by title is not upset by a service that is published in between', async () => {
    const before = slugsOf(await walk({}));
    const pages = await walk({ first: 50 }, () =>
      loadRecords(databaseUrl, {
        services: [newService('aal', 'Aal angeln'), newService('zwerg', 'Zwerghuhn melden')],
      }),
    );
    expect(slugsOf(pages)).toEqual([...before, 'zwerg']);
    expect(slugsOf(await walk({}))).toEqual(['aal', ...before, 'zwerg']);
  });

  test('by change gives what was published last first, and every service once', async () => {
    await loadRecords(databaseUrl, { services: [newService('aal', 'Aale angeln')] });
    const pages = await walk({ first: 45, orderBy: 'RECENTLY_CHANGED' });
    const slugs = slugsOf(pages);
    expect(slugs.slice(0, 2)).toEqual(['aal', 'zwerg']);
    expect(slugs.slice(2, 5).sort()).toEqual(['badeaufsicht', 'badekarte', 'leuchtturm']);
    expect([...slugs].sort()).toEqual([...services.map(({ slug }) => slug), 'aal', 'zwerg'].sort());
  });

  test('by change gives everything else once when a service is published in between', async () => {
    const before = slugsOf(await walk({ orderBy: 'RECENTLY_CHANGED' }));
    const pages = await walk({ first: 45, orderBy: 'RECENTLY_CHANGED' }, () =>
      loadRecords(databaseUrl, { services: [newService('otter', 'Otter beobachten')] }),
    );
    expect(slugsOf(pages)).toEqual(before);
    expect((await page({ first: 1, orderBy: 'RECENTLY_CHANGED' })).nodes.map(({ slug }) => slug)).toEqual(['otter']);
  });
});
