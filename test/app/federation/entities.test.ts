import { describe, expect, test } from '@jest/globals';
import { seededId, type RecordKind } from '../../../src/catalogue/record/record-id.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';

const { ask, read, statements, databaseUrl } = await startTestApp({ seeded: true });

await withClient(databaseUrl, (client) =>
  client.query(
    `insert into external_identifier (record_id, kind, agency, value)
     select id, kind, 'S100003', 'O-1' from record where kind = 'ORGANISATION' and slug = 'bsc-mitte'`,
  ),
);

describe('an entity', () => {
  const idOf = (type: string, kind: RecordKind, slug: string) => globalId(type, seededId(kind, slug));
  const ENTITIES = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename ... on CatalogueRecord { slug } ... on Service { title { value } } ... on LeikaService { leikaKey level }
    }
  }`;
  const entities = async (...representations: object[]) =>
    (await read<{ _entities: ({ slug?: string } | null)[] }>(ENTITIES, { representations }))._entities;

  test.each<[key: string, representation: { __typename: string } & Record<string, unknown>, slug: string]>([
    ['a service by its id', { __typename: 'Service', id: idOf('Service', 'SERVICE', 'elterngeld') }, 'elterngeld'],
    ['a service by its slug', { __typename: 'Service', slug: 'elterngeld' }, 'elterngeld'],
    [
      'a service by its number in the Portalverbund',
      { __typename: 'Service', xzufiId: { agency: 'S100003', value: 'S1000030000009871' } },
      'personalausweis',
    ],
    [
      'an organisation by its id',
      { __typename: 'Organisation', id: idOf('Organisation', 'ORGANISATION', 'bsc-mitte') },
      'bsc-mitte',
    ],
    ['an organisation by its slug', { __typename: 'Organisation', slug: 'bsc-mitte' }, 'bsc-mitte'],
    [
      'an organisation by its number in the Portalverbund',
      { __typename: 'Organisation', xzufiId: { agency: 'S100003', value: 'O-1' } },
      'bsc-mitte',
    ],
    ['a place by its slug', { __typename: 'Place', slug: 'hb-21' }, 'hb-21'],
    ['a type of document by its slug', { __typename: 'DocumentType', slug: 'reisepass' }, 'reisepass'],
    ['an online service by its slug', { __typename: 'OnlineService', slug: 'elterngeld-online' }, 'elterngeld-online'],
    ['a situation by its id', { __typename: 'Situation', id: idOf('Situation', 'SITUATION', 'ausweise') }, 'ausweise'],
    ['a situation by its slug', { __typename: 'Situation', slug: 'ausweise' }, 'ausweise'],
    ['a place by its id', { __typename: 'Place', id: idOf('Place', 'PLACE', 'hb-21') }, 'hb-21'],
    ['a place by its ARS', { __typename: 'Place', ars: '040120000000' }, 'bhv'],
    [
      'a type of document by its id',
      { __typename: 'DocumentType', id: idOf('DocumentType', 'DOCUMENT_TYPE', 'reisepass') },
      'reisepass',
    ],
    [
      'an online service by its id',
      { __typename: 'OnlineService', id: idOf('OnlineService', 'ONLINE_SERVICE', 'elterngeld-online') },
      'elterngeld-online',
    ],
  ])('is %s', async (_, representation, slug) => {
    expect(await entities(representation)).toMatchObject([{ __typename: representation.__typename, slug }]);
  });

  test('is a responsibility by its id', async () => {
    const { service } = await read<{ service: { responsibilities: { id: string; slug: string }[] } }>(
      '{ service(by: { slug: "elterngeld" }) { responsibilities { id slug } } }',
    );
    const [{ id, slug } = { id: '', slug: '' }] = service.responsibilities;
    expect(await entities({ __typename: 'Responsibility', id })).toEqual([{ __typename: 'Responsibility', slug }]);
  });

  test('is an entry of the nationwide catalogue by its key', async () => {
    expect(await entities({ __typename: 'LeikaService', leikaKey: '99041006017000' })).toEqual([
      { __typename: 'LeikaService', leikaKey: '99041006017000', level: 'LOV' },
    ]);
  });

  test.each<[what: string, representation: object]>([
    ['id', { __typename: 'Service', id: idOf('Service', 'SERVICE', 'marsreise') }],
    ['slug', { __typename: 'Service', slug: 'marsreise' }],
    ['number', { __typename: 'Service', xzufiId: { agency: 'S100003', value: '1' } }],
    ['number made of half a character', { __typename: 'Service', xzufiId: { agency: '\ud83d', value: '1' } }],
    ['organisation', { __typename: 'Organisation', id: idOf('Organisation', 'ORGANISATION', 'xanten') }],
    ['ARS', { __typename: 'Place', ars: '051700052052' }],
    ['LeiKa key', { __typename: 'LeikaService', leikaKey: '99999999999999' }],
  ])('is null for an unknown %s', async (_, representation) => {
    expect(await entities(representation)).toEqual([null]);
  });

  test('comes in the order asked for, and 100 of one type are one statement', async () => {
    const { services } = await read<{ services: { nodes: { slug: string }[] } }>(
      '{ services(first: 99) { nodes { slug } } }',
    );
    const slugs = [...services.nodes.map(({ slug }) => slug).reverse(), 'marsreise'];
    statements();
    const answered = await entities(...slugs.map((slug) => ({ __typename: 'Service', slug })));
    expect(answered.map((entity) => entity?.slug ?? null)).toEqual([...slugs.slice(0, -1), null]);
    expect(statements()).toHaveLength(1);
  });

  test('of each type and key comes at its place, one statement for each', async () => {
    statements();
    const answered = await entities(
      { __typename: 'Place', ars: '040120000000' },
      { __typename: 'Service', slug: 'elterngeld' },
      { __typename: 'Place', ars: '040110000000' },
      { __typename: 'Service', id: idOf('Service', 'SERVICE', 'wohngeld') },
      { __typename: 'Service', slug: 'reisepass' },
    );
    expect(answered.map((entity) => entity?.slug)).toEqual(['bhv', 'elterngeld', 'hb', 'wohngeld', 'reisepass']);
    expect(statements()).toHaveLength(3);
  });

  test.each<[what: string, representation: unknown, message: string]>([
    [
      'without a key',
      { __typename: 'Service' },
      'a representation of Service has no key that can be used; expected id or slug or xzufiId',
    ],
    [
      'with a number as its id',
      { __typename: 'Service', id: 5 },
      'a representation of Service has no key that can be used',
    ],
    [
      'with an object as its slug',
      { __typename: 'Service', slug: {} },
      'a representation of Service has no key that can be used',
    ],
    [
      'with half an identifier',
      { __typename: 'Service', xzufiId: { agency: 'S100003' } },
      'a representation of Service has no key',
    ],
    [
      'with a number as its ARS',
      { __typename: 'Place', ars: 40110000000 },
      'a representation of Place has no key that can be used; expected id or slug or ars',
    ],
    ['with an id of nothing', { __typename: 'Service', id: 'elterngeld' }, '"elterngeld" is no id of this catalogue'],
    [
      'with the id of another type',
      { __typename: 'Service', id: idOf('Place', 'PLACE', 'hb') },
      'is the id of a Place; expected one of a Service',
    ],
  ])('%s is refused, which leaves the others alone', async (_, representation, message) => {
    const { data, errors } = await ask<{ _entities: unknown[] }>(ENTITIES, {
      representations: [{ __typename: 'Place', ars: '040110000000' }, representation],
    });
    expect(data!._entities).toEqual([{ __typename: 'Place', slug: 'hb' }, null]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('that is refused keeps its place, wherever that is', async () => {
    const good = { __typename: 'Place', ars: '040110000000' };
    const bad = { __typename: 'Service' };
    for (const asked of ['bg', 'gb', 'gbb', 'bgb', 'bbg', 'ggbg', 'bb']) {
      const representations = [...asked].map((letter) => (letter === 'g' ? good : bad));
      const { data, errors } = await ask<{ _entities: unknown[] }>(ENTITIES, { representations });
      const answered = data!._entities.map((entity) => (entity ? 'g' : 'b')).join('');
      const refused = errors!.map(({ path }) => path![1]).sort();
      expect({ answered, refused }).toEqual({
        answered: asked,
        refused: [...asked].flatMap((letter, index) => (letter === 'b' ? [index] : [])),
      });
    }
  });

  test.each<[what: string, representation: unknown, message: string]>([
    ['of a type that nobody knows', { __typename: 'Ufo', id: '1' }, '"Ufo" is no entity here; expected one of'],
    ['of a type that is no entity', { __typename: 'Fee', id: '1' }, '"Fee" is no entity here'],
    ['of the root', { __typename: 'Query' }, '"Query" is no entity here'],
    [
      'of an interface',
      { __typename: 'Node', id: idOf('Service', 'SERVICE', 'elterngeld') },
      '"Node" is no entity here',
    ],
    ['of a scalar', { __typename: 'Date' }, '"Date" is no entity here'],
    ['of the schema itself', { __typename: '__Schema' }, '"__Schema" is no entity here'],
    ['of no type', { id: idOf('Service', 'SERVICE', 'elterngeld') }, 'a representation is an object with a __typename'],
    ['that is a text', 'Service', 'a representation is an object with a __typename'],
    ['that is a list', [], 'a representation is an object with a __typename'],
    ['with a slug that no text can be', { __typename: 'Place', slug: 'hb\u0000' }, 'contains the character U+0000'],
  ])('%s is refused, which leaves the others alone and costs no statement', async (_, representation, message) => {
    statements();
    const { status, data, errors } = await ask<{ _entities: unknown[] }>(ENTITIES, {
      representations: [{ __typename: 'Place', slug: 'hb' }, representation, { __typename: 'Place', slug: 'bhv' }],
    });
    expect(status).toBe(200);
    expect(data!._entities).toMatchObject([{ slug: 'hb' }, null, { slug: 'bhv' }]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(statements()).toHaveLength(1);
  });

  const thousand = (key: (index: number) => object) => Array.from({ length: 1000 }, (_, index) => key(index));

  test('a thousand different ones are one statement, in order, and only what is wrong suffers', async () => {
    const known = { 3: 'elterngeld', 500: 'personalausweis', 999: 'wohngeld' } as Record<number, string>;
    const wrong = {
      7: { __typename: 'Service' },
      8: { __typename: 'Service', slug: '\u0000' },
      9: { __typename: 'Ufo' },
    };
    const representations = thousand((index) =>
      index in wrong ? wrong[index as 7] : { __typename: 'Service', slug: known[index] ?? `nobody-has-${index}` },
    );
    statements();
    const { status, data, errors } = await ask<{ _entities: ({ slug: string } | null)[] }>(ENTITIES, {
      representations,
    });
    expect([status, statements().length]).toEqual([200, 1]);
    expect(data!._entities.map((entity) => entity?.slug ?? null)).toEqual(
      representations.map((_, index) => known[index] ?? null),
    );
    expect(errors!.map(({ path, extensions }) => [path![1], extensions.code]).sort()).toEqual([
      [7, 'BAD_USER_INPUT'],
      [8, 'BAD_USER_INPUT'],
      [9, 'BAD_USER_INPUT'],
    ]);
  });

  test('a thousand references to one are read once', async () => {
    statements();
    const answered = await entities(...thousand(() => ({ __typename: 'Service', slug: 'elterngeld' })));
    expect(new Set(answered.map((entity) => entity?.slug))).toEqual(new Set(['elterngeld']));
    expect([answered.length, statements().length]).toEqual([1000, 1]);
  });

  test('five thousand different ones are five statements', async () => {
    statements();
    const many = Array.from({ length: 5000 }, (_, index) => ({
      __typename: 'LeikaService',
      leikaKey: `99${100000000000 + index}`,
    }));
    expect(await entities(...many)).toHaveLength(5000);
    expect(statements()).toHaveLength(5);
  });

  test('costs 250 at most, which is more for many of them than a query of a client may cost', async () => {
    const costly = `query ($representations: [_Any!]!, $first: Int!) {
      _entities(representations: $representations) { ... on Place { children(first: $first) { nodes { id slug } } } }
    }`;
    const representations = Array.from({ length: 100 }, () => ({ __typename: 'Place', slug: 'hb' }));
    expect((await ask(costly, { representations, first: 80 })).errors).toBeUndefined();
    statements();
    const dear = await ask(costly, { representations, first: 100 });
    expect([codes(dear), statements()]).toEqual([['LIMIT_EXCEEDED'], []]);
    expect(dear.errors![0]!.message).toBe(
      'The entities cost 30101; the limit is 25000. Request fewer entities at once or fewer fields of each.',
    );
  });
});
