import { describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { startApp } from '../../support/app.js';
import { asker, codes } from '../../support/ask.js';
import { testConfig } from '../../support/test-config.js';
import { idOf, startEditingApp } from '../support/editing.js';

const { ask, person, peopleAt, variables, url, databaseUrl, federatedReads, statements } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor', 'approver'], organisations: ['fundamt'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Touched {
  count: number;
  records: { slug: string; name: string; directly: boolean }[];
}

interface Impact {
  services: Touched;
  organisations: Touched;
  places: Touched;
  federatedReaders: { client: string; records: number; lastReadOn: string }[];
  languages: { language: string; texts: number; staleTexts: number }[];
  staleTranslations: { count: number; translations: { slug: string; language: string; path: string[] }[] };
}

const query = (set: string) => `{ impact(changeSet: "${set}") {
  services { count records { slug name directly } } organisations { count records { slug directly } } places { count records { slug directly } }
  federatedReaders { client records lastReadOn }
  languages { language texts staleTexts } staleTranslations { count translations { slug language path } }
} }`;

async function impactOf(set: string, somebody = admin): Promise<Impact> {
  const { data, errors } = await somebody.ask<{ impact: Impact }>(query(set));
  expect(errors).toBeUndefined();
  return data!.impact;
}

const change = async (
  mutation: string,
  id: string,
  patch: string,
  { set = '', minor = false } = {},
): Promise<string> => {
  const into = set || (await admin.begin());
  const { userErrors } = await admin.mutate(
    mutation,
    `input: { changeSet: "${into}", id: "${id}", minor: ${minor}, patch: { ${patch} } }`,
  );
  expect(userErrors).toEqual([]);
  return into;
};

const name = (text: string, language = 'de') => `name: [{ language: "${language}", text: "${text}" }]`;

const title = (text: string, language = 'de') => `texts: [{ code: "03", language: "${language}", text: "${text}" }]`;

const slugsOf = ({ records }: Touched) => records.map(({ slug }) => slug);

describe('the impact of a change set', () => {
  test('is the service itself, with whoever answers for it and where', async () => {
    const { services, organisations, places } = await impactOf(
      await change('changeService', idOf('SERVICE', 'personalausweis'), title('Personalausweis neu')),
    );
    expect(services).toEqual({
      count: 1,
      records: [{ slug: 'personalausweis', name: 'Personalausweis neu', directly: true }],
    });
    expect(slugsOf(organisations)).toContain('bsc-mitte');
    expect(organisations.records.every(({ directly }) => !directly)).toBe(true);
    expect(places.count).toBeGreaterThan(0);
  });

  test('is, of an organisation, the services for which it answers, each once', async () => {
    const { services, organisations } = await impactOf(
      await change('changeOrganisation', idOf('ORGANISATION', 'bsc-mitte'), name('BSC Mitte')),
    );
    expect(organisations.records[0]).toEqual({ slug: 'bsc-mitte', directly: true });
    expect(slugsOf(services)).toContain('personalausweis');
    expect(new Set(slugsOf(services)).size).toBe(services.records.length);
    expect(services.count).toBe(services.records.length);
    expect(services.records.every(({ directly }) => !directly)).toBe(true);
  });

  test('is, of a channel of an organisation, what the organisation answers for', async () => {
    const set = await admin.begin();
    const content = '{ slug: "neues-telefon", organisation: "bsc-mitte", kind: PHONE, value: "+49 421 0" }';
    await admin.mutate('createContactChannel', `input: { changeSet: "${set}", content: ${content} }`);
    const { services, organisations } = await impactOf(set);
    expect(slugsOf(services)).toContain('personalausweis');
    expect(slugsOf(organisations)).toEqual(['bsc-mitte']);
  });

  test('is, of a document type or a place, the services that name it, and at most 100 of them', async () => {
    const ofType = await impactOf(await change('changeDocumentType', idOf('DOCUMENT_TYPE', 'reisepass'), name('Pass')));
    expect(ofType.services.count).toBeGreaterThan(1);
    const ofPlace = await impactOf(await change('changePlace', idOf('PLACE', 'hb'), name('Stadt Bremen')));
    expect(ofPlace.services.count).toBeGreaterThan(100);
    expect(ofPlace.services.records).toHaveLength(100);
    expect(ofPlace.places.records[0]).toEqual({ slug: 'hb', directly: true });
  });

  test('names translations that become stale, but not for a minor edit or when they change as well', async () => {
    const create = `slug: "uebersetzt", texts: [{ code: "03", language: "de", text: "Hund anmelden" }, { code: "03", language: "en", text: "Register a dog" }]`;
    const set = await admin.begin();
    await admin.mutate('createService', `input: { changeSet: "${set}", content: { ${create} } }`);
    expect((await impactOf(set)).staleTranslations.count).toBe(0);
    await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
    const second = await person({ subject: 'zweite', roles: ['admin'] });
    await second.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect((await second.mutate('publishChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);

    const id = idOf('SERVICE', 'uebersetzt');
    const changed = await change('changeService', id, title('Hund ummelden'));
    expect(await impactOf(changed)).toMatchObject({
      languages: [
        { language: 'de', texts: 1, staleTexts: 0 },
        { language: 'en', texts: 0, staleTexts: 1 },
      ],
      staleTranslations: {
        count: 1,
        translations: [{ slug: 'uebersetzt', language: 'en', path: ['texts', '03', 'en'] }],
      },
    });
    await change('changeService', id, title('Change a dog', 'en'), { set: changed });
    expect((await impactOf(changed)).staleTranslations.count).toBe(0);
    const minor = await change('changeService', id, title('Hund, anmelden'), { minor: true });
    expect((await impactOf(minor)).staleTranslations.count).toBe(0);
  });

  test('is nothing for an empty set', async () => {
    const nothing = { count: 0, records: [] };
    expect(await impactOf(await editor.begin(), editor)).toEqual({
      services: nothing,
      organisations: nothing,
      places: nothing,
      federatedReaders: [],
      languages: [],
      staleTranslations: { count: 0, translations: [] },
    });
  });

  test('is only told within the remit', async () => {
    const set = await change('changeService', idOf('SERVICE', 'personalausweis'), title('Geheim'));
    expect(codes(await stranger.ask(query(set)))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await stranger.ask(query('nonsense')))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(query(set)))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('gateways that read what a change set touches', () => {
  const today = dayInBremen(new Date());

  /** A gateway of this name asks for records, by whatever key. */
  const readBy = (partner: string, ...representations: object[]) => readAt(url, partner, ...representations);
  const readAt = async (at: string, subject: string, ...representations: object[]) =>
    readOver((await peopleAt(at)({ subject, roles: ['client'] })).ask, ...representations);
  const readOver = async (gateway: ReturnType<typeof asker>, ...representations: object[]) => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CatalogueRecord { slug } } }';
    const { errors } = await gateway(query, { r: representations });
    expect(errors).toBeUndefined();
  };
  const service = (slug: string) => ({ __typename: 'Service', slug });
  const organisation = (slug: string) => ({ __typename: 'Organisation', id: idOf('ORGANISATION', slug) });

  const rows = (sql: string, values: unknown[] = []) =>
    withClient(databaseUrl, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows);

  test('are named with how many of the records they read and when, nothing of which is written when they ask', async () => {
    statements();
    await readBy('hamburg', service('personalausweis'), service('wohngeld'), service('marsreise'));
    expect(statements()).toHaveLength(1);
    await readBy('hamburg', service('personalausweis'), organisation('bsc-mitte'));
    await readBy('bund', { __typename: 'Service', xzufiId: { agency: 'S100003', value: 'S1000030000009871' } });
    await readBy('n'.repeat(101), service('elterngeld'));
    expect(await rows('select client from federated_reader')).toEqual([]);
    await federatedReads.write();
    const set = await change('changeService', idOf('SERVICE', 'personalausweis'), title('Personalausweis neu'));
    expect((await impactOf(set)).federatedReaders).toEqual([
      { client: 'hamburg', records: 2, lastReadOn: today },
      { client: 'bund', records: 1, lastReadOn: today },
    ]);
    expect(await rows('select distinct client from federated_reader order by client')).toEqual([
      { client: 'bund' },
      { client: 'hamburg' },
      { client: 'n'.repeat(100) },
    ]);
  });

  test('are no strangers, whatever these claim', async () => {
    const before = await rows('select client from federated_reader');
    for (let claim = 0; claim < 12; claim++)
      await readOver(asker(url, { 'apollographql-client-name': `hamburg ${claim}` }), organisation('bsc-mitte'));
    await readOver(ask, organisation('bsc-mitte'));
    await readOver(admin.ask, organisation('bsc-mitte'));
    await federatedReads.write();
    expect(await rows('select client from federated_reader')).toEqual(before);
  });

  test('are known by the addresses they ask from, where they have no token', async () => {
    const FEDERATION_PARTNERS = 'niedersachsen=198.51.100.0/24,2001:db8::/32 hessen=203.0.113.7';
    const process = await startApp(testConfig(databaseUrl, { FEDERATION_PARTNERS, TRUSTED_PROXIES: '127.0.0.1' }));
    const from = (address: string, slug: string) =>
      readOver(
        asker(process.url, { 'x-forwarded-for': address, 'apollographql-client-name': 'stranger' }),
        service(slug),
      );
    await from('198.51.100.9', 'reisepass');
    await from('2001:db8::1', 'personalausweis');
    await from('203.0.113.8', 'elterngeld');
    await from('203.0.113.7', 'elterngeld');
    await process.stop();
    const names = ['niedersachsen', 'hessen', 'stranger'];
    const read = `select f.client, r.slug from federated_reader f join record r on r.id = f.record_id
      where f.client = any($1) and r.slug in ('personalausweis', 'reisepass', 'elterngeld') order by 1, 2`;
    expect(await rows(read, [names])).toEqual([
      { client: 'hessen', slug: 'elterngeld' },
      { client: 'niedersachsen', slug: 'personalausweis' },
      { client: 'niedersachsen', slug: 'reisepass' },
    ]);
  });

  test('are forgotten after 30 days without reading', async () => {
    const aged = (days: number) =>
      rows(`update federated_reader set last_read_on = $1::date - $2::int where record_id = $3`, [
        today,
        days,
        seededId('SERVICE', 'wohngeld'),
      ]);
    const readersOfWohngeld = async () =>
      (await impactOf(await change('changeService', idOf('SERVICE', 'wohngeld'), title('Wohngeld neu'))))
        .federatedReaders;
    const known = () =>
      rows('select client from federated_reader where record_id = $1', [seededId('SERVICE', 'wohngeld')]);
    await aged(30);
    expect(await readersOfWohngeld()).toMatchObject([{ client: 'hamburg', records: 1 }]);
    await aged(31);
    expect(await readersOfWohngeld()).toEqual([]);
    expect(await known()).toHaveLength(1);
    await readBy('bund', service('elterngeld'));
    await federatedReads.write();
    expect(await known()).toEqual([]);
  });

  test('that come back after a long time are known again', async () => {
    const elterngeld = seededId('SERVICE', 'elterngeld');
    await rows('insert into federated_reader values ($1, $2, $3)', ['late', elterngeld, '2020-01-01']);
    await readBy('late', service('elterngeld'));
    await federatedReads.write();
    expect(
      await rows('select last_read_on::text as day from federated_reader where client = $1 and record_id = $2', [
        'late',
        elterngeld,
      ]),
    ).toEqual([{ day: today }]);
  });

  test('are answered all the same when they cannot be written down, and noted when they read again', async () => {
    await rows('alter table federated_reader rename to elsewhere');
    await readBy('lost', service('reisepass'));
    await federatedReads.write();
    await rows('alter table elsewhere rename to federated_reader');
    await readBy('lost', service('reisepass'));
    await federatedReads.write();
    expect(await rows(`select client from federated_reader where client = 'lost'`)).toHaveLength(1);
  });

  test('are written down at the latest when the process stops', async () => {
    const process = await startApp(testConfig(databaseUrl, variables));
    await readAt(process.url, 'last minute', service('reisepass'));
    await process.stop();
    expect(await rows(`select client from federated_reader where client = 'last minute'`)).toHaveLength(1);
  });
});
