import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { read, statements, databaseUrl } = await startTestApp();

const page = { source: 'Amt', address: 'https://amt.example/leistung', seenOn: '2026-11-01' };
const law = { source: 'Gesetzblatt', sourceAddress: 'https://gesetz.example', seenOn: '2024-01-01', level: 'FEDERAL' };
const [key, sharedKey] = ['99041006017000', '99041006018000'];
const week = [{ weekday: 1, opens: '09:00', closes: '12:00' }];

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      { slug: 'ort', name: { de: 'Ort' }, kind: 'MUNICIPALITY' },
      { slug: 'nachbarort', name: { de: 'Nachbarort' }, kind: 'MUNICIPALITY', postalCodes: [{ code: '10000' }] },
      { slug: 'westort', name: { de: 'Westort' }, kind: 'MUNICIPALITY', postalCodes: [{ code: '10000' }] },
      {
        slug: 'altdorf',
        name: { de: 'Altdorf' },
        kind: 'MUNICIPALITY',
        valid: { until: '2020-12-31' },
        provenance: [{ source: 'Gebietsänderung', address: 'https://statistik.example', seenOn: '2021-01-01' }],
      },
    ],
    organisations: [
      {
        slug: 'amt',
        name: { de: 'Amt' },
        provenance: [page],
        openingHours: [{ purpose: 'COUNTER', ranges: week, source: 'telefonische Auskunft', seenOn: '2026-11-02' }],
      },
    ],
    'document-types': [{ slug: 'ausweis', name: { de: 'Ausweis' } }],
    services: [
      {
        slug: 'belegt',
        texts: { '02': { de: 'Belegt' } },
        provenance: [page],
        areas: ['ort'],
        questions: [{ key: 'eilig', kind: 'YES_NO', text: { de: 'Eilt es?' } }],
        fees: [
          { kind: 'FIXED', amountCents: 1000, ...law },
          {
            kind: 'FIXED',
            amountCents: 500,
            surcharge: true,
            label: { de: 'Eilzuschlag' },
            source: 'Presse',
            seenOn: '2026-06-01',
            applies: [{ question: 'eilig', is: true }],
          },
        ],
        documents: [{ type: 'ausweis', obligation: 'MANDATORY' }],
        deadlines: [{ kind: 'DESCRIBED', description: { de: 'bald' } }],
        processingTimes: [{ minimum: 1, maximum: 1, unit: 'DAY', source: 'Aushang', readOn: '2026-10-03' }],
      },
      { slug: 'leer', texts: { '02': { de: 'Leer' } }, areas: ['ort'] },
      {
        slug: 'beendet',
        texts: { '02': { de: 'Beendet' } },
        areas: ['ort'],
        valid: { until: '2023-12-31' },
        provenance: [{ ...page, seenOn: '2023-12-01' }],
        leikaKeys: [key],
      },
      { slug: 'ohne-amt', texts: { '02': { de: 'Ohne Amt' } }, areas: ['ort'], provenance: [page] },
      { slug: 'geteilt', texts: { '02': { de: 'Geteilt' } }, leikaKeys: [sharedKey] },
      { slug: 'fortgesetzt', texts: { '02': { de: 'Fortgesetzt' } }, areas: ['nachbarort'], leikaKeys: [key] },
    ],
    'leika-services': [
      { key, designation: { de: 'Beendetes' } },
      { key: sharedKey, designation: { de: 'Geteiltes' } },
    ],
    'contact-channels': [
      { slug: 'telefon', organisation: 'amt', kind: 'PHONE', value: '+49 421 1234', provenance: [{ source: 'Amt' }] },
    ],
    responsibilities: [
      { slug: 'amt-belegt', service: 'belegt', place: 'ort', organisation: 'amt', role: 'RESPONSIBLE' },
      ...['A', 'N'].map((from) => ({
        slug: `amt-geteilt-${from.toLowerCase()}`,
        service: 'geteilt',
        place: 'westort',
        organisation: 'amt',
        role: 'RESPONSIBLE',
        conditionKind: 'NAME_INITIAL',
        initials: { from, to: from === 'A' ? 'M' : 'Z' },
        condition: { de: `Namen ab ${from}` },
        provenance: [{ source: `Liste ab ${from}`, address: 'https://amt.example/namen', seenOn: '2026-11-01' }],
      })),
    ],
  }),
);

const told = 'evidence { source asOf isOwn } caveats { value }';

interface Told {
  evidence: { source: string; asOf: string | null; isOwn: boolean }[];
  caveats: { value: string }[];
}

const answer = async (query: string): Promise<Told> => {
  const { told: found } = await read<{ told: Told | { opening: Told } }>(`{ told: ${query} }`);
  return 'opening' in found ? found.opening : found;
};

const said = ({ evidence, caveats }: Told): [string[], string[]] => [
  evidence.map(({ source }) => source),
  caveats.map(({ value }) => value),
];

const at = 'at: "2026-11-30T10:00:00+01:00"';
const on = 'context: { validOn: "2026-11-30" }';
const card = (service: string, fields: string): string =>
  `callCard(service: { slug: "${service}" }, place: { slug: "ort" }, ${at}) { ${fields} ${told} }`;

const federal = 'Was es kostet, steht im Bundesrecht.';
const oldFee = 'Vielleicht nicht mehr aktuell: Gebühren (Stand Januar 2024).';

describe('an answer names the sources of its figures, and says what they leave open', () => {
  test.each<[what: string, query: string, sources: string[], caveats: string[]]>([
    [
      'the fees of the case',
      `feeQuote(service: { slug: "belegt" }, answers: [{ question: "eilig", yesNo: false }], ${on}) { ... on FeeQuote { ${told} } }`,
      ['Gesetzblatt'],
      [oldFee, federal],
    ],
    [
      'all fees while the case is open',
      `feeQuote(service: { slug: "belegt" }, ${on}) { ... on FeeQuote { ${told} } }`,
      ['Gesetzblatt', 'Presse'],
      [
        'Vielleicht nicht mehr aktuell: Gebühren (zum Teil, Stand Januar 2024).',
        'Quelle ohne Fundstelle: Gebühren (zum Teil, Presse).',
        'Was es kostet, steht zum Teil im Bundesrecht.',
      ],
    ],
    [
      'fees of a day on which they were new',
      `feeQuote(service: { slug: "belegt" }, answers: [{ question: "eilig", yesNo: false }], on: "2024-06-01") { ... on FeeQuote { ${told} } }`,
      ['Gesetzblatt'],
      [federal],
    ],
    ['no fees', `feeQuote(service: { slug: "leer" }, ${on}) { ... on FeeQuote { ${told} } }`, [], []],
    [
      'documents',
      `checklist(services: [{ slug: "belegt" }, { slug: "leer" }], ${on}) { ... on Checklist { ${told} } }`,
      ['Amt'],
      [],
    ],
    [
      'who is responsible',
      `responsibility(service: { slug: "belegt" }, place: { slug: "ort" }, ${on}) { ... on ResponsibilityAnswer { ${told} } }`,
      [],
      ['Quelle nicht eingetragen: Zuständigkeit.'],
    ],
    [
      'opening hours',
      `organisation(by: { slug: "amt" }) { opening(${at}) { ${told} } }`,
      ['telefonische Auskunft'],
      ['Quelle ohne Fundstelle: Öffnungszeiten (telefonische Auskunft).'],
    ],
    [
      'the fees of a card alone',
      card('belegt', 'feeSentences { value }'),
      ['Gesetzblatt', 'Presse'],
      [
        'Vielleicht nicht mehr aktuell: Gebühren (zum Teil, Stand Januar 2024).',
        'Quelle ohne Fundstelle: Gebühren (zum Teil, Presse).',
        'Was es kostet, steht zum Teil im Bundesrecht.',
      ],
    ],
    ['the documents of a card alone', card('belegt', 'documents { sentence { value } }'), ['Amt'], []],
    ['a card without figures', card('leer', 'feeSentences { value } documents { sentence { value } }'), [], []],
    [
      'a card that says where a service without sources is offered',
      card('leer', 'offices { address }'),
      [],
      ['Quelle nicht eingetragen: Angebot der Leistung.'],
    ],
  ])('%s', async (_, query, sources, caveats) => {
    expect(said(await answer(query))).toEqual([sources, caveats]);
  });

  test('on a card in one sentence for each rule', async () => {
    const fields = `fees { exact } documents { sentence { value } } deadlines { endsOn } processingTimes { value }
      offices { address } numbers { spokenNumber } responsibility { __typename }`;
    expect(said(await answer(card('belegt', fields)))).toEqual([
      ['Gesetzblatt', 'Presse', 'Amt', 'Aushang', 'telefonische Auskunft', 'Amt'],
      [
        'Vielleicht nicht mehr aktuell: Gebühren (zum Teil, Stand Januar 2024).',
        'Quelle nicht eingetragen: Zuständigkeit.',
        'Quelle ohne Fundstelle: Gebühren (zum Teil, Presse), Öffnungszeiten (telefonische Auskunft), Kontaktdaten (Amt), Bearbeitungsdauer (Aushang).',
        'Stand nicht eingetragen: Kontaktdaten, Bearbeitungsdauer (gelesen im Oktober 2026).',
        'Was es kostet, steht zum Teil im Bundesrecht.',
      ],
    ]);
  });

  test('without a statement more', async () => {
    const count = async (fields: string): Promise<number> => {
      statements();
      await read(`{ ${card('belegt', fields).replace(told, fields)} }`);
      return statements().length;
    };
    const plain = 'fees { exact } offices { address } numbers { spokenNumber }';
    expect(await count(`${plain} ${told}`)).toBe(await count(plain));
  });
});

const both = '... on EvidencedAnswer { evidence { source asOf isOwn } caveats { value } }';

interface Answer extends Told {
  __typename: string;
}

const ofAny = async (query: string): Promise<[type: string, sources: string[], caveats: string[]]> => {
  const found = await read<{ told: Answer | { responsibility: Answer } }>(`{ told: ${query} }`);
  const result = 'responsibility' in found.told ? found.told.responsibility : found.told;
  const [sources, caveats] = said(result);
  return [result.__typename, sources.sort(), caveats];
};

const oldOffer = 'Vielleicht nicht mehr aktuell: Angebot der Leistung (Stand Dezember 2023).';

interface Asked {
  service: string;
  place?: string;
}

/** What is asked in every way that there is; a way that does not know such an answer is left out. */
const ways: Record<string, (asked: Asked) => string> = {
  responsibility: ({ service, place }) =>
    `responsibility(service: ${service}, place: ${place}, ${on}) { __typename ${both} }`,
  callCard: ({ service, place }) =>
    `callCard(service: ${service}, ${place ? `place: ${place},` : ''} ${at}) { responsibility { __typename ${both} } }`,
  feeQuote: ({ service, place }) =>
    `feeQuote(service: ${service}, ${place ? `place: ${place},` : ''} ${on}) { __typename ${both} }`,
  checklist: ({ service }) => `checklist(services: [${service}], ${on}) { __typename ${both} }`,
};

const slug = (value: string): string => `{ slug: "${value}" }`;

describe('an answer that there is nobody, or nothing any more, names its sources as well', () => {
  test.each<[type: string, asked: Asked, asking: string[], sources: string[], caveats: string[]]>([
    [
      'NotOfferedHere',
      { service: slug('ohne-amt'), place: slug('westort') },
      ['responsibility', 'callCard'],
      ['Amt'],
      [],
    ],
    [
      'ResponsibilityNotRecorded',
      { service: slug('ohne-amt'), place: slug('ort') },
      ['responsibility', 'callCard'],
      ['Amt'],
      [],
    ],
    [
      'ResponsibilityNotRecorded',
      { service: slug('leer'), place: slug('ort') },
      ['responsibility', 'callCard'],
      [],
      ['Quelle nicht eingetragen: Angebot der Leistung.'],
    ],
    [
      'ResponsibilityNotRecorded',
      { service: `{ leikaKey: "${sharedKey}" }`, place: slug('ort') },
      ['responsibility', 'callCard', 'feeQuote'],
      [],
      [],
    ],
    [
      'ServiceNotValid',
      { service: slug('beendet'), place: slug('ort') },
      ['responsibility', 'callCard', 'feeQuote', 'checklist'],
      ['Amt'],
      [oldOffer],
    ],
    // Another service of the key goes on elsewhere.
    [
      'ServiceNotValid',
      { service: `{ leikaKey: "${key}" }`, place: slug('ort') },
      ['responsibility', 'callCard'],
      ['Amt'],
      [oldOffer],
    ],
    ['ServiceNotValid', { service: slug('beendet') }, ['callCard', 'feeQuote', 'checklist'], ['Amt'], [oldOffer]],
    [
      'PlaceNotValid',
      { service: slug('ohne-amt'), place: slug('altdorf') },
      ['responsibility', 'callCard', 'feeQuote'],
      ['Gebietsänderung'],
      [],
    ],
    [
      'UnknownPlace',
      { service: slug('ohne-amt'), place: slug('nirgends') },
      ['responsibility', 'callCard', 'feeQuote'],
      [],
      [],
    ],
    [
      'UnknownService',
      { service: slug('nichts'), place: slug('ort') },
      ['responsibility', 'feeQuote', 'checklist'],
      [],
      [],
    ],
    [
      'ResponsibilityQuestion',
      { service: slug('geteilt'), place: '{ postalCode: "10000" }' },
      ['responsibility', 'callCard'],
      ['Liste ab A', 'Liste ab N'],
      [],
    ],
    [
      'ResponsibilityQuestion',
      { service: slug('geteilt'), place: slug('westort') },
      ['responsibility', 'callCard'],
      ['Liste ab A', 'Liste ab N'],
      [],
    ],
    ['ResponsibilityQuestion', { service: slug('geteilt') }, ['callCard'], ['Liste ab A', 'Liste ab N'], []],
  ])('%s of %j', async (type, asked, asking, sources, caveats) => {
    for (const way of asking) expect([way, await ofAny(ways[way]!(asked))]).toEqual([way, [type, sources, caveats]]);
  });

  test('so does the card itself', async () => {
    const fields = 'notValid { value } responsibility { __typename }';
    expect(said(await answer(card('beendet', fields)))).toEqual([['Amt'], [oldOffer]]);
    expect(said(await answer(card('beendet', fields).replace('place: { slug: "ort" },', '')))).toEqual([
      ['Amt'],
      [oldOffer],
    ]);
    expect(said(await answer(card('ohne-amt', fields).replace('"ort"', '"westort"')))).toEqual([['Amt'], []]);
    expect(said(await answer(card('ohne-amt', fields).replace('"ort"', '"altdorf"')))).toEqual([
      ['Gebietsänderung'],
      [],
    ]);
  });

  test('without a statement more', async () => {
    const count = async (query: string): Promise<number> => {
      statements();
      await read(`{ ${query} }`);
      return statements().length;
    };
    for (const service of ['ohne-amt', 'beendet', 'geteilt'])
      for (const way of Object.values(ways)) {
        const query = way({ service: slug(service), place: slug('westort') });
        expect(await count(query)).toBe(await count(query.replace(both, '')));
      }
  });
});
