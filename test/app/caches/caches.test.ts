import { describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { apolloClient, graphcache, relayClient, type CacheClient, type Variables } from './cache-client.js';
import { compiledQueries } from './compiled-queries.js';

const { read, url: origin, databaseUrl } = await startTestApp();
const url = `${origin}/graphql`;

const territory = (fees: object[], title: string) => ({
  places: [
    { slug: 'ort', kind: 'MUNICIPALITY', name: { de: 'Ort', en: 'Village' } },
    { slug: 'teil', parent: 'ort', kind: 'BOROUGH', name: { de: 'Teil', en: 'Part' } },
  ],
  organisations: [
    {
      slug: 'amt',
      name: { de: 'Amt', en: 'Office' },
      addresses: [
        { kind: 'STREET', street: 'Weg 1', postalCode: '28195', city: 'Ort' },
        { kind: 'POSTAL', poBox: '1', postalCode: '28195', city: 'Ort' },
      ],
      openingHours: [
        { purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] },
        { purpose: 'PHONE', ranges: [{ weekday: 2, opens: '08:00', closes: '12:00' }] },
      ],
    },
  ],
  services: [
    {
      slug: 'dienst',
      owner: 'amt',
      areas: ['ort'],
      texts: { '03': { de: title, en: `${title} in English` } },
      fees,
    },
  ],
});

const fixed = (amountCents: number, label: string, further = {}) => ({
  kind: 'FIXED',
  amountCents,
  currency: 'EUR',
  label: { de: label, en: `${label} in English` },
  ...further,
});

await loadRecords(
  databaseUrl,
  territory(
    [
      fixed(100, 'Alt', { valid: { until: '2025-12-31' } }),
      fixed(200, 'Neu', { valid: { from: '2026-01-01' } }),
      fixed(50, 'Eilzuschlag', { surcharge: true }),
    ],
    'Dienst',
  ) as never,
);

const TEXT = '{ value language }';
const PAGE = `{ id record title ${TEXT} fees { id amountInCents label ${TEXT} } edition { id status }
  owner { id record name ${TEXT} addresses { id street poBox } openingHours { id purpose ranges { id opens } } }
  areas { id name ${TEXT} } }`;

const queries = {
  cachesPage: `query cachesPage($context: ReadContext) { service(by: { slug: "dienst" }, context: $context) ${PAGE} }`,
  cachesTwoDays: `query cachesTwoDays {
    then: service(by: { slug: "dienst" }, context: { validOn: "2025-06-01" }) ${PAGE}
    later: service(by: { slug: "dienst" }, context: { validOn: "2026-06-01" }) ${PAGE} }`,
  cachesReading: `query cachesReading { service(by: { slug: "dienst" }) { id title ${TEXT}
    english: reading(context: { languages: ["en"] }) ${PAGE}
    then: reading(context: { validOn: "2025-06-01" }) ${PAGE} } }`,
  cachesEditions: `query cachesEditions {
    services { nodes { id slug edition { id status inForceFrom } editions { id status } } }
    organisations { nodes { id slug edition { id status inForceFrom } editions { id status } } }
    places { nodes { id slug edition { id status inForceFrom } editions { id status } } } }`,
  cachesAmounts: `query cachesAmounts { service(by: { slug: "dienst" }) { id fees { id amountInCents currency } } }`,
  cachesNode: `query cachesNode($id: ID!) { node(id: $id) { id ... on Service ${PAGE} } }`,
};
type Name = keyof typeof queries;

const introspected = await read<IntrospectionQuery>(getIntrospectionQuery());
const compiled = compiledQueries(printSchema(buildClientSchema(introspected)), queries);

const clients: [name: string, make: () => CacheClient][] = [
  ['Apollo Client', () => apolloClient(url, queries)],
  ['graphcache', () => graphcache(url, queries)],
  ['Relay', () => relayClient(url, compiled)],
];

/** Without the names of types, which clients select for themselves. */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === '__typename' ? undefined : value)));

const told = <Data = unknown>(name: Name, variables: Variables = {}): Promise<Data> =>
  read<Data>(queries[name], variables);

const loaded = new Date().toISOString();

/** Pages as somebody may open them one after the other. */
const walk: [name: Name, variables?: Variables][] = [
  ['cachesPage'],
  ['cachesPage', { context: { languages: ['en'] } }],
  ['cachesPage'],
  ['cachesPage', { context: { validOn: '2025-06-01' } }],
  ['cachesPage', { context: { languages: ['en'], validOn: '2025-06-01' } }],
  ['cachesPage', { context: { languages: ['de'] } }],
  ['cachesTwoDays'],
  ['cachesReading'],
  ['cachesEditions'],
  ['cachesPage', { context: { asOf: loaded } }],
  ['cachesPage', { context: { languages: ['en', 'de'] } }],
  ['cachesAmounts'],
];

describe.each(clients)('%s, as it is set up first', (_, make) => {
  test('shows what the server says on every page, and still does when one goes back', async () => {
    const client = make();
    for (const [name, variables] of walk)
      expect(plain(await client.show(name, variables))).toEqual(await told(name, variables));
    const asked = client.requests();
    for (const [name, variables] of [...walk].reverse())
      expect(plain(await client.show(name, variables))).toEqual(await told(name, variables));
    expect(client.requests()).toBe(asked);
  });

  test('finds a record again in the reading in which it was shown', async () => {
    const client = make();
    for (const context of [{}, { languages: ['en'] }, { validOn: '2025-06-01', languages: ['en'] }]) {
      const { service } = await told<{ service: { id: string } }>('cachesPage', { context });
      expect(plain(await client.show('cachesNode', { id: service.id }))).toEqual({ node: service });
    }
  });
});

test.each(clients)('%s shows no label of a fee that was replaced', async (client, make) => {
  const { show } = make();
  await show('cachesPage');
  const number = clients.findIndex(([name]) => name === client);
  await loadRecords(databaseUrl, territory([fixed(300 + number, 'Neuer')], `Dienst ${number}`) as never);
  expect(plain(await show('cachesAmounts'))).toEqual(await told('cachesAmounts'));
  expect(plain(await show('cachesPage'))).toEqual(await told('cachesPage'));
});

test('any two readings of a record have other ids, and one record', async () => {
  const contexts = walk.flatMap(([name, variables]) =>
    name === 'cachesPage' ? [(variables ?? { context: {} })['context']] : [],
  );
  const ids = new Map<string, string>();
  const records = new Set<string>();
  for (const context of contexts) {
    const { service } = await told<{ service: { id: string; record: string } }>('cachesPage', { context });
    ids.set(JSON.stringify(context), service.id);
    records.add(service.record);
  }
  expect(records.size).toBe(1);
  expect(new Set(ids.values()).size).toBe(6);
});
