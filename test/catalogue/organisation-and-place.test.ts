import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { seededId } from '../../src/catalogue/record/record-id.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { withClient } from '../../src/platform/database/create-database.js';
import { codes } from '../support/ask.js';
import { startTestApp } from '../support/app.js';
import { everythingOf } from '../support/everything.js';
import { loadSeeds, readSeeds, waldau } from '../support/seeds.js';

// The one question that asks for everything at once is larger than a caller may ask.
const roomy = { MAX_TOKENS: '100000', MAX_COST: '1000000000', MAX_DEPTH: '20', STATEMENT_TIMEOUT_MS: '20000' };
const { ask, read, statements, databaseUrl } = await startTestApp({ seeded: true, variables: roomy });

let schema: GraphQLSchema;
beforeAll(async () => {
  await loadSeeds(databaseUrl, waldau);
  schema = buildClientSchema(await read<IntrospectionQuery>(getIntrospectionQuery()));
});

const organisationId = (slug: string) => globalId('Organisation', seededId('ORGANISATION', slug));
const placeId = (slug: string) => globalId('Place', seededId('PLACE', slug));

async function organisation(slug: string, selection: string, validOn = '2026-06-01'): Promise<unknown> {
  const answer = await read(
    `query ($slug: String!, $validOn: Date) { organisation(by: { slug: $slug }, context: { validOn: $validOn }) { ${selection} } }`,
    { slug, validOn },
  );
  return answer['organisation'];
}

async function place(by: object, selection: string, validOn = '2026-06-01'): Promise<unknown> {
  const answer = await read(
    `query ($by: PlaceRef!, $validOn: Date) { place(by: $by, context: { validOn: $validOn }) { ${selection} } }`,
    { by, validOn },
  );
  return answer['place'];
}

describe('an organisation', () => {
  test.each<[way: string, by: object, slug: string | null]>([
    ['its id', { id: organisationId('bsc-mitte') }, 'bsc-mitte'],
    ['its slug', { slug: 'bsc-mitte' }, 'bsc-mitte'],
    ['what another system calls it', { identifier: { agency: 'Waldau', value: 'BA-1' } }, 'badeamt'],
    ['an id that nobody has', { id: organisationId('xanten') }, null],
    ['a slug that nobody has', { slug: 'xanten' }, null],
    ['an empty slug', { slug: '' }, null],
    ['the slug of a place', { slug: 'waldau' }, null],
    ['an identifier of another kind of record', { identifier: { agency: 'Waldau', value: 'B-7' } }, null],
  ])('is found by %s', async (_, by, slug) => {
    const answer = await read('query ($by: RecordRef!) { organisation(by: $by) { slug } }', { by });
    expect(answer).toEqual({ organisation: slug && { slug } });
  });

  test.each<[what: string, by: object]>([
    ['the id of a place', { id: placeId('hb') }],
    ['two ways at once', { slug: 'bsc-mitte', id: organisationId('bsc-mitte') }],
    ['no way at all', {}],
  ])('is refused by %s', async (_, by) => {
    const answer = await ask('query ($by: RecordRef!) { organisation(by: $by) { slug } }', { by });
    expect([answer.data?.['organisation'] ?? null, codes(answer)]).toEqual([null, ['BAD_USER_INPUT']]);
  });

  test('has its own facts; the remarks of its editors are not for the public', async () => {
    const selection = `name { value } shortName { value } alternativeNames description { value } kind parent { slug } activeFrom activeUntil
      succeededBy { slug } paymentMethods accessibility { value } remarks { value } identifiers { agency value }
      provenance { source sourceId licence address seenOn note }`;
    expect(await organisation('badeamt', selection)).toEqual({
      name: { value: 'Badeamt Waldau' },
      shortName: { value: 'BA' },
      alternativeNames: ['Schwimmbadamt'],
      description: { value: 'Bäder und Badekarten' },
      kind: 'Amt',
      parent: { slug: 'stadt-waldau' },
      activeFrom: null,
      activeUntil: null,
      succeededBy: null,
      paymentMethods: ['002', '004'],
      accessibility: [{ value: 'stufenlos' }, { value: 'Aufzug' }],
      remarks: [],
      identifiers: [{ agency: 'Waldau', value: 'BA-1' }],
      provenance: [
        {
          source: 'Waldau',
          sourceId: 'BA-1',
          licence: 'CC BY 4.0',
          address: 'https://waldau.example/badeamt',
          seenOn: '2026-01-05',
          note: 'Startseite',
        },
      ],
    });
  });

  test('knows what it belongs to and what belongs to it, by name', async () => {
    expect(await organisation('bsc-mitte', 'parent { slug parent { slug } } ancestors { slug }')).toEqual({
      parent: { slug: 'buergeramt-bremen', parent: null },
      ancestors: [{ slug: 'buergeramt-bremen' }],
    });
    const children = (await organisation(
      'buergeramt-bremen',
      'parent { slug } ancestors { slug } children { totalCount nodes { slug } }',
    )) as object;
    expect(children).toEqual({
      parent: null,
      ancestors: [],
      children: {
        totalCount: 6,
        nodes: ['melde', 'bsc-mitte', 'bsc-nord', 'bsc-stresemann', 'fuehrerschein', 'kfz'].map((slug) => ({ slug })),
      },
    });
  });

  test.each([
    ['Pelzerstraße 40', '2026-01-23', [{ street: 'Pelzerstraße 40', postalCode: null }]],
    ['nowhere', '2026-01-24', []],
    ['nowhere', '2026-01-28', []],
    ['nowhere', '2026-02-01', []],
    ['Martinistraße 3', '2026-02-02', [{ street: 'Martinistraße 3', postalCode: '28195' }]],
  ])('is found at %s on %s', async (_, validOn, addresses) => {
    const everywhere = ['Pelzerstraße 40', 'Martinistraße 3'].map((street) => ({ street }));
    expect(
      await organisation(
        'bsc-mitte',
        'addresses { street postalCode } all: addresses(validity: ALL) { street }',
        validOn,
      ),
    ).toEqual({
      addresses,
      all: everywhere,
    });
  });

  test('announces where it moves to', async () => {
    const selection = 'addresses(validity: UPCOMING) { street validFrom validUntil }';
    expect(await organisation('bsc-mitte', selection, '2026-01-23')).toEqual({
      addresses: [{ street: 'Martinistraße 3', validFrom: '2026-02-02', validUntil: null }],
    });
    expect(await organisation('bsc-mitte', selection, '2026-02-02')).toEqual({ addresses: [] });
  });

  test('has addresses with all that is known of them', async () => {
    const selection =
      'addresses { kind street poBox postalCode city supplement { value } place { slug } latitude longitude accessibility { stepFree lift inductionLoop parking toilet note { value } evidence { source address asOf readOn level isOwn } } }';
    expect(await organisation('badeamt', selection)).toEqual({
      addresses: [
        {
          kind: 'VISITOR',
          street: 'Am See 1',
          poBox: null,
          postalCode: '99891',
          city: 'Waldau',
          supplement: { value: 'Eingang am Steg' },
          place: { slug: 'waldau-mitte' },
          latitude: 53.25,
          longitude: 8.75,
          accessibility: {
            stepFree: 'YES',
            lift: 'PARTLY',
            inductionLoop: null,
            parking: null,
            toilet: 'NO',
            note: { value: 'Rampe am Steg' },
            evidence: [
              {
                source: 'Begehung',
                address: 'https://waldau.example/wege',
                asOf: '2026-02-01',
                readOn: '2026-02-02',
                level: null,
                isOwn: true,
              },
            ],
          },
        },
        {
          kind: 'PO_BOX',
          street: null,
          poBox: '11 22',
          postalCode: '99892',
          city: 'Waldau',
          supplement: null,
          place: null,
          latitude: null,
          longitude: null,
          accessibility: null,
        },
      ],
    });
  });

  test('is succeeded by another, and each answers for the service in its time', async () => {
    expect(await organisation('wohngeld-alt', 'succeededBy { slug name { value } }')).toEqual({
      succeededBy: { slug: 'wohngeld-wbp', name: { value: 'Wohngeldstelle Willy-Brandt-Platz' } },
    });
    const selection = 'activeFrom activeUntil succeededBy { slug } services { totalCount nodes { slug } }';
    const leuchtturm = { totalCount: 1, nodes: [{ slug: 'leuchtturm' }] };
    const none = { totalCount: 0, nodes: [] };
    const old = { activeFrom: null, activeUntil: '2025-12-31', succeededBy: { slug: 'umweltamt' } };
    const successor = { activeFrom: '2026-01-01', activeUntil: null, succeededBy: null };
    expect(await organisation('forstamt', selection, '2025-12-31')).toEqual({ ...old, services: leuchtturm });
    expect(await organisation('forstamt', selection, '2026-01-01')).toEqual({ ...old, services: none });
    expect(await organisation('umweltamt', selection, '2025-12-31')).toEqual({ ...successor, services: none });
    expect(await organisation('umweltamt', selection, '2026-01-01')).toEqual({ ...successor, services: leuchtturm });
  });

  test.each([
    ['2025-12-31', ['badeamt', 'forstamt']],
    ['2026-01-01', ['badeamt', 'umweltamt']],
  ])('has the parts that are at work on %s', async (validOn, slugs) => {
    expect(await organisation('stadt-waldau', 'children { nodes { slug } }', validOn)).toEqual({
      children: { nodes: slugs.map((slug) => ({ slug })) },
    });
  });

  test('answers for services, page by page', async () => {
    const expected = readSeeds('responsibilities', 'seeds/bremen')
      .filter((one) => one.organisation === 'sta-nord')
      .map(({ service }) => service);
    const { services } = (await organisation(
      'sta-nord',
      'services(first: 4) { totalCount nodes { slug } pageInfo { endCursor } }',
    )) as {
      services: { totalCount: number; nodes: { slug: string }[]; pageInfo: { endCursor: string } };
    };
    const rest = (await organisation(
      'sta-nord',
      `services(after: "${services.pageInfo.endCursor}") { nodes { slug } pageInfo { hasNextPage } }`,
    )) as {
      services: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean } };
    };
    expect([services.totalCount, services.nodes.length, rest.services.pageInfo.hasNextPage]).toEqual([11, 4, false]);
    expect([...services.nodes, ...rest.services.nodes].map(({ slug }) => slug).sort()).toEqual(
      [...new Set(expected)].sort(),
    );
  });
});

describe('opening hours', () => {
  test('say for what somebody is there, and whether one needs an appointment', async () => {
    const selection =
      'openingHours { purpose appointment label { value } description { value } ranges { weekday opens closes appointment } }';
    const range = (weekday: string, opens: string, closes: string, appointment: string | null) => ({
      weekday,
      opens,
      closes,
      appointment,
    });
    expect(await organisation('sta-mitte', selection)).toEqual({
      openingHours: [
        {
          purpose: 'COUNTER',
          appointment: 'REQUIRED',
          label: null,
          description: null,
          ranges: [
            range('MONDAY', '08:00', '12:00', 'REQUIRED'),
            range('MONDAY', '14:00', '17:00', 'REQUIRED'),
            range('TUESDAY', '08:00', '13:00', null),
            range('THURSDAY', '08:00', '13:00', null),
            range('FRIDAY', '08:00', '13:00', null),
          ],
        },
      ],
    });
    expect(await organisation('bsc-nord', 'openingHours { purpose appointment label { value } validFrom }')).toEqual({
      openingHours: [
        {
          purpose: 'WALK_IN',
          appointment: 'NOT_NEEDED',
          label: { value: 'Offene Sprechzeit ohne Termin' },
          validFrom: '2024-07-31',
        },
      ],
    });
  });

  const labels = 'openingHours { purpose label { value } }';
  test.each([
    ['2026-04-30', [null]],
    ['2026-05-01', ['Sommer', null]],
    ['2026-09-30', ['Sommer', null]],
    ['2026-10-01', ['Winter', null]],
  ])('are those of the day: %s', async (validOn, expected) => {
    expect(await organisation('badeamt', labels, validOn)).toEqual({
      openingHours: expected.map((value) => ({ purpose: value ? 'COUNTER' : 'CASH_DESK', label: value && { value } })),
    });
  });

  test('are those for one purpose when asked for', async () => {
    expect(
      await organisation(
        'badeamt',
        'cash: openingHours(purpose: CASH_DESK) { purpose } chat: openingHours(purpose: CHAT) { purpose }',
      ),
    ).toEqual({
      cash: [{ purpose: 'CASH_DESK' }],
      chat: [],
    });
  });

  test('may end after midnight or last all day, and differ within a week', async () => {
    expect(
      await organisation('badeamt', 'openingHours { ranges { weekday opens closes appointment remark { value } } }'),
    ).toEqual({
      openingHours: [
        {
          ranges: [
            { weekday: 'MONDAY', opens: '08:00', closes: '12:30', appointment: null, remark: null },
            {
              weekday: 'THURSDAY',
              opens: '14:00',
              closes: '18:00',
              appointment: 'NOT_NEEDED',
              remark: { value: 'offene Sprechzeit' },
            },
            { weekday: 'SATURDAY', opens: '20:00', closes: '01:00', appointment: null, remark: null },
          ],
        },
        { ranges: [{ weekday: 'FRIDAY', opens: '00:00', closes: '00:00', appointment: null, remark: null }] },
      ],
    });
  });

  test.each([
    ['2026-05-15', ['2026-05-14', '2026-06-04', '2026-08-01']],
    ['2026-05-16', ['2026-06-04', '2026-08-01']],
    ['2026-08-03', []],
  ])('announce the exceptions that have not ended before %s', async (validOn, begins) => {
    expect(await organisation('badeamt', 'openingHours(purpose: COUNTER) { exceptions { from } }', validOn)).toEqual({
      openingHours: [{ exceptions: begins.map((from) => ({ from })) }],
    });
  });

  test('say of an exception whether it is closed, until when and why', async () => {
    const selection =
      'openingHours(purpose: COUNTER) { exceptions { from until closed opens closes reason { value } } }';
    expect(await organisation('badeamt', selection, '2026-05-01')).toEqual({
      openingHours: [
        {
          exceptions: [
            {
              from: '2026-05-14',
              until: '2026-05-15',
              closed: true,
              opens: null,
              closes: null,
              reason: { value: 'Himmelfahrt und Brückentag' },
            },
            { from: '2026-06-04', until: '2026-06-04', closed: false, opens: '09:00', closes: '11:00', reason: null },
            { from: '2026-08-01', until: '2026-08-02', closed: true, opens: null, closes: null, reason: null },
          ],
        },
      ],
    });
  });
});

describe('channels', () => {
  test('are those of the day in the order to be shown, with all that is known of them', async () => {
    const selection = `channels {
      slug kind value label { value } audiences visibility languages validFrom validUntil organisation { slug } service { slug }
      openingHours { purpose ranges { weekday opens closes } }
    }`;
    const unknown = {
      label: null,
      audiences: [],
      visibility: 'PUBLIC',
      languages: [],
      validFrom: null,
      validUntil: null,
      openingHours: [],
    };
    const phone = {
      ...unknown,
      slug: 'badeamt-telefon',
      kind: 'PHONE',
      value: '+49 99 1234',
      label: { value: 'Auskunft' },
      audiences: ['CITIZEN'],
      languages: ['de', 'en'],
      organisation: { slug: 'badeamt' },
      service: null,
      openingHours: [{ purpose: 'PHONE', ranges: [{ weekday: 'MONDAY', opens: '09:00', closes: '15:00' }] }],
    };
    const email = {
      ...unknown,
      slug: 'badeamt-e-mail',
      kind: 'EMAIL',
      value: 'karte@waldau.example',
      organisation: { slug: 'badeamt' },
      service: { slug: 'badekarte' },
    };
    expect(await organisation('badeamt', selection)).toEqual({ channels: [phone, email] });
    const fax = {
      ...unknown,
      slug: 'badeamt-fax',
      kind: 'FAX',
      value: '+49 99 5678',
      validUntil: '2025-12-31',
      organisation: { slug: 'badeamt' },
      service: null,
    };
    expect(await organisation('badeamt', selection, '2025-12-31')).toEqual({ channels: [phone, email, fax] });
  });

  test('are those of some kinds when asked for, under two names at once', async () => {
    const selection =
      'phone: channels(kinds: [PHONE]) { kind } both: channels(kinds: [EMAIL, PHONE]) { kind } none: channels(kinds: []) { kind }';
    expect(await organisation('badeamt', selection)).toEqual({
      phone: [{ kind: 'PHONE' }],
      both: [{ kind: 'PHONE' }, { kind: 'EMAIL' }],
      none: [],
    });
  });

  test('are for a service by itself, or for the service at an office', async () => {
    const { service } = await read(
      '{ service(by: { slug: "badekarte" }) { channels { slug organisation { slug } } } }',
    );
    expect(service).toEqual({
      channels: [
        { slug: 'badeamt-e-mail', organisation: { slug: 'badeamt' } },
        { slug: 'badekarte-web', organisation: null },
      ],
    });
  });
});

describe('an internal channel', () => {
  const id = globalId('ContactChannel', seededId('CONTACT_CHANNEL', 'badeamt-intern'));

  test('is there', async () => {
    const values = await withClient(databaseUrl, (client) =>
      client.query<{ value: string }>(
        `select value from contact_channel_edition where visibility = 'INTERNAL' order by 1`,
      ),
    );
    expect(values.rows.map(({ value }) => value)).toEqual([
      'https://intern.waldau.example/77665544',
      'https://intern.waldau.example/77665544',
    ]);
  });

  const kinds = 'channels(kinds: [VIDEO]) { value }';
  test.each<[way: string, query: string, nothing: object]>([
    ['its organisation', `{ organisation(by: { slug: "badeamt" }) { ${kinds} } }`, { organisation: { channels: [] } }],
    ['its service', `{ service(by: { slug: "badekarte" }) { ${kinds} } }`, { service: { channels: [] } }],
    [
      'a responsibility',
      `{ responsibility(service: { slug: "leuchtturm" }, place: { slug: "waldau" }, context: { validOn: "2026-06-01" }) {
        ... on ResponsibilityAnswer { responsible { responsibility { organisation { parent { children(first: 1) { nodes { slug ${kinds} } } } } } } }
      } }`,
      {
        responsibility: {
          responsible: [
            {
              responsibility: {
                organisation: { parent: { children: { nodes: [{ slug: 'badeamt', channels: [] }] } } },
              },
            },
          ],
        },
      },
    ],
    ['its id', `{ node(id: "${id}") { id } }`, { node: null }],
    [
      'its id among others',
      `{ nodes(ids: ["${id}", "${organisationId('badeamt')}"]) { id } }`,
      { nodes: [null, { id: organisationId('badeamt') }] },
    ],
    [
      'its organisation and its service as entities',
      `{ _entities(representations: [{ __typename: "Organisation", id: "${organisationId('badeamt')}" }, { __typename: "Service", slug: "badekarte" }]) {
        ... on Organisation { ${kinds} } ... on Service { ${kinds} }
      } }`,
      { _entities: [{ channels: [] }, { channels: [] }] },
    ],
    [
      'a search by its kind',
      '{ services(filter: { channelKind: VIDEO }) { totalCount nodes { slug } } }',
      { services: { totalCount: 0, nodes: [] } },
    ],
    [
      'a search for what can be had online',
      '{ services(filter: { onlineAvailable: true, leikaKey: "99998001001001" }) { nodes { slug } } }',
      { services: { nodes: [{ slug: 'badekarte' }] } },
    ],
  ])('is not found through %s', async (_, query, nothing) => {
    expect(await read(query)).toEqual(nothing);
  });

  test('and whatever else is internal stands in no answer, whatever is asked', async () => {
    const all = (type: string, steps = 2) => everythingOf(schema, schema.getType(type)!, steps);
    const answers = await Promise.all(
      [
        `{ service(by: { slug: "badekarte" }) ${all('Service')} }`,
        `{ organisation(by: { slug: "badeamt" }) ${all('Organisation')} }`,
        `{ place(by: { slug: "waldau" }) ${all('Place', 1)} }`,
        `{ onlineService(by: { slug: "badekarte-online" }) ${all('OnlineService', 1)} }`,
        `{ leikaService(key: "99998001001001") ${all('LeikaService')} }`,
        `{ situation(by: { slug: "baden" }) ${all('Situation')} }`,
        `{ documentType(by: { slug: "lichtbild" }) ${all('DocumentType', 1)} }`,
        `{ services(filter: { leikaKey: "99998001001001" }) ${all('ServiceConnection')} }`,
        `{ organisations(filter: { parent: { slug: "stadt-waldau" } }) ${all('OrganisationConnection')} }`,
        `{ responsibility(service: { slug: "badekarte" }, place: { slug: "waldau" }, answers: { nameInitial: "A" }) ${all('ResponsibilityResult')} }`,
        `{ node(id: "${globalId('ServicePromise', seededId('SERVICE_PROMISE', 'badeamt-rueckruf'))}") { ... on ServicePromise ${all('ServicePromise')} } }`,
        `{ node(id: "${globalId('ContactChannel', seededId('CONTACT_CHANNEL', 'badeamt-telefon'))}") { ... on ContactChannel ${all('ContactChannel')} } }`,
        `{ _entities(representations: [{ __typename: "Service", slug: "badekarte" }]) { ... on Service ${all('Service', 1)} } }`,
      ].map((query) => read(query)),
    );
    for (const answer of answers) {
      const text = JSON.stringify(answer);
      expect(text.length).toBeGreaterThan(200);
      for (const secret of ['77665544', '0888-424242', 'Geheimtipp', 'INTERNAL', 'intern.waldau'])
        expect(text).not.toContain(secret);
    }
    const [service, ofOffice] = answers.map((answer) => JSON.stringify(answer));
    for (const known of ['karte@waldau.example', 'Nach dem Alter fragen']) expect(service).toContain(known);
    for (const known of ['+49 99 1234', 'stufenlos']) expect(ofOffice).toContain(known);
  });
});

describe('the list of organisations', () => {
  const slugsOf = async (filter: object, validOn = '2026-06-01') => {
    interface Page {
      totalCount: number;
      nodes: { slug: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    }
    const slugs: string[] = [];
    for (let after: string | null = null, page: Page | undefined; !page || page.pageInfo.hasNextPage;) {
      const { organisations }: { organisations: Page } = await read<{ organisations: Page }>(
        `query ($filter: OrganisationFilter, $validOn: Date, $after: String) {
          organisations(filter: $filter, first: 100, after: $after, context: { validOn: $validOn }) {
            totalCount nodes { slug } pageInfo { hasNextPage endCursor }
          }
        }`,
        { filter, validOn, after },
      );
      page = organisations;
      after = page.pageInfo.endCursor;
      slugs.push(...page.nodes.map(({ slug }) => slug));
      if (!page.pageInfo.hasNextPage) expect(page.totalCount).toBe(slugs.length);
    }
    return slugs;
  };

  test.each<[what: string, filter: object, slugs: string[]]>([
    ['in a place', { place: { slug: 'waldau-mitte' } }, ['badeamt']],
    ['in a place that lies in the one asked for', { place: { ars: '990000000000' } }, ['badeamt']],
    ['nowhere in a place without offices', { place: { slug: 'waldau-aue' } }, []],
    ['directly below another', { parent: { slug: 'stadt-waldau' } }, ['badeamt', 'umweltamt']],
    ['directly below another, by its id', { parent: { id: organisationId('stadt-waldau') } }, ['badeamt', 'umweltamt']],
    ['whose name begins with a wildcard', { namePrefix: '%' }, []],
    ['whose name begins with other signs', { namePrefix: ' _-' }, []],
    ['that answer for a service', { service: { slug: 'ehe-anmelden' } }, ['sta-mitte', 'sta-nord']],
    ['that answer for whatever has a LeiKa key', { service: { leikaKey: '99998001001001' } }, ['badeamt']],
    [
      'whose name begins like this',
      { namePrefix: 'BÜRGERServicecenter-' },
      ['bsc-mitte', 'bsc-nord', 'bsc-stresemann'],
    ],
    [
      'of whom all of it is true',
      {
        place: { slug: 'de-hb' },
        parent: { slug: 'buergeramt-bremen' },
        service: { slug: 'wohnsitz-ummelden' },
        namePrefix: 'burgerservicecenter-m',
      },
      ['bsc-mitte'],
    ],
  ])('has those %s', async (_, filter, slugs) => {
    expect(await slugsOf(filter)).toEqual(slugs);
  });

  test('has those that are at work on the day, by name and each once', async () => {
    const expected = readSeeds('organisations', 'seeds/bremen', waldau).map(({ slug }) => slug);
    const inMay2026 = await slugsOf({});
    expect([...inMay2026, 'forstamt'].sort()).toEqual([...expected].sort());
    expect(
      (await slugsOf({}, '2025-12-31')).filter(
        (slug) => slug.endsWith('amt') && ['forstamt', 'umweltamt'].includes(slug),
      ),
    ).toEqual(['forstamt']);
  });

  test('refuses the id of another type as a parent, and nothing is read', async () => {
    statements();
    const answer = await ask('query ($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }', {
      filter: { parent: { id: placeId('hb') } },
    });
    expect([answer.data, codes(answer), statements()]).toEqual([{ organisations: null }, ['BAD_USER_INPUT'], []]);
  });

  test('is read with all that hangs on it in one statement', async () => {
    statements();
    await read(`{
      organisations(first: 20) { nodes {
        ancestors { slug } children(first: 3) { nodes { slug } } addresses { place { slug } accessibility { stepFree evidence { source } } }
        openingHours { ranges { weekday opens closes } exceptions { from closed } }
        channels { kind value openingHours { ranges { weekday } } }
        first: services(first: 1) { nodes { slug areas { slug ancestors { slug } } channels(kinds: [PHONE]) { value } } }
        services(first: 2) { totalCount nodes { onlineServices { url } } }
      } }
    }`);
    expect(statements()).toHaveLength(1);
  });
});

describe('a place', () => {
  test.each<[way: string, by: object, slug: string | null]>([
    ['its id', { id: placeId('hb-21') }, 'hb-21'],
    ['its slug', { slug: 'hb-21' }, 'hb-21'],
    ['its ARS', { ars: '040110000000' }, 'hb'],
    ['its AGS', { ags: '04012000' }, 'bhv'],
    ['a postal code that lies in one place', { postalCode: '28195' }, 'hb-11'],
    ['its name, in any case of letters', { name: ' bremerHAVEN ' }, 'bhv'],
    ['another name of it', { name: 'Stadtgemeinde Bremen' }, 'hb'],
    ['its name in another language', { name: 'woodmead' }, 'waldau'],
    ['another name in another language', { name: 'City of Woodmead' }, 'waldau'],
    ['an ARS that nobody has', { ars: '051700052052' }, null],
    ['an AGS that nobody has', { ags: '05170052' }, null],
    ['a postal code that nobody has', { postalCode: '80331' }, null],
    ['a name that nobody has', { name: 'Xanten' }, null],
    ['a part of a name', { name: 'Bremer' }, null],
    ['an empty name', { name: '' }, null],
    ['a slug that nobody has', { slug: 'xanten' }, null],
    ['an id that nobody has', { id: placeId('xanten') }, null],
  ])('is found by %s', async (_, by, slug) => {
    expect(await place(by, 'slug')).toEqual(slug && { slug });
  });

  test.each<[what: string, by: object, message: string, slugs: string[]]>([
    [
      'a name',
      { name: 'neustadt' },
      '„neustadt“ kann 2 Orte meinen: hb-21 (Neustadt, BOROUGH), hb-213 (Neustadt, LOCALITY). Nennen Sie einen mit Kurzname (slug), id oder ARS.',
      ['hb-21', 'hb-213'],
    ],
    [
      'a postal code',
      { postalCode: '27568' },
      '„27568“ kann 3 Orte meinen: bhv-13 (Lehe, BOROUGH), bhv-14 (Mitte, BOROUGH), hb-12 (Häfen, BOROUGH). Nennen Sie einen mit Kurzname (slug), id oder ARS.',
      ['bhv-13', 'bhv-14', 'hb-12'],
    ],
  ])('is not guessed when %s means several', async (_, by, message, slugs) => {
    const { data, errors } = await ask('query ($by: PlaceRef!) { place(by: $by) { slug } }', { by });
    expect(data).toEqual({ place: null });
    expect(errors).toMatchObject([{ message, extensions: { code: 'AMBIGUOUS', slugs } }]);
  });

  test.each<[what: string, by: object]>([
    ['an ARS of 11 digits', { ars: '04011000000' }],
    ['an ARS as a number', { ars: 40110000000 }],
    ['an AGS of 12 digits', { ags: '040110000000' }],
    ['a postal code of 4 digits', { postalCode: '2819' }],
    ['the id of an organisation', { id: organisationId('bsc-mitte') }],
    ['two ways at once', { slug: 'hb', ars: '040110000000' }],
    ['no way at all', {}],
  ])('is refused by %s', async (_, by) => {
    const answer = await ask('query ($by: PlaceRef!) { place(by: $by) { slug } }', { by });
    expect([answer.data?.['place'] ?? null, codes(answer)]).toEqual([null, ['BAD_USER_INPUT']]);
  });

  test('has its own facts', async () => {
    const selection = `name { value } alternativeNames kind ars ags nuts parent { slug } postalCodes { postalCode confidence } validFrom validUntil
      succeededBy { slug } note { value }`;
    expect(await place({ slug: 'waldau' }, selection)).toEqual({
      name: { value: 'Waldau' },
      alternativeNames: ['Stadt Waldau', 'Bad Waldau'],
      kind: 'MUNICIPALITY',
      ars: '990010001001',
      ags: '99001001',
      nuts: 'DEX01',
      parent: { slug: 'waldland' },
      validFrom: '2026-01-01',
      validUntil: null,
      succeededBy: null,
      postalCodes: [
        { postalCode: '99891', confidence: 'HIGH' },
        { postalCode: '99892', confidence: null },
      ],
      note: { value: 'entstanden aus Altdorf' },
    });
  });

  test.each([
    ['2025-12-31', 'altdorf', { slug: 'waldau' }],
    ['2026-01-01', 'waldau', null],
  ])('is the one that has the ARS and the postal code on %s: %s', async (validOn, slug, succeededBy) => {
    expect(await place({ ars: '990010001001' }, 'slug succeededBy { slug }', validOn)).toEqual({ slug, succeededBy });
    expect(await place({ postalCode: '99892' }, 'slug succeededBy { slug }', validOn)).toEqual({ slug, succeededBy });
    const { places } = await read(
      'query ($validOn: Date!) { places(filter: { kind: MUNICIPALITY, parent: { slug: "waldland" } }, context: { validOn: $validOn }) { nodes { slug } } }',
      { validOn },
    );
    expect(places).toEqual({ nodes: [{ slug }] });
  });

  test('is still found by its slug when it is gone', async () => {
    expect(await place({ slug: 'altdorf' }, 'slug validUntil')).toEqual({ slug: 'altdorf', validUntil: '2025-12-31' });
  });

  test('lies where its key says: Überseehafengebiet in the city of Bremen, though Bremerhaven surrounds it', async () => {
    expect(await place({ ars: '040110123123' }, 'name { value } kind ancestors { slug kind }')).toEqual({
      name: { value: 'Stadtbremisches Überseehafengebiet Bremerhaven' },
      kind: 'LOCALITY',
      ancestors: [
        { slug: 'hb-12', kind: 'BOROUGH' },
        { slug: 'hb-1', kind: 'CITY_DISTRICT' },
        { slug: 'hb', kind: 'MUNICIPALITY' },
        { slug: 'de-hb', kind: 'STATE' },
        { slug: 'de', kind: 'COUNTRY' },
      ],
    });
  });

  test('has parts, sorted as Germans look them up: umlauts like their base letters', async () => {
    const { children } = (await place(
      { slug: 'waldau' },
      'children { totalCount nodes { slug name { value } parent { slug } } }',
    )) as { children: object };
    expect(children).toEqual({
      totalCount: 2,
      nodes: [
        { slug: 'waldau-aue', name: { value: 'Waldau-Äue' }, parent: { slug: 'waldau' } },
        { slug: 'waldau-mitte', name: { value: 'Waldau-Mitte' }, parent: { slug: 'waldau' } },
      ],
    });
  });

  test('has pages of its parts, each after the one before', async () => {
    interface Part {
      children: {
        totalCount: number;
        nodes: { slug: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const selection = (after?: string) =>
      `children(first: 3${after ? `, after: "${after}"` : ''}) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } }`;
    const { children: first } = (await place({ slug: 'hb' }, selection())) as Part;
    const { children: second } = (await place({ slug: 'hb' }, selection(first.pageInfo.endCursor))) as Part;
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([5, true, false]);
    expect([...first.nodes, ...second.nodes].map(({ slug }) => slug)).toEqual(['hb-1', 'hb-5', 'hb-3', 'hb-2', 'hb-4']);
  });
});

describe('the list of places', () => {
  const seeds = readSeeds('places', 'seeds/bremen', waldau);
  type SeedPlace = (typeof seeds)[number];

  test.each<[what: string, filter: object, isMeant: (place: SeedPlace) => boolean]>([
    ['of a kind', { kind: 'BOROUGH' }, ({ kind }) => kind === 'BOROUGH'],
    ['directly in a place', { parent: { ars: '040120000000' } }, ({ parent }) => parent === 'bhv'],
    [
      'of a postal code',
      { postalCode: '27568' },
      ({ postalCodes }) => postalCodes?.some(({ code }) => code === '27568') ?? false,
    ],
    ['whose name begins like this', { namePrefix: 'neu' }, ({ name }) => (name['de'] as string).startsWith('Neu')],
    ['whose name begins with an umlaut', { namePrefix: 'ö' }, ({ name }) => /^[öo]/i.test(name['de'] as string)],
    [
      'of which all of it is true',
      { kind: 'LOCALITY', parent: { slug: 'hb-21' }, namePrefix: 'Neu' },
      ({ slug }) => ['hb-213', 'hb-217'].includes(slug),
    ],
  ])('has those %s', async (_, filter, isMeant) => {
    const { places } = await read<{ places: { totalCount: number; nodes: { slug: string }[] } }>(
      'query ($filter: PlaceFilter) { places(filter: $filter, first: 100) { totalCount nodes { slug } } }',
      { filter },
    );
    const expected = seeds
      .filter(isMeant)
      .map(({ slug }) => slug)
      .sort();
    expect(expected).not.toEqual([]);
    expect(places.totalCount).toBe(expected.length);
    expect(places.nodes.map(({ slug }) => slug).sort()).toEqual(expected);
  });

  test.each(['%', '_', '-', ' '])('has none whose name begins with "%s"', async (namePrefix) => {
    const { places } = await read('query ($filter: PlaceFilter) { places(filter: $filter) { totalCount } }', {
      filter: { namePrefix },
    });
    expect(places).toEqual({ totalCount: 0 });
  });

  test('has all that exist on the day', async () => {
    const { places } = await read('query { places(context: { validOn: "2026-06-01" }) { totalCount } }');
    expect(places).toEqual({ totalCount: seeds.length - 1 });
  });
});
