import { describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { codes } from '../../support/ask.js';
import { services, sonnheim } from './sonnheim.js';
import { slugsOf, startSonnheim, type Found } from './searching.js';

const { find, search, ask, read, statements } = await startSonnheim();

const query = 'Ausweise';
const situation = (slug: string) => globalId('Situation', seededId('SITUATION', slug));
const organisation = (slug: string) => globalId('Organisation', seededId('ORGANISATION', slug));

interface Facets {
  audiences: { audience: string; count: number }[];
  situations: { situation: { id: string; slug: string }; count: number }[];
  channels: { kind: string; count: number }[];
  organisations: { organisation: { id: string; slug: string }; count: number }[];
  online: { available: boolean; count: number }[];
}

const FACETS = `facets {
  audiences { audience count } situations { situation { id slug } count } channels { kind count }
  organisations { organisation { id slug } count } online { available count }
}`;

const facets = async (filter: object | null = null, first = 20): Promise<Facets> =>
  (
    await read<{ searchServices: { facets: Facets } }>(
      `query ($filter: ServiceFilter, $first: Int!) { searchServices(query: "${query}", filter: $filter, first: $first) { ${FACETS} } }`,
      { filter, first },
    )
  ).searchServices.facets;

/** How often each value occurs, the most frequent first. */
const counted = (values: string[]): [string, number][] =>
  [...new Set(values)]
    .map((value): [string, number] => [value, values.filter((other) => other === value).length])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));

describe('the facets', () => {
  test('count what was found as one would by hand, whatever the page', async () => {
    const slugs = slugsOf(await find(query));
    const found = services.filter(({ slug }) => slugs.includes(slug));
    const channels = sonnheim['contact-channels']!.filter(
      ({ service, visibility }) => slugs.includes(service!) && visibility !== 'INTERNAL',
    );
    const online = channels.filter(({ kind }) => kind === 'WEB').map(({ service }) => service);
    const answering = sonnheim.responsibilities!.filter(({ service }) => slugs.includes(service));
    expect(slugs.length).toBeGreaterThan(4);

    const all = await facets();
    expect(all.audiences.map(({ audience, count }) => [audience, count])).toEqual(
      counted(found.flatMap(({ audiences = [] }) => audiences)),
    );
    expect(all.situations.map(({ situation: { slug }, count }) => [slug, count])).toEqual(
      counted(found.flatMap(({ situations = [] }) => situations)),
    );
    expect(all.channels.map(({ kind, count }) => [kind, count])).toEqual(counted(channels.map(({ kind }) => kind)));
    expect(all.organisations.map(({ organisation: { slug }, count }) => [slug, count])).toEqual(
      counted(answering.map((one) => one.organisation!)),
    );
    expect(all.online.map(({ available, count }) => [String(available), count])).toEqual(
      counted(slugs.map((slug) => String(online.includes(slug)))),
    );
    expect(await facets(null, 1)).toEqual(all);
  });

  test('say how many there are when one filters by them', async () => {
    const { audiences, situations, channels, organisations, online } = await facets();
    const choices: [filter: object, count: number][] = [
      ...audiences.map(({ audience, count }): [object, number] => [{ audience }, count]),
      ...situations.map(({ situation: { id }, count }): [object, number] => [{ situation: id }, count]),
      ...channels.map(({ kind, count }): [object, number] => [{ channelKind: kind }, count]),
      ...organisations.map(({ organisation: { id }, count }): [object, number] => [{ organisation: id }, count]),
      ...online.map(({ available, count }): [object, number] => [{ onlineAvailable: available }, count]),
    ];
    expect(choices.length).toBeGreaterThanOrEqual(10);
    for (const [filter, count] of choices)
      expect([filter, (await find(query, { filter })).totalCount]).toEqual([filter, count]);
  });

  test('are those of what is left by the filter', async () => {
    const { audiences, online } = await facets({ audience: 'BUSINESS' });
    const slugs = slugsOf(await find(query, { filter: { audience: 'BUSINESS' } }));
    expect(slugs.sort()).toEqual(['fischereiausweis', 'gaesteparken']);
    expect(audiences).toContainEqual({ audience: 'BUSINESS', count: 2 });
    expect(online.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });
});

describe('the filter', () => {
  test.each([
    ['a situation', { situation: situation('natur') }, ['fischereiausweis']],
    ['an organisation', { organisation: organisation('rathaus') }, ['personalausweis']],
    ['a place', { place: { slug: 'muehlbach' } }, ['fischereiausweis', 'personalausweis', 'personalausweis-muehlbach']],
    ['two things at once', { audience: 'CITIZEN', onlineAvailable: true }, ['gaesteparken', 'personalausweis']],
    ['what none is', { changedSince: '2199-01-01T00:00:00Z' }, []],
  ])('leaves those with %s', async (_, filter, slugs) => {
    const found = await find(query, { filter });
    expect(slugsOf(found).sort()).toEqual(slugs);
    expect(found.totalCount).toBe(slugs.length);
  });
});

describe('the pages', () => {
  const walk = async (first: number): Promise<Found[]> => {
    const pages = [await find(query, { first })];
    while (pages.at(-1)!.pageInfo.hasNextPage)
      pages.push(await find(query, { first, after: pages.at(-1)!.pageInfo.endCursor }));
    return pages;
  };

  test.each([1, 2, 5, 100])('of %d are the whole list together, the best first', async (first) => {
    const whole = await find(query, { first: 100 });
    const pages = await walk(first);
    expect(pages.flatMap(slugsOf)).toEqual(slugsOf(whole));
    expect(pages.flatMap(({ edges }) => edges.map(({ score }) => score))).toEqual(
      whole.edges.map(({ score }) => score).sort((a, b) => b - a),
    );
    for (const [at, { totalCount, pageInfo, edges }] of pages.entries()) {
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo).toMatchObject({
        hasPreviousPage: at > 0,
        startCursor: edges[0]!.cursor,
        endCursor: edges.at(-1)!.cursor,
      });
    }
  });

  test('are none where nothing was found', async () => {
    expect(await find('Quantenphysik')).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('do not begin at a cursor of another list', async () => {
    const { services: list } = await read<{ services: { pageInfo: { endCursor: string } } }>(
      '{ services(first: 1) { pageInfo { endCursor } } }',
    );
    for (const after of [
      list.pageInfo.endCursor,
      'nonsense',
      Buffer.from('["SCORE","x"]').toString('base64url'),
      Buffer.from('["SCORE","x","y"]').toString('base64url'),
    ])
      expect([after, codes(await search(query, { after }))]).toEqual([after, ['BAD_USER_INPUT']]);
  });

  test('do not begin behind a score that is none', async () => {
    const id = seededId('SERVICE', 'personalausweis');
    for (const score of ['high', '', '1e400000', 'NaN; select 1']) {
      const after = Buffer.from(JSON.stringify(['SCORE', score, id])).toString('base64url');
      expect([score, codes(await search(query, { after }))]).toEqual([score, ['BAD_USER_INPUT']]);
    }
  });

  test.each([0, -1])('do not have %d entries', async (first) => {
    expect(codes(await ask(`{ searchServices(query: "${query}", first: ${first}) { totalCount } }`))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('have 100 entries at most, also with all that is said of a hit', async () => {
    expect((await search(query, { first: 100 })).errors).toBeUndefined();
    expect(codes(await search(query, { first: 101 }))).toEqual(['LIMIT_EXCEEDED']);
  });
});

describe('the statements', () => {
  const sent = async (fields: string, first = 20, words = query): Promise<number> => {
    statements();
    const { errors } = await ask(`{ searchServices(query: "${words}", first: ${first}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return statements().length;
  };

  test.each([
    ['the count', 'totalCount', 1],
    ['hits without their services', 'edges { score matched { said } snippet { text } }', 2],
    ['services', 'nodes { slug title { value } fees { label { value } } }', 2],
    ['counted facets', 'facets { audiences { count } situations { count } online { count } }', 2],
    ['everything', `edges { score node { slug } } nodes { slug title { value } } ${FACETS}`, 6],
  ])('are the same however much is found: %s', async (_, fields, count) => {
    expect([await sent(fields, 1), await sent(fields, 100)]).toEqual([count, count]);
  });

  test('are fewer where nothing was found', async () => {
    expect(await sent(`nodes { slug } ${FACETS}`, 20, 'Quantenphysik')).toBe(1);
  });
});
