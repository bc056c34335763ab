import { beforeAll, describe, expect, test } from '@jest/globals';
import { asker } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';

const { ask, statements, databaseUrl, url } = await startTestApp({ seeded: true });
const english = asker(url, { 'accept-language': 'en' });

beforeAll(() =>
  loadRecords(databaseUrl, {
    services: [{ slug: 'selten', texts: { '02': { de: 'Selten' } } }],
    organisations: [{ slug: 'ohne-alles', name: { de: 'Amt ohne alles' } }],
    'online-services': [{ slug: 'stiller-dienst', name: { de: 'Stiller Dienst' }, url: 'https://beispiel.de' }],
  }),
);

const nobody = '00000000-0000-4000-8000-000000000000';
const [noOffice, noSituation] = [globalId('Organisation', nobody), globalId('Situation', nobody)];

const search = (filter: string) => `searchServices(query: "Ausweis", filter: { ${filter} }) { totalCount }`;

/** Every filter that names a record: a name that nobody knows, and what it is. */
const filters: [query: string, reference: object, reason: string, de: string, en: string][] = [
  ...['organisations', 'disruptions'].map((list): [string, object, string, string, string] => [
    `${list}(filter: { service: { slug: "nope" } }) { totalCount }`,
    { slug: 'nope' },
    'UNKNOWN_SERVICE',
    'ist keine Leistung erfasst. Suchen Sie sie mit der Abfrage `searchServices`.',
    'No service is on record',
  ]),
  [
    'organisations(filter: { service: { leikaKey: "99041006017001" } }) { totalCount }',
    { leikaKey: '99041006017001' },
    'UNKNOWN_SERVICE',
    'ist keine Leistung erfasst',
    'No service is on record',
  ],
  ...[
    'organisations(filter: { parent: { slug: "nope" } }) { totalCount }',
    'disruptions(filter: { organisation: { slug: "nope" } }) { totalCount }',
  ].map((query): [string, object, string, string, string] => [
    query,
    { slug: 'nope' },
    'UNKNOWN_ORGANISATION',
    'ist keine Organisationseinheit erfasst. Suchen Sie sie mit der Abfrage `organisations`.',
    'No organisation is on record',
  ]),
  [
    'disruptions(filter: { onlineService: { slug: "nope" } }) { totalCount }',
    { slug: 'nope' },
    'UNKNOWN_ONLINE_SERVICE',
    'ist kein Onlinedienst erfasst. Suchen Sie ihn mit der Abfrage `onlineServices`.',
    'No online service is on record',
  ],
  ...[`services(filter: { organisation: "${noOffice}" }) { totalCount }`, search(`organisation: "${noOffice}"`)].map(
    (query): [string, object, string, string, string] => [
      query,
      { id: noOffice },
      'UNKNOWN_ORGANISATION',
      'ist keine Organisationseinheit erfasst',
      'No organisation is on record',
    ],
  ),
  ...[`services(filter: { situation: "${noSituation}" }) { totalCount }`, search(`situation: "${noSituation}"`)].map(
    (query): [string, object, string, string, string] => [
      query,
      { id: noSituation },
      'UNKNOWN_SITUATION',
      'ist keine Lebens- oder Geschäftslage erfasst',
      'No situation is on record',
    ],
  ),
  ...['services(filter: { leikaKey: "99999999999999" }) { totalCount }', search('leikaKey: "99999999999999"')].map(
    (query): [string, object, string, string, string] => [
      query,
      { leikaKey: '99999999999999' },
      'UNKNOWN_LEIKA_KEY',
      'ist kein Leistungsschlüssel erfasst. Suchen Sie die Leistung mit der Abfrage `searchServices`.',
      'No LeiKa key is on record',
    ],
  ),
  [
    'services(filter: { sdgArea: "9999999" }) { totalCount }',
    { sdgArea: '9999999' },
    'UNKNOWN_SDG_AREA',
    'ist kein SDG-Informationsbereich erfasst. Suchen Sie ihn mit der Abfrage `codeLists`.',
    'No SDG area is on record',
  ],
];

describe('a filter', () => {
  test.each(filters)('refuses what nobody knows: %s', async (query, reference, reason, de, en) => {
    const extensions = { code: 'BAD_USER_INPUT', reason, reference: JSON.stringify(reference) };
    expect((await ask(`{ ${query} }`)).errors).toMatchObject([{ extensions, message: expect.stringContaining(de) }]);
    expect((await english(`{ ${query} }`)).errors).toMatchObject([
      { extensions, message: expect.stringContaining(en) },
    ]);
  });

  test.each([
    'organisations(filter: { service: { slug: "selten" } }) { totalCount }',
    'organisations(filter: { parent: { slug: "ohne-alles" } }) { totalCount }',
    'disruptions(filter: { service: { slug: "selten" } }) { totalCount }',
    'disruptions(filter: { organisation: { slug: "ohne-alles" } }) { totalCount }',
    'disruptions(filter: { onlineService: { slug: "stiller-dienst" } }) { totalCount }',
  ])('is empty for what is known, in two statements: %s', async (query) => {
    statements();
    const { data, errors } = await ask<Record<string, { totalCount: number }>>(`{ ${query} }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data!)).toEqual([{ totalCount: 0 }]);
    expect(statements()).toHaveLength(2);
  });

  test('refuses a postal code of no place, and what is no LeiKa key at all', async () => {
    const places = await ask('{ places(filter: { postalCode: "99999" }) { totalCount } }');
    expect(places.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_PLACE' } }]);
    const services = await ask('{ services(filter: { leikaKey: "1234" }) { totalCount } }');
    expect(services.errors![0]!.message).toContain('expected a string of 14 digits');
  });

  test('is empty for an entry of the LeiKa that no service has', async () => {
    await withClient(databaseUrl, (client) =>
      client.query(`insert into leika_service (leika_key) values ('99999999000000')`),
    );
    const { data, errors } = await ask('{ services(filter: { leikaKey: "99999999000000" }) { totalCount } }');
    expect([errors, data]).toEqual([undefined, { services: { totalCount: 0 } }]);
  });
});
