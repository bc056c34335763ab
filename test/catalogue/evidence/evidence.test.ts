import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { read, statements, databaseUrl } = await startTestApp();

const page = { source: 'Amt', address: 'https://amt.example/leistung', seenOn: '2025-03-04', readOn: '2026-01-02' };
const brochure = { source: 'Merkblatt', note: 'ohne Datum', level: 'STATE' };
const own = { source: 'Gesetzblatt', sourceAddress: 'https://gesetz.example', seenOn: '2024-05-06', level: 'FEDERAL' };

const hours = (more: object = {}) => ({
  purpose: 'COUNTER',
  ranges: [{ weekday: 1, opens: '09:00', closes: '12:00' }],
  ...more,
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    organisations: [
      {
        slug: 'amt',
        name: { de: 'Amt' },
        provenance: [page],
        openingHours: [hours(), hours({ purpose: 'PHONE', source: 'Telefonische Auskunft', readOn: '2026-02-03' })],
      },
    ],
    services: [
      {
        slug: 'belegt',
        texts: { '02': { de: 'Belegt' } },
        provenance: [page, brochure],
        legalBases: [{ citation: '§ 1 BundG', level: 'FEDERAL' }, { citation: '§ 2 KostO' }],
        fees: [
          { kind: 'FIXED', amountCents: 100, ...own },
          { kind: 'FIXED', amountCents: 200, label: { de: 'Kopie' }, legalBasis: '§ 1 BundG' },
          { kind: 'FIXED', amountCents: 300, label: { de: 'Karte' }, legalBasis: '§ 2 KostO', level: 'MUNICIPAL' },
        ],
        deadlines: [
          { kind: 'DESCRIBED', description: { de: 'bald' } },
          { kind: 'DESCRIBED', description: { de: 'sofort' }, ...own },
        ],
        processingTimes: [
          { minimum: 1, unit: 'DAY' },
          { minimum: 2, unit: 'WEEK', source: 'Aushang', seenOn: '2026-03-01' },
        ],
      },
      {
        slug: 'unbelegt',
        texts: { '02': { de: 'Unbelegt' } },
        legalBases: [{ citation: '§ 1 BundG', level: 'FEDERAL' }],
        fees: [
          { kind: 'FIXED', amountCents: 100 },
          { kind: 'FIXED', amountCents: 200, label: { de: 'Kopie' }, legalBasis: '§ 1 BundG' },
        ],
        deadlines: [{ kind: 'DESCRIBED', description: { de: 'bald' } }],
      },
    ],
    'contact-channels': [
      {
        slug: 'amt-telefon',
        organisation: 'amt',
        kind: 'PHONE',
        value: '+49 421 1234',
        provenance: [page],
        openingHours: [hours({ purpose: 'PHONE' })],
      },
    ],
    'service-promises': [
      { slug: 'rueckruf', service: 'belegt', kind: 'CALL_BACK', value: 1, unit: 'DAY', provenance: [brochure] },
    ],
  }),
);

const fields = 'evidence { source address asOf readOn level note isOwn }';
const nothing = { source: null, address: null, asOf: null, readOn: null, level: null, note: null };

const ofPage = { ...nothing, source: page.source, address: page.address, asOf: page.seenOn, readOn: page.readOn };
const ofBrochure = { ...nothing, source: 'Merkblatt', note: 'ohne Datum', level: 'STATE' };
const ofOwn = {
  ...nothing,
  source: own.source,
  address: own.sourceAddress,
  asOf: own.seenOn,
  level: 'FEDERAL',
  isOwn: true,
};

const ofRecord = (...sources: object[]): object => ({ evidence: sources.map((one) => ({ ...one, isOwn: false })) });

async function service(slug: string): Promise<unknown> {
  const answer = await read(
    `query ($slug: String!) { service(by: { slug: $slug }) {
      fees { ${fields} } deadlines { ${fields} } processingTimes { ${fields} } servicePromises { ${fields} } } }`,
    { slug },
  );
  return answer['service'];
}

describe('a figure', () => {
  test('has the source that it names itself, else all sources of its record, with the level that is recorded', async () => {
    const levelled = (level: string) => ofRecord({ ...ofPage, level }, { ...ofBrochure, level });
    expect(await service('belegt')).toEqual({
      fees: [{ evidence: [ofOwn] }, levelled('FEDERAL'), levelled('MUNICIPAL')],
      deadlines: [ofRecord(ofPage, ofBrochure), { evidence: [ofOwn] }],
      processingTimes: [
        ofRecord(ofPage, ofBrochure),
        { evidence: [{ ...nothing, source: 'Aushang', asOf: '2026-03-01', isOwn: true }] },
      ],
      servicePromises: [ofRecord(ofBrochure)],
    });
  });

  test('has no source that nobody recorded, but the level of its legal basis', async () => {
    expect(await service('unbelegt')).toEqual({
      fees: [{ evidence: [] }, { evidence: [{ ...nothing, level: 'FEDERAL', isOwn: true }] }],
      deadlines: [{ evidence: [] }],
      processingTimes: [],
      servicePromises: [],
    });
  });

  test('of an office has the sources of the office, or of the channel it belongs to', async () => {
    const answer = await read(`{ organisation(by: { slug: "amt" }) {
      openingHours { ${fields} } channels { ${fields} openingHours { ${fields} } } } }`);
    expect(answer).toEqual({
      organisation: {
        openingHours: [
          ofRecord(ofPage),
          { evidence: [{ ...nothing, source: 'Telefonische Auskunft', readOn: '2026-02-03', isOwn: true }] },
        ],
        channels: [{ ...ofRecord(ofPage), openingHours: [ofRecord(ofPage)] }],
      },
    });
  });

  test('is read with its evidence in one statement', async () => {
    statements();
    await service('belegt');
    expect(statements()).toHaveLength(1);
  });
});

test('a source says when it was read and of which level it speaks', async () => {
  const answer = await read(
    `{ service(by: { slug: "belegt" }) { provenance { source seenOn readOn level } legalBases { citation level } } }`,
  );
  expect(answer).toEqual({
    service: {
      provenance: [
        { source: 'Amt', seenOn: '2025-03-04', readOn: '2026-01-02', level: null },
        { source: 'Merkblatt', seenOn: null, readOn: null, level: 'STATE' },
      ],
      legalBases: [
        { citation: '§ 1 BundG', level: 'FEDERAL' },
        { citation: '§ 2 KostO', level: null },
      ],
    },
  });
});

test.each(['sourceAddress', 'seenOn', 'readOn'])('%s without the source that it is of is refused', async (field) => {
  const fee = {
    kind: 'FIXED',
    amountCents: 1,
    [field]: field === 'sourceAddress' ? 'https://amt.example' : '2026-01-01',
  };
  const load = loadRecords(databaseUrl, { services: [{ slug: 'ohne', texts: { '02': { de: 'Ohne' } }, fees: [fee] }] });
  await expect(load).rejects.toThrow(`${field} requires source`);
});
