import { beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { recordId } from '../../src/catalogue/record/record-id.js';
import { globalId } from '../../src/graphql/global-id.js';
import { startTestApp } from '../support/app.js';

const { ask, statements, databaseUrl } = await startTestApp({ seeded: true });

/** Gives the BürgerServiceCenter-Mitte a video line that only staff may know, for the service of Wohnsitz ummelden. */
async function addInternalChannel(): Promise<string> {
  const channel = recordId('CONTACT_CHANNEL', 'internal-line');
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`insert into record (id, kind, slug) values ($1, 'CONTACT_CHANNEL', 'internal-line')`, [channel]);
  await client.query(`insert into contact_channel values ($1)`, [channel]);
  await client.query(
    `insert into contact_channel_edition (contact_channel_id, in_force, organisation_id, service_id, kind, value, visibility, content_hash)
     values ($1, tstzrange(now(), null), $2, $3, 'VIDEO', 'https://example.org/video', 'INTERNAL', '')`,
    [channel, recordId('ORGANISATION', 'bsc-mitte'), recordId('SERVICE', 'wohnsitz-ummelden')],
  );
  await client.end();
  return globalId('ContactChannel', channel);
}

let internalId: string;

beforeAll(async () => {
  internalId = await addInternalChannel();
});

describe('an organisation', () => {
  test('has the address of the day; others are told when asked for', async () => {
    const query = `query ($day: Date!) {
      organisation(by: { slug: "bsc-mitte" }, context: { validOn: $day }) {
        addresses { street place { slug } }
        upcoming: addresses(validity: UPCOMING) { street }
        all: addresses(validity: ALL) { street }
      }
    }`;
    statements();
    const { data } = await ask<{ organisation: object }>(query, { day: '2026-01-10' });
    expect(data!.organisation).toEqual({
      addresses: [{ street: 'Pelzerstraße 40', place: { slug: 'hb' } }],
      upcoming: [{ street: 'Martinistraße 3' }],
      all: [{ street: 'Pelzerstraße 40' }, { street: 'Martinistraße 3' }],
    });
    expect(statements()).toHaveLength(1);
    const later = await ask<{ organisation: { addresses: object[] } }>(query, { day: '2026-03-01' });
    expect(later.data!.organisation.addresses).toEqual([{ street: 'Martinistraße 3', place: { slug: 'hb' } }]);
  });

  test('keeps the remarks of its editors from the public', async () => {
    const { data } = await ask(
      '{ organisation(by: { slug: "bsc-mitte" }) { remarks { value } accessibility { value } } }',
    );
    expect(data).toEqual({
      organisation: {
        remarks: [],
        accessibility: [{ value: 'Barrierefreiheit am neuen Standort nach aktuellen Standards' }],
      },
    });
  });

  test('is found by where it is, what it belongs to, what it answers for and how its name begins', async () => {
    const { data } = await ask(`{
      organisations(filter: {
        place: { slug: "de-hb" }, parent: { slug: "buergeramt-bremen" },
        service: { slug: "wohnsitz-ummelden" }, namePrefix: "burgerservicecenter-m"
      }) { totalCount nodes { slug } }
    }`);
    expect(data).toEqual({ organisations: { totalCount: 1, nodes: [{ slug: 'bsc-mitte' }] } });
  });

  test('is read with all that hangs on it in one statement', async () => {
    statements();
    const { errors } = await ask(`{
      organisations(first: 20) { nodes {
        ancestors { slug } children(first: 3) { nodes { slug } }
        openingHours { ranges { weekday opens closes } exceptions { from closed } }
        channels { kind value openingHours { ranges { weekday } } }
        first: services(first: 1) { nodes { slug areas { slug ancestors { slug } } channels(kinds: [PHONE]) { value } } }
        services(first: 2) { totalCount nodes { onlineServices { url } } }
      } }
    }`);
    expect(errors).toBeUndefined();
    expect(statements()).toHaveLength(1);
  });
});

describe('an internal channel', () => {
  const channels = 'channels(kinds: [VIDEO]) { value }';

  test.each([
    ['the service', `{ service(by: { slug: "wohnsitz-ummelden" }) { ${channels} } }`, { service: { channels: [] } }],
    [
      'the organisation',
      `{ organisation(by: { slug: "bsc-mitte" }) { ${channels} } }`,
      { organisation: { channels: [] } },
    ],
    [
      'a search by kind',
      '{ services(filter: { channelKind: VIDEO }) { nodes { slug } } }',
      { services: { nodes: [] } },
    ],
  ])('is not found through %s', async (_, query, nothing) => {
    expect((await ask(query)).data).toEqual(nothing);
  });

  test('is not found by its id', async () => {
    const { data } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: internalId });
    expect(data).toEqual({ node: null });
  });
});

describe('a place', () => {
  test('knows all it lies in, the nearest first', async () => {
    const { data } = await ask<{ place: object }>('{ place(by: { slug: "hb-111" }) { kind ancestors { kind slug } } }');
    expect(data!.place).toEqual({
      kind: 'LOCALITY',
      ancestors: [
        { kind: 'BOROUGH', slug: 'hb-11' },
        { kind: 'CITY_DISTRICT', slug: 'hb-1' },
        { kind: 'MUNICIPALITY', slug: 'hb' },
        { kind: 'STATE', slug: 'de-hb' },
        { kind: 'COUNTRY', slug: 'de' },
      ],
    });
  });

  test('is asked for again when a name or postal code means several', async () => {
    const { errors } = await ask('{ place(by: { name: "neustadt" }) { slug } }');
    expect(errors).toMatchObject([
      {
        message:
          '"neustadt" means 2 places: hb-21 (Neustadt, BOROUGH), hb-213 (Neustadt, LOCALITY); name one by slug, id or ARS',
        extensions: { code: 'BAD_USER_INPUT', slugs: ['hb-21', 'hb-213'] },
      },
    ]);
  });

  test('has pages of what lies in it, each after the one before', async () => {
    const query = `query ($after: String) {
      place(by: { ars: "040110000000" }) { children(first: 3, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }
    }`;
    interface Page {
      totalCount: number;
      nodes: { slug: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const page = async (after?: string) =>
      (await ask<{ place: { children: Page } }>(query, { after })).data!.place.children;
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...second.nodes].map(({ slug }) => slug).sort()).toEqual([
      'hb-1',
      'hb-2',
      'hb-3',
      'hb-4',
      'hb-5',
    ]);
  });

  test('is an entity by its id and by its ARS; an unknown one is null', async () => {
    statements();
    const representations = ['040110000000', '040120000000', '999999999999'].map((ars) => ({
      __typename: 'Place',
      ars,
    }));
    const { data } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Place { slug } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: [{ slug: 'hb' }, { slug: 'bhv' }, null] });
    expect(statements()).toHaveLength(1);
  });
});
