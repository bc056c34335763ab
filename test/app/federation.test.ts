import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import {
  buildSchema,
  execute,
  graphql,
  isObjectType,
  parse,
  print,
  type GraphQLSchema,
  type DocumentNode,
} from 'graphql';
import { seededId, type RecordKind } from '../../src/catalogue/record/record-id.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { codes } from '../support/ask.js';
import { startTestApp } from '../support/app.js';
import { appointmentSchema, appointmentSdl } from './appointment-subgraph.js';

const { ask, read, statements } = await startTestApp({ seeded: true });

let sdl: string;
beforeAll(async () => {
  sdl = (await read<{ _service: { sdl: string } }>('{ _service { sdl } }'))._service.sdl;
});

const compose = (...subgraphs: [name: string, typeDefs: string][]) =>
  composeServices(
    subgraphs.map(([name, typeDefs]) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.example` })),
  );

const faults = (composed: ReturnType<typeof compose>) =>
  (composed.errors ?? []).map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`);

describe('the schema of the catalogue', () => {
  test('is told to gateways as it is committed, with what its directives mean', () => {
    const committed = readFileSync('schema/schema.graphql', 'utf8').trim();
    expect(sdl.slice(0, committed.length)).toBe(committed);
    expect(sdl).toContain(
      'union _Entity = DocumentType | EndedRecord | LeikaService | OnlineService | Organisation | Place | Responsibility | Service\n',
    );
  });

  test('composes alone', () => {
    expect(faults(compose(['bremen', sdl]))).toEqual([]);
  });

  test('composes with the appointments of a neighbouring state', () => {
    expect(faults(compose(['bremen', sdl], ['appointments', appointmentSdl]))).toEqual([]);
  });

  test('shares with another catalogue all but the ways in and what has an identity, which belong to one', () => {
    const disputed = faults(compose(['bremen', sdl], ['hamburg', sdl])).map(
      (fault) => /^INVALID_FIELD_SHARING: Non-shareable field "(\w+)\./.exec(fault)?.[1] ?? fault,
    );
    const schema = buildSchema(sdl, { assumeValidSDL: true });
    const belongsToOne = (name: string) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return false;
      const hasKey = type.astNode!.directives!.some((directive) => directive.name.value === 'key');
      return hasKey || 'id' in type.getFields() || type === schema.getQueryType() || type === schema.getMutationType();
    };
    expect(disputed).toEqual(expect.arrayContaining(['Service', 'ContactChannel', 'LeikaService', 'Query']));
    expect(disputed.filter((name) => !belongsToOne(name))).toEqual([]);
  });
});

describe('a gateway before the catalogue and its neighbour', () => {
  interface Request {
    document: DocumentNode;
    variables?: Record<string, unknown>;
    operationName?: string;
  }

  const overHttp = ({ document, variables }: Request) => ask(print(document), variables);
  const inProcess = (schema: GraphQLSchema) => (request: Request) =>
    execute({
      schema,
      document: request.document,
      variableValues: request.variables,
      operationName: request.operationName,
    });

  function gateway(): GraphQLSchema {
    const executors: Record<string, (request: Request) => unknown> = {
      BREMEN: overHttp,
      APPOINTMENTS: inProcess(appointmentSchema()),
    };
    const { supergraphSdl } = compose(['bremen', sdl], ['appointments', appointmentSdl]);
    return getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: supergraphSdl!,
      onSubschemaConfig: (config) => {
        config.executor = executors[config.name] as typeof config.executor;
      },
    });
  }
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = gateway();
  });

  const through = async (source: string) => {
    statements();
    const { data, errors } = await graphql({ schema, source, contextValue: {} });
    return { data: JSON.parse(JSON.stringify(data)) as unknown, errors };
  };

  test('goes from the catalogue to the appointments for a service', async () => {
    const { data, errors } = await through(`{
      service(by: { slug: "elterngeld" }) { title { value } appointments { day } appointmentLabel }
      leikaService(key: "99041006017000") { level appointmentMinutes services { nodes { slug appointments { day } } } }
      place(by: { name: "Bremerhaven" }) { name { value } appointmentCount }
    }`);
    expect(errors).toBeUndefined();
    const days = [{ day: '2026-06-01' }, { day: '2026-06-03' }];
    expect(data).toEqual({
      service: {
        title: { value: 'Elterngeld beantragen' },
        appointments: days,
        appointmentLabel: 'Termin zu 99041006017000',
      },
      leikaService: {
        level: 'LOV',
        appointmentMinutes: 20,
        services: {
          nodes: [
            { slug: 'elterngeld', appointments: days },
            { slug: 'bhv-elterngeld', appointments: [] },
          ],
        },
      },
      place: { name: { value: 'Bremerhaven' }, appointmentCount: 1 },
    });
  });

  test('goes from the appointments to what the catalogue says, in one statement a type', async () => {
    const { data, errors } = await through(`{
      appointments {
        day
        service { title { value } fees { amountInCents } leikaServices { level } appointmentLabel }
        place { name { value } parent { slug } appointmentCount }
      }
    }`);
    expect(errors).toBeUndefined();
    const elterngeld = {
      title: { value: 'Elterngeld beantragen' },
      fees: [{ amountInCents: null }],
      leikaServices: [{ level: 'LOV' }],
      appointmentLabel: 'Termin zu 99041006017000',
    };
    expect(data).toMatchObject({
      appointments: [
        {
          day: '2026-06-01',
          service: elterngeld,
          place: { name: { value: 'Bremen' }, parent: { slug: 'de-hb' }, appointmentCount: 1 },
        },
        {
          day: '2026-06-02',
          service: {
            title: { value: 'Personalausweis beantragen' },
            leikaServices: [{ level: 'LOV' }],
            appointmentLabel: 'Termin zu 99008001012000',
          },
          place: { name: { value: 'Bremerhaven' }, parent: { slug: 'de-hb' }, appointmentCount: 1 },
        },
        { day: '2026-06-03', service: elterngeld, place: null },
      ],
    });
    expect(statements()).toHaveLength(2);
  });
});

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
      'a representation of Place has no key that can be used; expected id or ars',
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

  test.each<[what: string, representation: unknown]>([
    ['of a type that nobody knows', { __typename: 'Ufo', id: '1' }],
    ['of a type that is no entity', { __typename: 'Fee', id: '1' }],
    ['of the root', { __typename: 'Query' }],
    ['of an interface', { __typename: 'Node', id: idOf('Service', 'SERVICE', 'elterngeld') }],
    ['of a scalar', { __typename: 'Date' }],
    ['of the schema itself', { __typename: '__Schema' }],
    ['of no type', { id: idOf('Service', 'SERVICE', 'elterngeld') }],
    ['that is a text', 'Service'],
    ['that is a list', []],
    ['that is null', null],
  ])('%s is refused, and nothing is read', async (_, representation) => {
    statements();
    const answer = await ask(ENTITIES, { representations: [representation] });
    expect([answer.status, answer.data ?? null, codes(answer), statements()]).toEqual([
      400,
      null,
      ['BAD_USER_INPUT'],
      [],
    ]);
  });

  test('is asked for 100 times at most, and nothing is read', async () => {
    statements();
    const representations = Array.from({ length: 101 }, () => ({ __typename: 'Service', slug: 'elterngeld' }));
    const answer = await ask(ENTITIES, { representations });
    expect([answer.status, codes(answer), statements()]).toEqual([400, ['LIMIT_EXCEEDED'], []]);
  });
});
