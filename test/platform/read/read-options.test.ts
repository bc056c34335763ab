import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId, type RecordKind } from '../../../src/catalogue/record/record-id.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { readingOf } from '../../../src/platform/graphql/reading.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords, loadSeeds, readSeeds, waldau } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl } = await startTestApp();
beforeAll(() => loadSeeds(databaseUrl, waldau));

const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

describe('a text', () => {
  const badekarte = async (selection: string, languages?: string[]) => {
    const { service } = await read(
      `query ($languages: [LanguageTag!]) { service(by: { slug: "badekarte" }, context: { languages: $languages }) { ${selection} } }`,
      { languages },
    );
    return service;
  };

  test.each<
    [
      what: string,
      languages: string[] | undefined,
      value: string,
      language: string,
      origin: string,
      fallback: string | null,
    ]
  >([
    ['in German when nothing is said', undefined, 'Badekarte beantragen', 'de', 'HUMAN', null],
    ['in German for an empty list', [], 'Badekarte beantragen', 'de', 'HUMAN', null],
    ['in Leichte Sprache', ['de-x-leicht'], 'Karte für das Bad', 'de-x-leicht', 'HUMAN', null],
    ['whatever the case of the tag', ['DE-X-Leicht'], 'Karte für das Bad', 'de-x-leicht', 'HUMAN', null],
    ['as a machine translated it', ['en'], 'Apply for a bathing card', 'en', 'MACHINE', null],
    ['as people reviewed what a machine translated', ['ar'], 'طلب بطاقة سباحة', 'ar', 'MACHINE_REVIEWED', null],
    ['in the language without the region', ['en-GB'], 'Apply for a bathing card', 'en', 'MACHINE', null],
    ['by another code of the language', ['eng'], 'Apply for a bathing card', 'en', 'MACHINE', null],
    ['in German for Austrian German', ['de-AT'], 'Badekarte beantragen', 'de', 'HUMAN', null],
    [
      'in the next language of the list',
      ['tr', 'uk', 'en', 'de'],
      'Apply for a bathing card',
      'en',
      'MACHINE',
      'LANGUAGE_NOT_AVAILABLE',
    ],
    ['in German, which is not in the list', ['tr'], 'Badekarte beantragen', 'de', 'HUMAN', 'LANGUAGE_NOT_AVAILABLE'],
  ])('is delivered %s', async (_, languages, value, language, origin, fallback) => {
    expect(await badekarte('title { value language origin fallback }', languages)).toEqual({
      title: { value, language, origin, fallback },
    });
  });

  test('is delivered in German where the register asked for is not there, text by text', async () => {
    expect(await badekarte('title { language fallback } summary { language fallback }', ['de-x-leicht', 'en'])).toEqual(
      {
        title: { language: 'de-x-leicht', fallback: null },
        summary: { language: 'de', fallback: 'REGISTER_NOT_AVAILABLE' },
      },
    );
  });

  test.each([[['tr']], [['de']], [['de-x-leicht', 'ar']]])(
    'is delivered in the only language it has when %j is asked for',
    async (languages) => {
      expect(await badekarte('notes { value language fallback }', languages)).toEqual({
        notes: { value: '<p>Only in English.</p>', language: 'en', fallback: 'ONLY_LANGUAGE' },
      });
    },
  );

  test('is written from right to left in Arabic, and else from left to right', async () => {
    expect(await badekarte('title { direction } summary { direction }', ['ar'])).toEqual({
      title: { direction: 'RTL' },
      summary: { direction: 'LTR' },
    });
  });

  test('is told in all its languages, or in those asked for', async () => {
    const answer = await badekarte(
      `title { language all { language value origin direction fallback } some: all(languages: ["ar", "EN", "tr"]) { language } none: all(languages: []) { language } }`,
      ['en'],
    );
    const human = { origin: 'HUMAN', direction: 'LTR', fallback: null };
    expect(answer).toEqual({
      title: {
        language: 'en',
        all: [
          { ...human, language: 'ar', value: 'طلب بطاقة سباحة', origin: 'MACHINE_REVIEWED', direction: 'RTL' },
          { ...human, language: 'de', value: 'Badekarte beantragen' },
          { ...human, language: 'de-x-leicht', value: 'Karte für das Bad' },
          { ...human, language: 'en', value: 'Apply for a bathing card', origin: 'MACHINE' },
        ],
        some: [{ language: 'ar' }, { language: 'en' }],
        none: [],
      },
    });
  });

  test('is delivered in the language of the root field wherever it hangs', async () => {
    const answer = await badekarte(
      `owner { name { value origin } alternativeNames accessibility { value language } }
       fees { label { value language } } forms { name { value language } } situations { name { value } }
       onlineServices { name { value } } documents { documentType { name { value } } } sdgAreas { label { value } }
       channels(kinds: [EMAIL]) { organisation { channels(kinds: [PHONE]) { label { value } } } } areas { name { value } alternativeNames }
       responsibilities { place { parent { name { value language } } } } texts(codes: ["05"]) { content { value } }`,
      ['en'],
    );
    expect(answer).toEqual({
      owner: {
        name: { value: 'Bathing Office Woodmead', origin: 'MACHINE' },
        alternativeNames: ['Baths office'],
        accessibility: [
          { value: 'no steps', language: 'en' },
          { value: 'Aufzug', language: 'de' },
        ],
      },
      fees: expect.arrayContaining([{ label: { value: 'Leihtuch', language: 'de' } }]),
      forms: [
        { name: { value: 'Einwilligung der Eltern', language: 'de' } },
        { name: { value: 'Application for a bathing card', language: 'en' } },
      ],
      situations: [{ name: { value: 'Bathing' } }],
      onlineServices: [{ name: { value: 'Bathing card online' } }],
      documents: [
        { documentType: { name: { value: 'Lichtbild' } } },
        { documentType: { name: { value: 'Swimming certificate' } } },
        { documentType: { name: { value: 'Attest eines Badearztes' } } },
      ],
      sdgAreas: [{ label: { value: 'Health' } }],
      channels: [{ organisation: { channels: [{ label: { value: 'Information' } }] } }],
      areas: [{ name: { value: 'Woodmead' }, alternativeNames: ['City of Woodmead'] }],
      responsibilities: [1, 2, 3].map(() => ({ place: { parent: { name: { value: 'Waldland', language: 'de' } } } })),
      texts: [{ content: { value: '<p>Bathers need a card.</p>' } }],
    });
  });

  test.each<[what: string, languages: unknown]>([
    ['a word', ['deutsch!']],
    ['an underscore', ['en_GB']],
    ['an empty tag', ['']],
    ['a tag whose parts are too long', ['de-leichtesprache']],
    ['a tag that only looks like one', ['de-x']],
    ['more than ten', Array.from({ length: 11 }, () => 'en')],
  ])('is refused for %s, and nothing is read', async (_, languages) => {
    statements();
    const answer = await ask(
      'query ($languages: [LanguageTag!]) { service(by: { slug: "badekarte" }, context: { languages: $languages }) { slug } }',
      { languages },
    );
    expect([answer.data?.['service'] ?? null, codes(answer), statements()]).toEqual([null, ['BAD_USER_INPUT'], []]);
  });
});

describe('aliases', () => {
  test('of one field with other arguments do not disturb each other', async () => {
    const { services } = await read(
      `query ($codes: [String!], $skipped: Boolean = true) {
        services(filter: { leikaKey: "99998001001000" }, context: { validOn: "2026-06-01" }) { nodes {
          current: fees { amountInCents } all: fees(validity: ALL) { amountInCents } upcoming: fees(validity: UPCOMING) { amountInCents }
          alsoCurrent: fees(validity: CURRENT) { kind }
          some: texts(codes: $codes) { code } other: texts(codes: ["24"]) { code content { value } }
          ...Owner
          areas { one: children(first: 1) { nodes { slug } } two: children(first: 2) { totalCount nodes { slug } } }
          skipped: documents(channel: WEB) @skip(if: $skipped) { obligation }
          documents(channel: COUNTER) @include(if: $skipped) { obligation }
        } }
      }
      fragment Owner on Service { owner { phone: channels(kinds: [PHONE]) { kind } mail: channels(kinds: [EMAIL]) { kind } } }`,
      { codes: ['02', '03', '05', '06', '07', '08', '09', '11', '14', '15', '16', '18'] },
    );
    const amounts = (...cents: (number | null)[]) => cents.map((amountInCents) => ({ amountInCents }));
    expect(services).toEqual({
      nodes: [
        {
          current: amounts(500, null, null, null, null, 200),
          all: amounts(500, 600, null, null, null, null, 200),
          upcoming: amounts(600),
          alsoCurrent: ['FIXED', 'RANGE', 'FREE', 'PERCENTAGE', 'DESCRIBED', 'FIXED'].map((kind) => ({ kind })),
          some: ['02', '03', '05', '06', '09', '11', '16'].map((code) => ({ code })),
          other: [{ code: '24', content: { value: 'Karte für den See' } }],
          owner: { phone: [{ kind: 'PHONE' }], mail: [{ kind: 'EMAIL' }] },
          areas: [
            {
              one: { nodes: [{ slug: 'waldau-aue' }] },
              two: { totalCount: 2, nodes: [{ slug: 'waldau-aue' }, { slug: 'waldau-mitte' }] },
            },
          ],
          documents: [{ obligation: 'CONDITIONAL' }, { obligation: 'MANDATORY' }],
        },
      ],
    });
  });

  test('may be longer than a name in PostgreSQL', async () => {
    const long = 'thisAliasIsLongerThanTheSixtyThreeBytesToWhichPostgresqlCutsItsNames';
    expect(
      await read(`{ service(by: { slug: "badekarte" }) { ${long}1: slug ${long}2: fimType ${long}3: slug } }`),
    ).toEqual({
      service: { [`${long}1`]: 'badekarte', [`${long}2`]: '4', [`${long}3`]: 'badekarte' },
    });
  });
});

describe('nodes', () => {
  const records: [type: string, kind: RecordKind, slug: string][] = [
    ['Service', 'SERVICE', 'badekarte'],
    ['Organisation', 'ORGANISATION', 'badeamt'],
    ['Place', 'PLACE', 'waldau'],
    ['DocumentType', 'DOCUMENT_TYPE', 'lichtbild'],
    ['OnlineService', 'ONLINE_SERVICE', 'badekarte-online'],
    ['Form', 'FORM', 'antrag-badekarte'],
    ['Situation', 'SITUATION', 'baden'],
    ['ContactChannel', 'CONTACT_CHANNEL', 'badeamt-telefon'],
    ['Responsibility', 'RESPONSIBILITY', 'badekarte-badeamt'],
    ['ServicePromise', 'SERVICE_PROMISE', 'badeamt-rueckruf'],
    ['ThesaurusEntry', 'THESAURUS_ENTRY', 'badeanstalt'],
    ['Referral', 'REFERRAL', 'angelschein'],
    ['Emergency', 'EMERGENCY', 'ertrinken'],
    ['LifeEvent', 'LIFE_EVENT', 'neu-am-see'],
  ];
  const idOf = ([type, kind, slug]: (typeof records)[number]) => globalId(type, seededId(kind, slug));
  const NODES =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on CatalogueRecord { slug edition { status } } } }';

  test.each(records)('are found by the id of a %s', async (...record) => {
    const [type, , slug] = record;
    const answer = await read(
      'query ($id: ID!) { node(id: $id) { __typename id ... on CatalogueRecord { slug edition { status } } } }',
      {
        id: idOf(record),
      },
    );
    expect(answer).toEqual({ node: { __typename: type, id: idOf(record), slug, edition: { status: 'IN_FORCE' } } });
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('are not found under %s', async (type) => {
    const id = globalId(type, seededId('SERVICE', 'badekarte'));
    expect(await read('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual({
      node: null,
      nodes: [null],
    });
  });

  test('are read again under the longest ids that are made', async () => {
    const languages = Array.from({ length: 10 }, (_, index) => `de-x-${index}${'-abcdefgh'.repeat(3)}`);
    expect(Math.max(...languages.map((tag) => tag.length))).toBeLessThanOrEqual(35);
    const asked = await read<{ service: { id: string } }>(
      `query ($languages: [LanguageTag!], $asOf: DateTime) {
        service(by: { slug: "badekarte" }, context: { languages: $languages, asOf: $asOf, validOn: "2026-06-01" }) { id }
      }`,
      { languages, asOf: new Date().toISOString() },
    );
    expect(await read('query ($id: ID!) { node(id: $id) { id } }', { id: asked.service.id })).toEqual({
      node: { id: asked.service.id },
    });
    const tooLong = await ask(
      '{ service(by: { slug: "badekarte" }, context: { languages: ["de-x-abcdefgh-abcdefgh-abcdefgh-abcde"] }) { id } }',
    );
    expect(tooLong.errors?.[0]?.message).toContain('at most 35 characters');
  });

  test('come in the order asked for, null where there is nothing, and twice when asked for twice; one statement a type', async () => {
    const unknown = globalId('Service', seededId('SERVICE', 'marsreise'));
    const ofNoNode = globalId('Fee', seededId('SERVICE', 'badekarte'));
    const ofAnother = globalId('Place', seededId('SERVICE', 'badekarte'));
    const ids = [...records].reverse().map(idOf);
    statements();
    const { nodes } = await read<{ nodes: ({ slug: string } | null)[] }>(NODES, {
      ids: [unknown, ...ids, ofNoNode, ids[0], ofAnother],
    });
    const slugs = [...records].reverse().map(([, , slug]) => slug);
    expect(nodes.map((node) => node?.slug ?? null)).toEqual([null, ...slugs, null, slugs[0], null]);
    // Two types have ids that are not in force: whether these have ended is asked once for each.
    expect(statements()).toHaveLength(records.length + 2);
  });

  test('are at most 100', async () => {
    const ids = Array.from({ length: 101 }, () => idOf(records[0]!));
    const { nodes } = await read<{ nodes: { slug: string }[] }>(NODES, { ids: ids.slice(1) });
    expect(nodes.map(({ slug }) => slug)).toEqual(Array.from({ length: 100 }, () => 'badekarte'));
    statements();
    const answer = await ask(NODES, { ids });
    expect([answer.data, codes(answer), statements()]).toEqual([{ nodes: null }, ['BAD_USER_INPUT'], []]);
  });

  test.each([
    ['a slug', 'badekarte'],
    ['a number', '1'],
    ['nothing', ''],
    ['a type without an id', globalId('Service', '')],
    ['something that is no id of ours', globalId('Service', '1; drop table service')],
    ['a day before all questions', globalId('Service', seededId('SERVICE', 'badekarte'), '{"validOn":"0000-01-01"}')],
    ['a day after all questions', globalId('Service', seededId('SERVICE', 'badekarte'), '{"validOn":"2300-01-01"}')],
    [
      'a moment before all questions',
      globalId('Service', seededId('SERVICE', 'badekarte'), '{"asOf":"1800-01-01T00:00:00.000Z"}'),
    ],
  ])('are refused by %s, and nothing is read', async (_, id) => {
    statements();
    const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect([answer.data, codes(answer), statements()]).toEqual([{ node: null }, ['BAD_USER_INPUT'], []]);
  });
});

describe('a moment', () => {
  const EDITIONS = `query ($asOf: DateTime) {
    service(by: { slug: "badekarte" }, context: { asOf: $asOf }) { edition { id inForceFrom inForceUntil status } editions { id inForceFrom inForceUntil status } }
  }`;
  interface Edition {
    id: string;
    inForceFrom: string;
    inForceUntil: string | null;
    status: string;
  }
  const editionsAt = async (asOf?: string) =>
    (await read<{ service: { edition: Edition; editions: Edition[] } }>(EDITIONS, { asOf })).service;

  const WHOLE = `query ($asOf: DateTime, $node: ID!, $known: Boolean! = true) {
    service(by: { slug: "badekarte" }, context: { asOf: $asOf }) { ...Whole }
    node(id: $node) { ... on Service { ...Whole } }
    services(context: { asOf: $asOf }) { totalCount nodes { slug title { value } } }
    found: services(filter: { organisation: $organisation }, context: { asOf: $asOf }) @include(if: $known) { nodes { title { value } } }
    organisation(by: { slug: "badeamt" }, context: { asOf: $asOf }) {
      name { value } addresses { street } openingHours { purpose } services { nodes { title { value } } }
    }
    place(by: { slug: "waldau" }, context: { asOf: $asOf, validOn: "2026-06-01" }) { name { value } postalCodes { postalCode } children { nodes { name { value } } } }
    responsibility(service: { slug: "badekarte" }, place: { slug: "waldau" }, answers: { nameInitial: "B" }, context: { asOf: $asOf }) {
      ... on ResponsibilityAnswer { service { title { value } } responsible { responsibility { organisation { name { value } } } } }
    }
  }
  fragment Whole on Service {
    title { value } fees(validity: ALL) { kind amountInCents } documents { documentType { name { value } } } texts { code } legalBases { citation }
    owner { name { value } } responsibilities { organisation { name { value } } } areas { name { value } } searchTerms { term } related { slug }
  }`.replace('$node: ID!', '$node: ID!, $organisation: ID!');
  /** Of a text that is no moment, the server tells nothing but the error. */
  const readingAt = (asOf?: string) => (asOf && Date.parse(asOf) ? readingOf({ asOf: new Date(asOf) }) : '');
  const whole = (asOf?: string, known = true) =>
    read(WHOLE, {
      asOf,
      known,
      node: globalId('Service', seededId('SERVICE', 'badekarte'), readingAt(asOf)),
      organisation: globalId('Organisation', seededId('ORGANISATION', 'badeamt')),
    });

  let first: Edition;
  let before: unknown;
  let second: Edition;

  beforeAll(async () => {
    first = (await editionsAt()).edition;
    before = await whole();
    const [badekarte] = readSeeds('services', waldau);
    const badeamt = readSeeds('organisations', waldau).find(({ slug }) => slug === 'badeamt')!;
    const places = readSeeds('places', waldau).filter(({ slug }) => ['waldau', 'waldau-aue'].includes(slug));
    await loadRecords(databaseUrl, {
      services: [
        {
          slug: 'badekarte',
          owner: 'badeamt',
          areas: badekarte!.areas,
          texts: { '03': { de: 'Abtauchen mit Karte' }, '09': { de: '<p>neu</p>' } },
          fees: [{ kind: 'FIXED', amountCents: 777, currency: 'EUR' }],
          documents: [{ type: 'badearzt-attest', obligation: 'MANDATORY' }],
        },
      ],
      organisations: [
        {
          slug: 'badeamt',
          parent: badeamt.parent,
          name: { de: 'Bäderamt' },
          addresses: [{ kind: 'STREET', street: 'Am Fluss 2' }],
        },
      ],
      places: places.map((place) => ({
        ...place,
        name: { de: `Neu-${place.name['de'] as string}` },
        postalCodes: [{ code: '99899' }],
      })),
      'document-types': [{ slug: 'badearzt-attest', name: { de: 'Zeugnis eines Badearztes' } }],
    });
    second = (await editionsAt()).edition;
  });

  const after = {
    service: {
      title: { value: 'Abtauchen mit Karte' },
      fees: [{ kind: 'FIXED', amountInCents: 777 }],
      documents: [{ documentType: { name: { value: 'Zeugnis eines Badearztes' } } }],
      texts: [{ code: '03' }, { code: '09' }],
      legalBases: [],
      owner: { name: { value: 'Bäderamt' } },
      responsibilities: [
        { organisation: { name: { value: 'Bäderamt' } } },
        { organisation: null },
        { organisation: null },
      ],
      areas: [{ name: { value: 'Neu-Waldau' } }],
      searchTerms: [],
      related: [],
    },
    services: {
      totalCount: 3,
      nodes: [
        { slug: 'badekarte', title: { value: 'Abtauchen mit Karte' } },
        { slug: 'badeaufsicht', title: { value: 'Badeaufsicht Bestellung' } },
        { slug: 'leuchtturm', title: { value: 'Leuchtturm besteigen' } },
      ],
    },
    found: { nodes: [{ title: { value: 'Abtauchen mit Karte' } }] },
    organisation: {
      name: { value: 'Bäderamt' },
      addresses: [{ street: 'Am Fluss 2' }],
      openingHours: [],
      services: { nodes: [{ title: { value: 'Abtauchen mit Karte' } }] },
    },
    place: {
      name: { value: 'Neu-Waldau' },
      postalCodes: [{ postalCode: '99899' }],
      children: { nodes: [{ name: { value: 'Neu-Waldau-Äue' } }, { name: { value: 'Waldau-Mitte' } }] },
    },
    responsibility: {
      service: { title: { value: 'Abtauchen mit Karte' } },
      responsible: expect.arrayContaining([{ responsibility: { organisation: { name: { value: 'Bäderamt' } } } }]),
    },
  };

  test('now gives what was published last, everywhere', async () => {
    expect(await whole()).toEqual({ ...after, node: after.service });
  });

  test('before a new edition gives the old one with all that hung on it, everywhere', async () => {
    expect(before).toMatchObject({
      service: {
        title: { value: 'Badekarte beantragen' },
        legalBases: [{ citation: '§ 1 Badegesetz' }, { citation: '§ 9 Badegebührenordnung' }],
      },
      services: { nodes: [{ slug: 'badeaufsicht' }, { slug: 'badekarte' }, { slug: 'leuchtturm' }] },
      organisation: { name: { value: 'Badeamt Waldau' } },
      place: { name: { value: 'Waldau' } },
      responsibility: {
        // The earlier online service is not valid on the day any more.
        responsible: [{ responsibility: { organisation: { name: { value: 'Badeamt Waldau' } } } }, {}],
      },
    });
    expect(await whole(first.inForceFrom)).toEqual(before);
    expect(await whole(later(second.inForceFrom, -1))).toEqual(before);
  });

  test('at which the new edition came into force gives the new one', async () => {
    expect(await whole(second.inForceFrom)).toEqual({ ...after, node: after.service });
  });

  test('is within one edition, which knows all the others', async () => {
    const old = { ...first, inForceUntil: second.inForceFrom, status: 'SUPERSEDED' };
    expect(await editionsAt()).toEqual({ edition: second, editions: [second, old] });
    expect(await editionsAt(first.inForceFrom)).toEqual({ edition: old, editions: [second, old] });
    expect([second.status, second.inForceUntil, first.id === second.id]).toEqual(['IN_FORCE', null, false]);
  });

  test('before everything gives nothing, and knows no organisation to filter by', async () => {
    const moment = later(first.inForceFrom, -1);
    await expect(whole(moment)).rejects.toThrow('UNKNOWN_ORGANISATION');
    expect(await whole(moment, false)).toEqual({
      service: null,
      node: null,
      services: { totalCount: 0, nodes: [] },
      organisation: null,
      place: null,
      responsibility: {},
    });
  });

  test('does not count for code lists, which have no editions', async () => {
    const { codeList } = await read(
      '{ codeList(uri: "urn:x-waldau:sdg", context: { asOf: "2020-01-01T00:00:00Z", languages: ["en"] }) { title { value } } }',
    );
    expect(codeList).toEqual({ title: { value: 'Areas of information' } });
  });

  test('of one root field does not disturb another, nor does its language or day', async () => {
    const answer = await read(
      `query ($asOf: DateTime!) {
        now: service(by: { slug: "badekarte" }) { title { value } owner { name { value } } }
        then: service(by: { slug: "badekarte" }, context: { asOf: $asOf }) { title { value } owner { name { value } } }
        english: service(by: { slug: "badekarte" }, context: { asOf: $asOf, languages: ["en"] }) { title { value } owner { name { value } } }
        in2025: service(by: { slug: "badekarte" }, context: { asOf: $asOf, validOn: "2025-12-31" }) { onlineServices { slug } }
        in2026: service(by: { slug: "badekarte" }, context: { asOf: $asOf, validOn: "2026-01-01" }) { onlineServices { slug } }
        list: services(first: 1) { nodes { slug } }
        listThen: services(first: 1, context: { asOf: $asOf }) { nodes { slug } }
        never: services(context: { asOf: "2020-01-01T00:00:00Z" }) { totalCount }
        again: service(by: { slug: "badekarte" }) { title { value } owner { name { value } } }
      }`,
      { asOf: first.inForceFrom },
    );
    const now = { title: { value: 'Abtauchen mit Karte' }, owner: { name: { value: 'Bäderamt' } } };
    expect(answer).toEqual({
      now,
      then: { title: { value: 'Badekarte beantragen' }, owner: { name: { value: 'Badeamt Waldau' } } },
      english: { title: { value: 'Apply for a bathing card' }, owner: { name: { value: 'Bathing Office Woodmead' } } },
      in2025: { onlineServices: [{ slug: 'badekarte-online-alt' }] },
      in2026: { onlineServices: [{ slug: 'badekarte-online' }] },
      list: { nodes: [{ slug: 'badekarte' }] },
      listThen: { nodes: [{ slug: 'badeaufsicht' }] },
      never: { totalCount: 0 },
      again: now,
    });
  });

  test.each<[what: string, context: object]>([
    ['that has not come yet', { asOf: later(new Date().toISOString(), 120_000) }],
    ['without an offset', { asOf: '2026-01-01T00:00:00' }],
    ['that is only a day', { asOf: '2026-01-01' }],
    ['on a day that the calendar lacks', { asOf: '2026-02-30T00:00:00Z' }],
    ['as a number', { asOf: 1767225600 }],
    ['and a day that the calendar lacks', { validOn: '2026-02-30' }],
    ['and a day in the year 0', { validOn: '0000-12-31' }],
    ['and a day with a time', { validOn: '2026-01-01T00:00:00Z' }],
  ])('%s is refused, and nothing is read', async (_, context) => {
    statements();
    const answer = await ask(
      'query ($context: ReadContext) { service(by: { slug: "badekarte" }, context: $context) { fees { amountInCents } } }',
      { context },
    );
    expect([answer.data?.['service'] ?? null, codes(answer), statements()]).toEqual([null, ['BAD_USER_INPUT'], []]);
  });

  test('of a clock that runs half a minute ahead is taken for now', async () => {
    const { service } = await read(
      'query ($asOf: DateTime!) { service(by: { slug: "badekarte" }, context: { asOf: $asOf }) { title { value } } }',
      {
        asOf: later(new Date().toISOString(), 30_000),
      },
    );
    expect(service).toEqual({ title: { value: 'Abtauchen mit Karte' } });
  });

  test('at which a service was withdrawn is its last: it is gone everywhere, but not from the past', async () => {
    await withClient(databaseUrl, (client) =>
      client.query(
        `update service_edition set in_force = tstzrange(lower(in_force), date_trunc('milliseconds', now())) where service_id = $1`,
        [seededId('SERVICE', 'leuchtturm')],
      ),
    );
    const query = `query ($asOf: DateTime, $id: ID!) {
      service(by: { slug: "leuchtturm" }, context: { asOf: $asOf }) { editions { status } }
      node(id: $id) { __typename id }
      services(context: { asOf: $asOf }) { totalCount }
      organisation(by: { slug: "umweltamt" }, context: { asOf: $asOf, validOn: "2026-06-01" }) { services { totalCount } }
    }`;
    const id = globalId('Service', seededId('SERVICE', 'leuchtturm'));
    expect(await read(query, { id })).toEqual({
      service: null,
      node: { __typename: 'EndedRecord', id },
      services: { totalCount: 2 },
      organisation: { services: { totalCount: 0 } },
    });
    const then = globalId('Service', seededId('SERVICE', 'leuchtturm'), readingAt(second.inForceFrom));
    expect(await read(query, { id: then, asOf: second.inForceFrom })).toEqual({
      service: { editions: [{ status: 'SUPERSEDED' }] },
      node: { __typename: 'Service', id: then },
      services: { totalCount: 3 },
      organisation: { services: { totalCount: 1 } },
    });
    const related = '{ service(by: { slug: "badekarte" }) { related { slug } } }';
    expect(await read(related)).toEqual({ service: { related: [] } });
  });
});

describe('the day of a moment', () => {
  /** Publishes a service as of long ago, whose fee rises from 2024 to 2025. */
  beforeAll(() =>
    withClient(databaseUrl, async (client) => {
      const id = seededId('SERVICE', 'muehle');
      await client.query(`insert into record (id, kind, slug) values ($1, 'SERVICE', 'muehle')`, [id]);
      await client.query('insert into service values ($1)', [id]);
      await client.query(
        `insert into service_edition (edition_id, service_id, sort_title, content_hash) values (900, $1, 'muehle', '')`,
        [id],
      );
      await client.query(
        `insert into text_module (edition_id, code, language, content) values (900, '03', 'de', 'Mühle')`,
      );
      await client.query(
        `insert into fee (edition_id, position, kind, amount_cents, currency, valid) values
          (900, 0, 'FIXED', 10, 'EUR', '(,2025-01-01)'), (900, 1, 'FIXED', 20, 'EUR', '[2025-01-01,)')`,
      );
      await client.query(`update service_edition set in_force = '[2020-01-01 00:00+01,)' where edition_id = 900`);
    }),
  );

  test.each([
    ['in the year of the moment', { asOf: '2024-06-01T12:00:00Z' }, 10],
    ['half an hour before midnight in Bremen', { asOf: '2024-12-31T22:30:00Z' }, 10],
    [
      'half an hour after midnight in Bremen, which is still the old year in Greenwich',
      { asOf: '2024-12-31T23:30:00Z' },
      20,
    ],
    ['the one said, whatever the moment', { asOf: '2024-06-01T12:00:00Z', validOn: '2025-01-01' }, 20],
    ['today when nothing is said', {}, 20],
  ])('is %s', async (_, context, amountInCents) => {
    const { service } = await read(
      'query ($context: ReadContext) { service(by: { slug: "muehle" }, context: $context) { fees { amountInCents } } }',
      {
        context,
      },
    );
    expect(service).toEqual({ fees: [{ amountInCents }] });
  });
});
