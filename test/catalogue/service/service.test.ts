import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';

const { ask, read, databaseUrl } = await startTestApp({ seeded: true });
beforeAll(() => loadSeeds(databaseUrl, waldau));

/** What a selection of a service of Waldau answers on a day of June 2026, unless told otherwise. */
async function badekarte(selection: string, validOn = '2026-06-01'): Promise<unknown> {
  const { service } = await read(
    `query ($validOn: Date) { service(by: { slug: "badekarte" }, context: { validOn: $validOn }) { ${selection} } }`,
    { validOn },
  );
  return service;
}

describe('a service is named', () => {
  const personalausweis = globalId('Service', seededId('SERVICE', 'personalausweis'));

  test.each<[way: string, by: object, slug: string]>([
    ['by its id', { id: personalausweis }, 'personalausweis'],
    ['by its slug', { slug: 'personalausweis' }, 'personalausweis'],
    [
      'by its number in the Portalverbund',
      { identifier: { agency: 'S100003', value: 'S1000030000009871' } },
      'personalausweis',
    ],
    ['by the number of its page', { identifier: { agency: 'service.bremen.de', value: '8363' } }, 'personalausweis'],
    ['by the LeiKa key that it alone has', { leikaKey: '99084012001000' }, 'taxigenehmigung'],
  ])('%s', async (_, by, slug) => {
    expect(await read('query ($by: ServiceRef!) { service(by: $by) { slug } }', { by })).toEqual({ service: { slug } });
  });

  test.each<[what: string, by: object]>([
    ['an id', { id: globalId('Service', seededId('SERVICE', 'marsreise')) }],
    ['a slug', { slug: 'marsreise' }],
    ['an empty slug', { slug: '' }],
    ['the slug of something else', { slug: 'bsc-mitte' }],
    ['a number of another agency', { identifier: { agency: 'service.bremen.de', value: 'S1000030000009871' } }],
    ['a number that is half of a surrogate pair', { identifier: { agency: '\ud83d', value: '\ude00' } }],
    ['a LeiKa key', { leikaKey: '99041006017001' }],
  ])('and is null for %s that nobody has', async (_, by) => {
    expect(await read('query ($by: ServiceRef!) { service(by: $by) { slug } }', { by })).toEqual({ service: null });
  });

  test.each<[what: string, by: object, message: RegExp]>([
    [
      'an id of another type',
      { id: globalId('Place', seededId('PLACE', 'hb')) },
      /is the id of a Place; expected one of a Service$/,
    ],
    ['an id of no catalogue', { id: 'personalausweis' }, /^"personalausweis" is no id of this catalogue/],
    ['an empty id', { id: '' }, /^"" is no id of this catalogue/],
    ['a LeiKa key of 13 digits', { leikaKey: '9904100601700' }, /expected a string of 14 digits/],
    ['a LeiKa key as a number', { leikaKey: 99041006017000 }, /String cannot represent a non string value/],
    ['two ways at once', { slug: 'personalausweis', leikaKey: '99041006017000' }, /[Ee]xactly one key/],
    ['no way at all', {}, /[Ee]xactly one key/],
  ])('and refuses %s', async (_, by, message) => {
    const { data, errors } = await ask('query ($by: ServiceRef!) { service(by: $by) { slug } }', { by });
    expect(data?.['service'] ?? null).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('by no LeiKa key that several have; the refusal names them', async () => {
    const { data, errors } = await ask('{ service(by: { leikaKey: "99998001001001" }) { slug } }');
    expect(data).toEqual({ service: null });
    expect(errors).toMatchObject([
      {
        message: '2 services have the LeiKa key 99998001001001: badeaufsicht, badekarte; name one by slug or id',
        extensions: { code: 'AMBIGUOUS', slugs: ['badeaufsicht', 'badekarte'] },
      },
    ]);
  });
});

describe('the texts of a service', () => {
  test('have a field each', async () => {
    const fields = [
      'title',
      'officialTitle',
      'teaser',
      'summary',
      'description',
      'requirements',
      'procedure',
      'notes',
      'legalRemedy',
    ];
    expect(await badekarte(fields.map((field) => `${field} { value }`).join(' '))).toEqual({
      title: { value: 'Badekarte beantragen' },
      officialTitle: { value: 'Badekarte Erteilung' },
      teaser: { value: 'Karte für den See' },
      summary: { value: '<p>Wer baden will, braucht eine Karte.</p>' },
      description: { value: '<p>Volltext</p>' },
      requirements: { value: '<ul><li>schwimmen können</li></ul>' },
      procedure: { value: '<ol><li>beantragen</li><li>baden</li></ol>' },
      notes: { value: '<p>Only in English.</p>' },
      legalRemedy: { value: '<p>Widerspruch</p>' },
    });
  });

  test('are null where the source says nothing; the official designation stands in for a title', async () => {
    const { service } = await read(
      '{ service(by: { slug: "badeaufsicht" }) { title { value } teaser { value } summary { value } } }',
    );
    expect(service).toEqual({ title: { value: 'Badeaufsicht Bestellung' }, teaser: null, summary: null });
  });

  test('are listed by code, all or those asked for', async () => {
    const answer = await badekarte(
      'all: texts { code } none: texts(codes: []) { code } some: texts(codes: ["24", "02", "22"]) { code name content { value } }',
    );
    expect(answer).toEqual({
      all: ['02', '03', '05', '06', '09', '11', '16', '24', '25'].map((code) => ({ code })),
      none: [],
      some: [
        { code: '02', name: 'Leistungsbezeichnung', content: { value: 'Badekarte Erteilung' } },
        { code: '24', name: 'Teaser', content: { value: 'Karte für den See' } },
      ],
    });
  });

  test.each(['99', '5', 'toString', ''])('are refused for the code "%s", which is none', async (code) => {
    const { data, errors } = await ask(
      'query ($codes: [String!]) { service(by: { slug: "badekarte" }) { texts(codes: $codes) { code } } }',
      { codes: ['02', code] },
    );
    expect(data).toEqual({ service: null });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(`"${code}" is no text module`), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('the fees of a service', () => {
  const adult = 'Personen ab 24 Jahre';

  test.each([
    ['2020-12-31', [2880]],
    ['2021-01-01', [3700]],
    ['2025-12-31', [3700]],
    ['2026-01-01', [4600]],
  ])('are those of the day: an identity card on %s', async (validOn, amounts) => {
    const { service } = await read<{
      service: { fees: { amountInCents: number; condition: { value: string } | null }[] };
    }>(
      `query ($validOn: Date!) { service(by: { slug: "personalausweis" }, context: { validOn: $validOn }) {
        fees { amountInCents condition { value } }
      } }`,
      { validOn },
    );
    expect(
      service.fees.filter(({ condition }) => condition?.value === adult).map(({ amountInCents }) => amountInCents),
    ).toEqual(amounts);
  });

  test('are those of a later day, or all, when asked for', async () => {
    const dated = 'amountInCents validFrom validUntil';
    const { service } = await read<{
      service: Record<'upcoming' | 'all', { validFrom: string | null; validUntil: string | null }[]>;
    }>(
      `{ service(by: { slug: "personalausweis" }, context: { validOn: "2025-06-01" }) {
        upcoming: fees(validity: UPCOMING) { ${dated} } all: fees(validity: ALL) { ${dated} }
      } }`,
    );
    expect(service.upcoming).toEqual([
      { amountInCents: 4600, validFrom: '2026-01-01', validUntil: null },
      { amountInCents: 2760, validFrom: '2026-01-01', validUntil: null },
    ]);
    expect(service.all.filter(({ validFrom, validUntil }) => validFrom ?? validUntil)).toEqual([
      { amountInCents: 3700, validFrom: '2021-01-01', validUntil: '2025-12-31' },
      { amountInCents: 2280, validFrom: '2021-01-01', validUntil: '2025-12-31' },
      { amountInCents: 2880, validFrom: null, validUntil: '2020-12-31' },
      { amountInCents: 4600, validFrom: '2026-01-01', validUntil: null },
      { amountInCents: 2760, validFrom: '2026-01-01', validUntil: null },
    ]);
  });

  test('say to which fee a surcharge comes, and of which a percentage is taken', async () => {
    const { service } = await read<{ service: { fees: { surcharge: boolean }[] } }>(
      `{ service(by: { slug: "parken-soziale-dienste" }) {
        fees { kind amountInCents percentage percentageOf { value } surcharge surchargeTo { amountInCents condition { value } } }
      } }`,
    );
    const surcharge = (amountInCents: number, base: number, condition: string) => ({
      kind: 'FIXED',
      amountInCents,
      percentage: null,
      percentageOf: null,
      surcharge: true,
      surchargeTo: { amountInCents: base, condition: { value: condition } },
    });
    expect(service.fees.filter((fee) => fee.surcharge)).toEqual([
      surcharge(1700, 1150, '1 bis 2 Tage'),
      surcharge(2300, 1700, '3 bis 14 Tage'),
      surcharge(3550, 3000, '1 Monat'),
      surcharge(16450, 5850, '6 Monate'),
      surcharge(29450, 8850, '1 Jahr'),
      surcharge(58750, 14950, '2 Jahre'),
      surcharge(88200, 20700, '3 Jahre'),
      {
        kind: 'PERCENTAGE',
        amountInCents: null,
        percentage: 20,
        percentageOf: { value: 'Grundgebühr' },
        surcharge: true,
        surchargeTo: null,
      },
    ]);
  });

  test('are told in every kind with all that is known of them', async () => {
    const fields = `kind amountInCents minimumInCents maximumInCents currency percentage percentageOf { value } unit { value } surcharge
      surchargeTo { amountInCents } label { value } condition { value } description { value } freeReason { value } audiences channel
      payableOnRefusal legalBasis { citation url } source validFrom validUntil`;
    const unknown = {
      amountInCents: null,
      minimumInCents: null,
      maximumInCents: null,
      currency: null,
      percentage: null,
      percentageOf: null,
      unit: null,
      surcharge: false,
      surchargeTo: null,
      label: null,
      condition: null,
      description: null,
      freeReason: null,
      audiences: [],
      channel: null,
      payableOnRefusal: null,
      legalBasis: null,
      source: null,
      validFrom: null,
      validUntil: null,
    };
    expect(await badekarte(`fees { ${fields} }`)).toEqual({
      fees: [
        {
          ...unknown,
          kind: 'FIXED',
          amountInCents: 500,
          currency: 'EUR',
          label: { value: 'Badekarte' },
          payableOnRefusal: true,
          legalBasis: { citation: '§ 9 Badegebührenordnung', url: null },
          source: 'Aushang',
          validUntil: '2026-06-30',
        },
        {
          ...unknown,
          kind: 'RANGE',
          minimumInCents: 100,
          maximumInCents: 900,
          currency: 'EUR',
          unit: { value: 'je Handtuch' },
          label: { value: 'Leihtuch' },
          audiences: ['CITIZEN'],
          channel: 'COUNTER',
        },
        { ...unknown, kind: 'FREE', condition: { value: 'Kinder' }, freeReason: { value: 'Förderung' } },
        {
          ...unknown,
          kind: 'PERCENTAGE',
          percentage: 12.5,
          percentageOf: { value: 'Wert der Bademode' },
          maximumInCents: 5000,
          currency: 'EUR',
        },
        { ...unknown, kind: 'DESCRIBED', description: { value: 'Auslagen nach Aufwand' } },
        {
          ...unknown,
          kind: 'FIXED',
          amountInCents: 200,
          currency: 'EUR',
          surcharge: true,
          surchargeTo: { amountInCents: 500 },
          label: { value: 'Eilzuschlag' },
        },
      ],
    });
  });
});

describe('the documents of a service', () => {
  test('are ticked off as choices: one of the documents of a group is enough', async () => {
    const { service } = await read<{ service: { documentChoices: object[]; documents: object[] } }>(
      `{ service(by: { slug: "kfz-anmelden" }) {
        documentChoices { obligation anyOf { documentType { slug } } } documents { obligation documentType { slug } alternativeGroup }
      } }`,
    );
    const choice = (obligation: string, ...slugs: string[]) => ({
      obligation,
      anyOf: slugs.map((slug) => ({ documentType: { slug } })),
    });
    expect(service.documentChoices).toEqual([
      choice('MANDATORY', 'personalausweis', 'reisepass', 'aufenthaltstitel'),
      choice('CONDITIONAL', 'reisepass'),
      choice('CONDITIONAL', 'vollmacht'),
      choice('CONDITIONAL', 'ausweis-bevollmaechtigte-person'),
      choice('MANDATORY', 'sepa-mandat-kfz-steuer'),
      choice('MANDATORY', 'verfuegungsberechtigung-fahrzeug'),
      choice('MANDATORY', 'elektronische-versicherungsbestaetigung'),
      choice('CONDITIONAL', 'gewerbeanmeldung'),
      choice('CONDITIONAL', 'handelsregisterauszug'),
      choice('CONDITIONAL', 'reservierung-wunschkennzeichen'),
    ]);
    expect(service.documents).toHaveLength(12);
    expect(service.documents.slice(0, 4)).toEqual([
      { obligation: 'MANDATORY', documentType: { slug: 'personalausweis' }, alternativeGroup: 1 },
      { obligation: 'MANDATORY', documentType: { slug: 'reisepass' }, alternativeGroup: 1 },
      { obligation: 'MANDATORY', documentType: { slug: 'aufenthaltstitel' }, alternativeGroup: 1 },
      { obligation: 'CONDITIONAL', documentType: { slug: 'reisepass' }, alternativeGroup: null },
    ]);
  });

  test('are told with all that is known of them', async () => {
    const answer = await badekarte(`documents {
      documentType { slug name { value } alternativeNames description { value } code } obligation alternativeGroup condition { value }
      note { value } presentation copies maximumAge maximumAgeUnit channel
    }`);
    const unknown = {
      condition: null,
      note: null,
      presentation: null,
      copies: null,
      maximumAge: null,
      maximumAgeUnit: null,
      channel: null,
    };
    expect(answer).toEqual({
      documents: [
        {
          ...unknown,
          obligation: 'OPTIONAL',
          alternativeGroup: null,
          presentation: 'DIGITAL',
          channel: 'WEB',
          documentType: {
            slug: 'lichtbild',
            name: { value: 'Lichtbild' },
            alternativeNames: [],
            description: null,
            code: null,
          },
        },
        {
          ...unknown,
          obligation: 'CONDITIONAL',
          alternativeGroup: 1,
          condition: { value: 'ab 6 Jahren' },
          presentation: 'ORIGINAL_AND_COPY',
          copies: 2,
          maximumAge: 6,
          maximumAgeUnit: 'MONTH',
          documentType: {
            slug: 'schwimmzeugnis',
            name: { value: 'Schwimmzeugnis' },
            alternativeNames: ['Seepferdchen'],
            description: { value: 'vom Verein' },
            code: '001',
          },
        },
        {
          ...unknown,
          obligation: 'MANDATORY',
          alternativeGroup: 1,
          note: { value: 'in Ausnahmen' },
          documentType: {
            slug: 'badearzt-attest',
            name: { value: 'Attest eines Badearztes' },
            alternativeNames: [],
            description: null,
            code: null,
          },
        },
      ],
    });
  });

  test('are those of a way to apply when asked for; the strongest obligation of a choice counts', async () => {
    const choices = 'obligation anyOf { documentType { slug } }';
    const types = 'documentType { slug }';
    const answer = await badekarte(
      `web: documents(channel: WEB) { ${types} } counter: documents(channel: COUNTER) { ${types} }
       webChoices: documentChoices(channel: WEB) { ${choices} } counterChoices: documentChoices(channel: COUNTER) { ${choices} }`,
    );
    const named = (...slugs: string[]) => slugs.map((slug) => ({ documentType: { slug } }));
    const either = { obligation: 'MANDATORY', anyOf: named('schwimmzeugnis', 'badearzt-attest') };
    expect(answer).toEqual({
      web: named('lichtbild', 'schwimmzeugnis', 'badearzt-attest'),
      counter: named('schwimmzeugnis', 'badearzt-attest'),
      webChoices: [{ obligation: 'OPTIONAL', anyOf: named('lichtbild') }, either],
      counterChoices: [either],
    });
  });

  test('are types that know the services that ask for them', async () => {
    const { documentType } = await read(
      '{ documentType(by: { slug: "lichtbild" }) { services { totalCount nodes { slug } } } }',
    );
    expect(documentType).toEqual({ services: { totalCount: 1, nodes: [{ slug: 'badekarte' }] } });
  });
});

describe('the times of a service', () => {
  const fields = `kind durationFrom durationTo unit startsOn endsOn recursFrom recursUntil trigger { value } condition { value }
    description { value } validFrom validUntil`;
  const unknown = {
    durationFrom: null,
    durationTo: null,
    unit: null,
    startsOn: null,
    endsOn: null,
    recursFrom: null,
    recursUntil: null,
    trigger: null,
    condition: null,
    description: null,
    validFrom: null,
    validUntil: null,
  };

  test('are deadlines of each kind, those of the day', async () => {
    expect(await badekarte(`deadlines { ${fields} }`)).toEqual({
      deadlines: [
        {
          ...unknown,
          kind: 'DURATION',
          durationFrom: 2,
          durationTo: 4,
          unit: 'WEEK',
          trigger: { value: 'vor dem Baden' },
          condition: { value: 'Gruppen' },
          description: { value: 'anmelden' },
        },
        { ...unknown, kind: 'DATE', startsOn: '2026-05-01', endsOn: '2026-09-30' },
        {
          ...unknown,
          kind: 'RECURRING',
          recursFrom: '05-01',
          recursUntil: '09-30',
          validFrom: '2026-01-01',
          validUntil: '2027-12-31',
        },
        { ...unknown, kind: 'DESCRIBED', description: { value: 'rechtzeitig' } },
      ],
    });
    expect(await badekarte('deadlines { kind description { value } }', '2025-12-31')).toEqual({
      deadlines: [
        { kind: 'DURATION', description: { value: 'anmelden' } },
        { kind: 'DATE', description: null },
        { kind: 'DESCRIBED', description: { value: 'rechtzeitig' } },
        { kind: 'DESCRIBED', description: { value: 'früher galt dies' } },
      ],
    });
  });

  test('are the last days to exchange a driving licence, one for each row of the table', async () => {
    const { service } = await read<{ service: { deadlines: object[] } }>(
      '{ service(by: { slug: "fuehrerschein-umtausch" }) { deadlines { kind endsOn condition { value } } } }',
    );
    expect(service.deadlines).toHaveLength(13);
    expect(service.deadlines.at(-1)).toEqual({
      kind: 'DATE',
      endsOn: '2033-01-19',
      condition: { value: 'Kartenführerschein, ausgestellt 2012 bis 18.01.2013' },
    });
  });

  test('are how long it usually takes, one for each variant', async () => {
    expect(await badekarte('processingTimes { minimum maximum unit variant { value } description { value } }')).toEqual(
      {
        processingTimes: [
          { minimum: 1, maximum: 3, unit: 'WORKING_DAY', variant: null, description: { value: 'in der Regel' } },
          { minimum: null, maximum: 20, unit: 'MINUTE', variant: { value: 'Express' }, description: null },
          { minimum: null, maximum: null, unit: null, variant: null, description: { value: 'im Winter länger' } },
        ],
      },
    );
  });
});

describe('a service has', () => {
  test('its own facts', async () => {
    const answer = await badekarte(
      'leikaKeys fimType audiences writtenFormRequired assuranceLevel validFrom validUntil checkedOn approvedOn approvedBy owner { slug }',
    );
    expect(answer).toEqual({
      leikaKeys: ['99998001001000', '99998001001001'],
      fimType: '4',
      audiences: ['CITIZEN', 'BUSINESS'],
      writtenFormRequired: false,
      assuranceLevel: '10',
      validFrom: '2020-05-01',
      validUntil: '2099-12-31',
      checkedOn: '2026-01-05',
      approvedOn: '2026-01-10',
      approvedBy: 'Badeamt Waldau',
      owner: { slug: 'badeamt' },
    });
  });

  test('identifiers and provenance, the one of the Portalverbund by itself', async () => {
    const answer = await badekarte(
      `identifiers { agency value derived } xzufiId { agency value }
       provenance { source sourceId licence address seenOn contentHash note }`,
    );
    expect(answer).toEqual({
      identifiers: [
        { agency: 'S999001', value: '1000', derived: false },
        { agency: 'Waldau', value: 'B-7', derived: false },
      ],
      xzufiId: { agency: 'S999001', value: '1000' },
      provenance: [
        {
          source: 'Waldau',
          sourceId: 'B-7',
          licence: 'CC BY 4.0',
          address: 'https://waldau.example/badekarte',
          seenOn: '2026-01-05',
          contentHash: null,
          note: 'Startseite',
        },
        {
          source: 'Aushang',
          sourceId: null,
          licence: null,
          address: null,
          seenOn: null,
          contentHash: null,
          note: null,
        },
      ],
    });
  });

  test('a number of the Portalverbund that was computed, and says so', async () => {
    const { service } = await read('{ service(by: { slug: "personalausweis" }) { xzufiId { agency value } } }');
    expect(service).toEqual({ xzufiId: { agency: 'S100003', value: 'S1000030000009871' } });
  });

  test('legal bases and forms in the order to be shown', async () => {
    expect(await badekarte('legalBases { citation url } forms { slug name { value } url }')).toEqual({
      legalBases: [
        { citation: '§ 1 Badegesetz', url: 'https://recht.waldau.example/1' },
        { citation: '§ 9 Badegebührenordnung', url: null },
      ],
      forms: [
        { slug: 'einwilligung-baden', name: { value: 'Einwilligung der Eltern' }, url: null },
        {
          slug: 'antrag-badekarte',
          name: { value: 'Antrag auf eine Badekarte' },
          url: 'https://waldau.example/antrag.pdf',
        },
      ],
    });
  });

  test('search terms in all languages', async () => {
    expect(await badekarte('searchTerms { language term kind }')).toEqual({
      searchTerms: [
        { language: 'de', term: 'BK', kind: 'ABBREVIATION' },
        { language: 'de', term: 'Schwimmausweis', kind: 'SYNONYM' },
        { language: 'en', term: 'swim pass', kind: 'COLLOQUIAL' },
      ],
    });
  });

  test('related services in their order, areas, situations and areas of the Single Digital Gateway', async () => {
    const answer = await badekarte(
      `related { slug } areas { slug } situations { slug ancestors { slug } synonyms { language term } code codeList }
       sdgAreas { list code label { value } } leikaServices { leikaKey designation { value } fimType level parentKeys }`,
    );
    expect(answer).toEqual({
      related: [{ slug: 'leuchtturm' }, { slug: 'badeaufsicht' }],
      areas: [{ slug: 'waldau' }],
      situations: [
        {
          slug: 'baden',
          ancestors: [{ slug: 'sommer' }],
          code: '9030300',
          codeList: 'urn:x-waldau:sdg',
          synonyms: [
            { language: 'de', term: 'Schwimmen' },
            { language: 'en', term: 'swimming' },
          ],
        },
      ],
      sdgAreas: [{ list: 'urn:x-waldau:sdg', code: '9030300', label: { value: 'Gesundheit' } }],
      leikaServices: [
        {
          leikaKey: '99998001001000',
          designation: { value: 'Badekarte Erteilung' },
          fimType: '4',
          level: 'LOV',
          parentKeys: ['99998001000000'],
        },
        {
          leikaKey: '99998001001001',
          designation: { value: 'Badekarte Erteilung mit Begleitung' },
          fimType: null,
          level: 'LOVD',
          parentKeys: ['99998001001000', '99998001000000'],
        },
      ],
    });
  });

  test('promises, those of the day', async () => {
    const selection =
      'servicePromises { slug kind value unit description { value } organisation { slug } service { slug } validFrom validUntil }';
    expect(await badekarte(selection)).toEqual({
      servicePromises: [
        {
          slug: 'badeamt-rueckruf',
          kind: 'CALL_BACK',
          value: 2,
          unit: 'WORKING_DAY',
          description: { value: 'Wir rufen zurück' },
          organisation: { slug: 'badeamt' },
          service: { slug: 'badekarte' },
          validFrom: '2026-01-01',
          validUntil: null,
        },
      ],
    });
    expect(await badekarte(selection, '2025-12-31')).toEqual({ servicePromises: [] });
  });

  test('notes for agents, of which the public reads those that are public', async () => {
    expect(await badekarte('agentNotes { value }')).toEqual({ agentNotes: [{ value: 'Nach dem Alter fragen' }] });
  });
});

describe('the online services of a service', () => {
  test('are those of the day, with all that is known of them', async () => {
    const answer = await badekarte(`onlineServices {
      slug name { value } description { value } url languages assuranceLevel identificationMeans paymentMethods audiences validFrom validUntil
      services { totalCount nodes { slug } }
    }`);
    expect(answer).toEqual({
      onlineServices: [
        {
          slug: 'badekarte-online',
          name: { value: 'Badekarte online' },
          description: { value: 'Antrag ohne Anmeldung' },
          url: 'https://online.waldau.example/badekarte',
          languages: ['de', 'en'],
          assuranceLevel: '10',
          identificationMeans: ['003'],
          paymentMethods: ['004'],
          audiences: ['CITIZEN'],
          validFrom: '2026-01-01',
          validUntil: null,
          services: { totalCount: 1, nodes: [{ slug: 'badekarte' }] },
        },
      ],
    });
    expect(await badekarte('onlineServices { slug }', '2025-12-31')).toEqual({
      onlineServices: [{ slug: 'badekarte-online-alt' }],
    });
  });

  test.each([
    ['those that begin later', '2026-06-07', ['2026-11-30T23:00:00.000Z']],
    ['one that ends in the morning of the day', '2026-06-06', ['2026-06-05T18:00:00.000Z', '2026-11-30T23:00:00.000Z']],
    [
      'one that ends an hour after midnight in Bremen, which is still the day before in Greenwich',
      '2026-06-01',
      ['2026-05-30T20:00:00.000Z', '2026-06-05T18:00:00.000Z', '2026-11-30T23:00:00.000Z'],
    ],
    ['none that ended the day before', '2026-06-02', ['2026-06-05T18:00:00.000Z', '2026-11-30T23:00:00.000Z']],
  ])('announce outages: %s', async (_, validOn, begins) => {
    expect(await badekarte('onlineServices { outages { from } }', validOn)).toEqual({
      onlineServices: [{ outages: begins.map((from) => ({ from })) }],
    });
  });

  test('say when an outage ends, if that is known', async () => {
    expect(await badekarte('onlineServices { outages { until description { value } } }', '2026-06-02')).toEqual({
      onlineServices: [
        {
          outages: [
            { until: '2026-06-06T04:00:00.000Z', description: { value: 'Wartung' } },
            { until: null, description: { value: 'Umzug des Rechenzentrums' } },
          ],
        },
      ],
    });
  });
});
