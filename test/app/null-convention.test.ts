import { describe, expect, test } from '@jest/globals';
import { isNonNullType } from 'graphql';
import type * as application from '../../src/app/schema.js';
import { seededId, type RecordKind } from '../../src/catalogue/record/record-id.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { startTestApp } from '../support/app.js';
import { once } from '../support/once.js';

const { ask, read } = await startTestApp({ seeded: true });
const { catalogueSchema } = await once<typeof application>('src/app/schema.ts');

const idOf = (type: string, kind: RecordKind, slug: string) => globalId(type, seededId(kind, slug));

/** Asked beside each look-up, in the same request: it is answered whatever the look-up is. */
const neighbour = 'neighbour: service(by: { slug: "elterngeld" }) { slug }';
const answered = { neighbour: { slug: 'elterngeld' } };

const nobody = '"nobody-has-this"';
const identifier = '{ identifier: { agency: "S100003", value: "0" } }';
const placeId = JSON.stringify(idOf('Place', 'PLACE', 'hb'));
const serviceId = JSON.stringify(idOf('Service', 'SERVICE', 'elterngeld'));

const recordKinds = [
  ['service', 'Service', 'SERVICE'],
  ['organisation', 'Organisation', 'ORGANISATION'],
  ['place', 'Place', 'PLACE'],
  ['documentType', 'DocumentType', 'DOCUMENT_TYPE'],
  ['onlineService', 'OnlineService', 'ONLINE_SERVICE'],
  ['situation', 'Situation', 'SITUATION'],
] as const;

test('every field of Query is nullable, so that one that fails takes no other with it', async () => {
  const { schema } = await catalogueSchema();
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

test('no argument of Query is a scalar that refuses a key', async () => {
  const { sdl } = await catalogueSchema();
  expect(sdl).not.toMatch(/^ {4}\w+: \[?(LeikaKey|ARS|AGS|PostalCode)\b/m);
});

describe('a look-up that finds nothing is null, without an error', () => {
  test.each<[lookUp: string]>([
    ...recordKinds.flatMap(([field, type, kind]): [string][] => [
      [`${field}(by: { slug: ${nobody} }) { slug }`],
      [`${field}(by: { id: "${idOf(type, kind, 'nobody-has-this')}" }) { slug }`],
    ]),
    [`service(by: ${identifier}) { slug }`],
    [`organisation(by: ${identifier}) { slug }`],
    ['service(by: { leikaKey: "99999999999999" }) { slug }'],
    ['leikaService(key: "99999999999999") { leikaKey }'],
    ['place(by: { ars: "051700052052" }) { slug }'],
    ['place(by: { ags: "05170052" }) { slug }'],
    ['place(by: { postalCode: "80331" }) { slug }'],
    ['place(by: { name: "Xanten" }) { slug }'],
    [`node(id: "${idOf('Service', 'SERVICE', 'nobody-has-this')}") { id }`],
    ['codeList(uri: "urn:nobody:has:this") { uri }'],
    [`callCard(service: { slug: ${nobody} }) { service { slug } }`],
  ])('%s', async (lookUp) => {
    expect(await read(`{ found: ${lookUp} ${neighbour} }`)).toEqual({ found: null, ...answered });
  });
});

describe('a key that cannot be one is null, with an error at its path', () => {
  test.each<[lookUp: string, argument: string | null]>([
    ...recordKinds.flatMap(([field, type]): [string, string | null][] => [
      [`${field}(by: { slug: "a\\u0000" }) { slug }`, 'by.slug'],
      [`${field}(by: { id: "no id" }) { slug }`, null],
      [`${field}(by: { id: ${type === 'Place' ? serviceId : placeId} }) { slug }`, null],
    ]),
    ['service(by: { leikaKey: "9999" }) { slug }', 'by.leikaKey'],
    ['service(by: { identifier: { agency: "S100003", value: "\\u0000" } }) { slug }', 'by.identifier.value'],
    ['leikaService(key: "9910400601700") { leikaKey }', 'key'],
    ['leikaService(key: "99000001001001") { leikaKey }', 'key'],
    ['place(by: { ars: "04011000000" }) { slug }', 'by.ars'],
    ['place(by: { ags: "0401" }) { slug }', 'by.ags'],
    ['place(by: { postalCode: "2819" }) { slug }', 'by.postalCode'],
    ['places(filter: { postalCode: "2819" }) { nodes { slug } }', 'filter.postalCode'],
    ['services(filter: { leikaKey: "1" }) { nodes { slug } }', 'filter.leikaKey'],
    ['searchServices(query: "a\\u0000") { totalCount }', 'query'],
    ['searchServices(query: "Ausweis", place: { ars: "1" }) { totalCount }', 'place.ars'],
    ['callCard(service: { slug: "elterngeld" }, place: { ars: "1" }) { service { slug } }', 'place.ars'],
    ['responsibility(service: { slug: "elterngeld" }, place: { ars: "1" }) { __typename }', 'place.ars'],
    ['responsibility(service: { id: "no id" }, place: { slug: "hb" }) { __typename }', null],
    ['coverage(places: [{ slug: "hb" }], leikaKeys: ["1"]) { unread }', 'leikaKeys.0'],
    ['node(id: "no id") { id }', null],
  ])('%s', async (lookUp, argument) => {
    const { status, data, errors } = await ask(`{ found: ${lookUp} ${neighbour} }`);
    expect({ status, data }).toEqual({ status: 200, data: { found: null, ...answered } });
    expect(errors).toMatchObject([
      { path: ['found'], extensions: { code: 'BAD_USER_INPUT', ...(argument && { argument }) } },
    ]);
  });
});

describe('a key that means several is null, with an error that names them', () => {
  test.each<[lookUp: string, slugs: string[]]>([
    ['place(by: { name: "Neustadt" }) { slug }', ['hb-21', 'hb-213']],
    ['place(by: { postalCode: "27568" }) { slug }', ['bhv-13', 'bhv-14', 'hb-12']],
    ['service(by: { leikaKey: "99041006017000" }) { slug }', ['bhv-elterngeld', 'elterngeld']],
  ])('%s', async (lookUp, slugs) => {
    const { status, data, errors } = await ask(`{ found: ${lookUp} ${neighbour} }`);
    expect({ status, data }).toEqual({ status: 200, data: { found: null, ...answered } });
    expect(errors).toMatchObject([{ path: ['found'], extensions: { code: 'AMBIGUOUS', slugs } }]);
  });
});

test('nodes are as many as ids, in their order: null for an unknown one, and with an error for what is none', async () => {
  const ids = [
    idOf('Place', 'PLACE', 'hb'),
    'no id',
    idOf('Place', 'PLACE', 'nobody-has-this'),
    idOf('Place', 'PLACE', 'bhv'),
  ];
  const { status, data, errors } = await ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { slug } } ${neighbour} }`,
    { ids },
  );
  expect({ status, data }).toEqual({
    status: 200,
    data: { nodes: [{ slug: 'hb' }, null, null, { slug: 'bhv' }], ...answered },
  });
  expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a filter that names something unknown is no empty list, which would say that there is none', async () => {
  const { status, data, errors } = await ask(
    `{ found: services(filter: { leikaKey: "99999999999999" }) { nodes { slug } } ${neighbour} }`,
  );
  expect({ status, data }).toEqual({ status: 200, data: { found: null, ...answered } });
  expect(errors).toMatchObject([{ path: ['found'], extensions: { reason: 'UNKNOWN_LEIKA_KEY' } }]);
});

test('the schema says so itself', async () => {
  const { __schema } = await read<{ __schema: { description: string } }>('{ __schema { description } }');
  expect(__schema.description).toMatch(/^Leistungskatalog: .*null without an error.*null with an error at its path/s);
});

test('a text variable fits where a key is asked for, as partners declare it', async () => {
  const data = await read(
    'query ($ars: String!, $key: String!) { place(by: { ars: $ars }) { slug } leikaService(key: $key) { leikaKey } }',
    { ars: '040110000000', key: '99041006017000' },
  );
  expect(data).toEqual({ place: { slug: 'hb' }, leikaService: { leikaKey: '99041006017000' } });
});
