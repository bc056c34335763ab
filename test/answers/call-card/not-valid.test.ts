import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader } from './call-card.js';

const { read, databaseUrl } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const de = (text: string) => ({ de: text });

const described = (slug: string, valid: object) => ({
  slug,
  texts: { '02': de(`Zoologische Prüfung ${slug}`) },
  areas: ['hb'],
  valid,
  related: ['personalausweis'],
  spoken: de('Das wurde einmal angeboten.'),
  documents: [{ type: 'biometrisches-passfoto', obligation: 'MANDATORY' }],
  fees: [{ kind: 'FIXED', label: de('Gebühr'), amountCents: 1000, currency: 'EUR' }],
  deadlines: [{ kind: 'DURATION', to: 2, unit: 'WEEK', trigger: de('nach Einzug') }],
  legalBases: [{ citation: '§ 1 BeispG' }],
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    services: [
      described('gewesen', { until: '2025-12-31' }),
      described('kommend', { from: '2027-06-01' }),
      described('geltend', { from: '2020-01-01', until: '2026-11-30' }),
    ] as never,
    responsibilities: ['gewesen', 'kommend', 'geltend'].map((service) => ({
      slug: `${service}-hb`,
      service,
      place: 'hb',
      organisation: 'bsc-mitte',
      role: 'RESPONSIBLE',
    })),
    'contact-channels': ['gewesen', 'kommend', 'geltend'].map((service) => ({
      slug: `${service}-telefon`,
      service,
      kind: 'PHONE',
      value: '0421 361-1234',
    })),
    'service-promises': [{ slug: 'gewesen-antwort', service: 'gewesen', kind: 'REPLY_TIME', value: 1, unit: 'WEEK' }],
  }),
);

const at = '2026-11-30T10:00:00+01:00';
const gone = 'Diese Leistung gibt es seit dem 1. Januar 2026 nicht mehr.';
const notYet = 'Diese Leistung gibt es erst ab dem 1. Juni 2027.';

describe('the card of a service that is not valid', () => {
  test.each<[slug: string, place: object | null, said: string]>([
    ['gewesen', null, gone],
    ['gewesen', { slug: 'hb' }, gone],
    ['gewesen', { slug: 'bhv' }, gone],
    ['gewesen', { postalCode: '99999' }, gone],
    ['kommend', null, notYet],
    ['kommend', { slug: 'hb' }, notYet],
  ])('says so: %s at %j', async (slug, place, said) => {
    const card = await readCard(slug, { place, at });
    expect(card).toMatchObject({
      service: { slug },
      notValid: { value: said },
      spoken: { text: { value: 'Das wurde einmal angeboten.' } },
      responsibility: { __typename: 'ServiceNotValid', service: { slug }, explanation: { value: said } },
      documents: { sentence: { value: said }, groups: [] },
      fees: null,
      formSentence: null,
      legalBasisSentence: null,
    });
    for (const part of ['offices', 'numbers', 'appointments', 'feeSentences', 'questions', 'processingTimes'] as const)
      expect([part, card[part]]).toEqual([part, []]);
    for (const part of ['promises', 'onlineServices', 'deadlines', 'deadlineSentences', 'legalBases'] as const)
      expect([part, card[part]]).toEqual([part, []]);
  });

  test('is that of any other on its days', async () => {
    const onLastDay = await readCard('geltend', { place: { slug: 'hb' }, at });
    expect(onLastDay.notValid).toBeNull();
    expect(onLastDay.feeSentences).toEqual([{ value: 'Das kostet 10 Euro.' }]);
    expect(onLastDay.offices).toHaveLength(1);
    const dayAfter = await readCard('geltend', { place: { slug: 'hb' }, at: '2026-12-01T00:30:00+01:00' });
    expect(dayAfter.notValid).toEqual({ value: 'Diese Leistung gibt es seit dem 1. Dezember 2026 nicht mehr.' });
    expect(dayAfter.offices).toEqual([]);
    const before = await readCard('gewesen', { at, context: { validOn: '2025-12-31' } });
    expect(before.notValid).toBeNull();
    expect(before.numbers).toHaveLength(1);
  });

  test('speaks English', async () => {
    const { notValid } = await readCard('gewesen', { at, context: { languages: ['en'] } });
    expect(notValid).toEqual({ value: 'This service has not been offered since 1 January 2026.' });
  });

  test('of the seeds leads on to what there is instead', async () => {
    const { callCard } = await read<{ callCard: object }>(
      '{ callCard(service: { slug: "kinderreisepass" }) { notValid { value } service { related { slug } } } }',
    );
    expect(callCard).toEqual({
      notValid: { value: 'Diese Leistung gibt es seit dem 1. Januar 2024 nicht mehr.' },
      service: { related: [{ slug: 'personalausweis' }, { slug: 'reisepass-u18' }] },
    });
  });
});

test('a search says of each hit that is not valid since or from when', async () => {
  const { searchServices } = await read<{
    searchServices: { edges: { isValid: boolean; notValid: object | null; node: { slug: string } }[] };
  }>(
    '{ searchServices(query: "Zoologische Prüfung", context: { validOn: "2026-11-30" }) { edges { isValid notValid { value } node { slug } } } }',
  );
  const found = Object.fromEntries(searchServices.edges.map(({ node, ...edge }) => [node.slug, edge]));
  expect(searchServices.edges[0]!.node.slug).toBe('geltend');
  expect(found).toMatchObject({
    geltend: { isValid: true, notValid: null },
    gewesen: { isValid: false, notValid: { value: gone } },
    kommend: { isValid: false, notValid: { value: notYet } },
  });
});
