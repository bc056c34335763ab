import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { ownedEditions, ownedKinds } from '../../../src/catalogue/ownership/owned-editions.js';
import { ownersOf } from '../../../src/catalogue/ownership/record-owners.js';
import { areWithin, organisationsBelow } from '../../../src/catalogue/ownership/scope.js';
import { recordTypes } from '../../../src/catalogue/record-types.js';
import type { RecordKindName } from '../../../src/catalogue/record/content-kind.js';
import type { RecordContent } from '../../../src/catalogue/record/record-content.js';
import { sql, word } from '../../../src/platform/sql/sql.js';
import { Statement } from '../../../src/platform/read/statement.js';
import { loadRecords } from '../../support/seeds.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const de = (text: string) => ({ de: text });

const office = (slug: string, parent?: string) => ({ slug, name: de(slug), ...(parent && { parent }) });

const service = (slug: string, owner?: string) => ({ slug, texts: { '02': de(slug) }, ...(owner && { owner }) });

const duty = (
  slug: string,
  ofService: string,
  role: string,
  by: { organisation?: string; onlineService?: string },
) => ({
  slug,
  service: ofService,
  place: 'hb',
  role,
  ...by,
});

const phone = (slug: string, of: { organisation?: string; service?: string }) => ({
  slug,
  kind: 'PHONE',
  value: '+49 421 1',
  ...of,
});

const promise = (slug: string, of: { organisation?: string; service?: string }) => ({
  slug,
  kind: 'REPLY_TIME',
  description: de('Wir antworten in drei Tagen.'),
  ...of,
});

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  await loadRecords(database.url, {
    organisations: [office('dach'), office('eigner', 'dach'), office('andere', 'dach'), office('fern')],
    services: [service('mit-eigner', 'eigner'), service('ohne-eigner'), service('herrenlos')],
    'online-services': ['geteilt', 'allein', 'ungenutzt', 'halb-herrenlos'].map((slug) => ({
      slug,
      name: de(slug),
      url: `https://example.org/${slug}`,
    })),
    responsibilities: [
      duty('zustaendig-andere', 'ohne-eigner', 'RESPONSIBLE', { organisation: 'andere' }),
      duty('zustaendig-fern', 'ohne-eigner', 'RESPONSIBLE', { organisation: 'fern' }),
      duty('fuehrt-aus', 'mit-eigner', 'EXECUTING', { organisation: 'fern' }),
      duty('geteilt-1', 'mit-eigner', 'APPLICATION', { onlineService: 'geteilt' }),
      duty('geteilt-2', 'ohne-eigner', 'APPLICATION', { onlineService: 'geteilt' }),
      duty('allein-1', 'mit-eigner', 'APPLICATION', { onlineService: 'allein' }),
      duty('halb-1', 'mit-eigner', 'APPLICATION', { onlineService: 'halb-herrenlos' }),
      duty('halb-2', 'herrenlos', 'APPLICATION', { onlineService: 'halb-herrenlos' }),
    ],
    'contact-channels': [
      phone('amt', { organisation: 'eigner' }),
      phone('leistung', { service: 'ohne-eigner' }),
      phone('beides', { organisation: 'fern', service: 'mit-eigner' }),
      phone('niemand', { service: 'herrenlos' }),
    ],
    'service-promises': [
      promise('versprochen', { organisation: 'eigner' }),
      promise('der-leistung', { service: 'mit-eigner' }),
    ],
  });
  client = new pg.Client(database.url);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

interface Stored {
  slug: string;
  content: RecordContent;
}

async function inForce(kind: RecordKindName): Promise<Stored[]> {
  const { table } = recordTypes[kind];
  const { rows } = await client.query<Stored>(
    `select r.slug, d.document as content from ${table}_edition e join record r on r.id = e.${table}_id
     join edition_document d on d.kind = '${table}' and d.edition_id = e.edition_id where e.in_force @> now() order by r.slug`,
  );
  return rows;
}

/** Slugs of the records that members of an organisation may change. */
async function editable(kind: RecordKindName, organisation: string): Promise<string[]> {
  const scope = new Set((await organisationsBelow(client, [organisation])).map(({ slug }) => slug));
  const stored = await inForce(kind);
  const within = await areWithin(
    client,
    scope,
    stored.map(({ content }) => ({ kind, content, changeSetId: null })),
  );
  return stored.flatMap(({ slug }, at) => (within[at] ? [slug] : []));
}

/** Slugs of the records whose tasks are shown to an organisation. */
async function listed(kind: RecordKindName, organisation: string): Promise<string[]> {
  const ids = (await organisationsBelow(client, [organisation])).map(({ id }) => id);
  const statement = Statement.now();
  const { rows } = await client.query<{ slug: string }>(
    sql`select r.slug from ${ownedEditions(kind, ids, statement)} order by r.slug`.text,
    statement.parameters,
  );
  return rows.map(({ slug }) => slug);
}

const organisations = ['dach', 'eigner', 'andere', 'fern', 'bsc-mitte', 'buergeramt-bremen', 'fundamt'];

describe('what an organisation may change and what its tasks are about are the same records', () => {
  test.each(ownedKinds.flatMap((kind) => organisations.map((organisation) => ({ kind, organisation }))))(
    '$kind of $organisation',
    async ({ kind, organisation }) => {
      expect(await listed(kind, organisation)).toEqual(await editable(kind, organisation));
    },
  );

  test('an online service belongs to the owners of every service that it serves', async () => {
    expect(await listed('online-services', 'eigner')).toEqual(['allein', 'geteilt', 'halb-herrenlos']);
    expect(await listed('online-services', 'fern')).toEqual(['geteilt']);
    expect(await listed('online-services', 'bsc-mitte')).not.toContain('geteilt');
  });

  test('a channel belongs to the office that is reached and to the owners of the service', async () => {
    expect(await listed('contact-channels', 'fern')).toEqual(['beides', 'leistung']);
    expect(await listed('contact-channels', 'eigner')).toEqual(['amt', 'beides']);
  });
});

test('the first owner of a record in a list is one of its owners', async () => {
  for (const kind of ownedKinds) {
    const statement = Statement.now();
    const { rows } = await client.query<{ slug: string; owner: string | null }>(
      sql`select r.slug, o.slug as owner from (select e.${word(recordTypes[kind].table)}_id as id, k.owner from ${ownedEditions(kind, null, statement)}) l
       join record r on r.id = l.id left join record o on o.id = l.owner order by r.slug`.text,
      statement.parameters,
    );
    const stored = await inForce(kind);
    const groups = await ownersOf(
      client,
      stored.map(({ content }) => ({ kind, content, changeSetId: null })),
    );
    expect(rows.map(({ slug }) => slug)).toEqual(stored.map(({ slug }) => slug));
    for (const [at, { owner }] of rows.entries()) {
      const all = groups[at]!.flat();
      if (owner === null) expect(groups[at]!.some((group) => group.length > 0)).toBe(false);
      else expect(all).toContain(owner);
    }
  }
});
