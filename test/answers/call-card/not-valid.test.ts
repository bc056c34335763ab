import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader } from './call-card.js';

const { read, statements, databaseUrl } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const de = (text: string) => ({ de: text });

/** A key that all of them have. */
const leikaKey = '99901002001001';

const described = (slug: string, valid: object) => ({
  slug,
  texts: { '02': de(`Zoologische Prüfung ${slug}`) },
  leikaKeys: [leikaKey],
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
    'leika-services': [{ key: leikaKey }],
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

describe('the fee quote and the checklist of a service that is not valid', () => {
  interface Answers {
    feeQuote: object;
    checklist: object;
  }
  const notValidParts = '... on ServiceNotValid { service { slug } explanation { value } }';
  const quoteParts = `__typename ${notValidParts} ... on FeeQuote { service { slug } sentence { value } }`;
  const listParts = `__typename ${notValidParts} ... on Checklist { services { slug } sentence { value } }`;
  const bothOf = (slug: string, validOn: string, languages = ['de']) =>
    read<Answers>(
      `query ($service: ServiceRef!, $context: ReadContext!) {
        feeQuote(service: $service, context: $context) { ${quoteParts} }
        checklist(services: [$service], context: $context) { ${listParts} }
      }`,
      { service: { slug }, context: { validOn, languages } },
    );
  const quoted = async (variables: object) =>
    (
      await read<{ feeQuote: object }>(
        `query ($service: ServiceRef!, $place: PlaceRef, $on: Date) {
          feeQuote(service: $service, place: $place, on: $on) { ${quoteParts} ... on UnknownPlace { reference } }
        }`,
        variables as Record<string, unknown>,
      )
    ).feeQuote;

  test.each([
    ['gewesen', 'de', gone],
    ['gewesen', 'en', 'This service has not been offered since 1 January 2026.'],
    ['kommend', 'de', notYet],
  ])('says so, as the responsibility does: %s in %s', async (slug, language, value) => {
    const said = { __typename: 'ServiceNotValid', service: { slug }, explanation: { value } };
    expect(await bothOf(slug, '2026-11-30', [language])).toEqual({ feeQuote: said, checklist: said });
  });

  test('are those of any other on its days', async () => {
    const quote = { __typename: 'FeeQuote', sentence: { value: 'Das kostet 10,00 Euro.' } };
    const list = { __typename: 'Checklist', sentence: { value: 'Sie brauchen: Biometrisches Passfoto.' } };
    expect(await bothOf('gewesen', '2025-12-31')).toMatchObject({ feeQuote: quote, checklist: list });
    expect(await bothOf('kommend', '2027-06-01')).toMatchObject({ feeQuote: quote, checklist: list });
    expect(await quoted({ service: { slug: 'gewesen' }, on: '2025-12-31' })).toMatchObject(quote);
  });

  test.each<[on: string, place: object, type: string, slug: string | null]>([
    ['2026-11-30', { slug: 'hb' }, 'FeeQuote', 'geltend'],
    ['2026-12-01', { slug: 'hb' }, 'ServiceNotValid', 'geltend'],
    ['2026-12-01', { name: 'Atlantis' }, 'ServiceNotValid', 'geltend'],
    ['2026-11-30', { name: 'Atlantis' }, 'UnknownPlace', null],
  ])('quotes the valid one of several with a key: on %s at %j %s', async (on, place, __typename, slug) => {
    const answer = await quoted({ service: { leikaKey }, place, on });
    expect(answer).toMatchObject({ __typename, ...(slug && { service: { slug } }) });
  });

  test('is the answer for the first such service of several, unless one is unknown', async () => {
    const query = `query ($services: [ServiceRef!]!) {
      checklist(services: $services, context: { validOn: "2026-11-30" }) { ${listParts} ... on UnknownService { reference } }
    }`;
    const listed = async (...slugs: string[]) =>
      (await read<{ checklist: object }>(query, { services: slugs.map((slug) => ({ slug })) })).checklist;
    const said = { __typename: 'ServiceNotValid', service: { slug: 'kommend' }, explanation: { value: notYet } };
    statements();
    expect(await listed('geltend', 'kommend', 'gewesen')).toEqual(said);
    expect(statements()).toHaveLength(1);
    expect(await listed('kommend', 'marsreise')).toMatchObject({ __typename: 'UnknownService' });
  });
});
