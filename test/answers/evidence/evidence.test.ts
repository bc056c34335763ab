import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { read, statements, databaseUrl } = await startTestApp();

const page = { source: 'Amt', address: 'https://amt.example/leistung', seenOn: '2026-11-01' };
const law = { source: 'Gesetzblatt', sourceAddress: 'https://gesetz.example', seenOn: '2024-01-01', level: 'FEDERAL' };
const week = [{ weekday: 1, opens: '09:00', closes: '12:00' }];

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [{ slug: 'ort', name: { de: 'Ort' }, kind: 'MUNICIPALITY' }],
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
    ],
    'contact-channels': [
      { slug: 'telefon', organisation: 'amt', kind: 'PHONE', value: '+49 421 1234', provenance: [{ source: 'Amt' }] },
    ],
    responsibilities: [
      { slug: 'amt-belegt', service: 'belegt', place: 'ort', organisation: 'amt', role: 'RESPONSIBLE' },
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
    [
      'a card without figures',
      card('leer', 'feeSentences { value } documents { sentence { value } } offices { address }'),
      [],
      [],
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
