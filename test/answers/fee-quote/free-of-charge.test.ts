import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader } from '../call-card/call-card.js';

const { read, databaseUrl } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

/** A key that all of them have. */
const leikaKey = '99901002001002';
const de = (text: string) => ({ de: text });
const free = { kind: 'FREE' };
const fixed = (amountCents: number, given: object = {}) => ({ kind: 'FIXED', amountCents, ...given });
const onTop = (given: object = {}) => fixed(500, { surcharge: true, label: de('Porto'), ...given });
const inWords = (text: string) => ({ kind: 'DESCRIBED', description: de(text) });
const urgent = { applies: [{ question: 'urgent', is: true }] };

const services: Record<string, object[]> = {
  'nur-frei': [free],
  'betrag-null': [fixed(0)],
  'spanne-null': [{ kind: 'RANGE', minimumCents: 0, maximumCents: 0 }],
  'frei-mit-porto': [free, onTop({ mandatory: true })],
  'frei-mit-null-porto': [free, fixed(0, { surcharge: true, mandatory: true, label: de('Porto') })],
  'frei-mit-wahl': [free, onTop({ mandatory: false })],
  'frei-mit-ungewiss': [free, onTop()],
  'frei-mit-eile': [free, onTop({ ...urgent, mandatory: true })],
  'frei-fuer-andere': [free, fixed(2600, { audiences: ['BUSINESS'] })],
  'nur-worte': [inWords('Es fallen keine Gebühren an, außer bei Mahnung')],
  'frei-mit-worten': [free, inWords('Ordnungsgeld unter bestimmten Voraussetzungen')],
  'frei-oder-betrag': [
    { ...free, applies: [{ question: 'urgent', is: false }] },
    fixed(550, { applies: [{ question: 'urgent', is: true }] }),
  ],
  'frei-oder-unbekannt': [{ kind: 'RANGE', minimumCents: 0 }],
  'bis-zu': [{ kind: 'RANGE', minimumCents: 0, maximumCents: 4000 }],
  'anteil-in-worten': [{ kind: 'PERCENTAGE', percentage: 3, percentageOf: de('Streitwert') }],
  'anteil-von-nichts': [free, { kind: 'PERCENTAGE', percentage: 10, surcharge: true, mandatory: true }],
  'nur-porto': [onTop()],
  'mit-porto': [fixed(1000), onTop({ mandatory: true })],
  'nach-antwort': [
    fixed(9999, { applies: [{ question: 'urgent', is: false }] }),
    fixed(5000, { applies: [{ question: 'urgent', is: true }] }),
  ],
};

beforeAll(() =>
  loadRecords(databaseUrl, {
    'leika-services': [{ key: leikaKey }],
    services: Object.entries(services).map(([slug, fees]) => ({
      slug,
      texts: { '02': de(`Amtliche Zählung ${slug}`) },
      leikaKeys: [leikaKey],
      areas: ['hb'],
      audiences: ['CITIZEN', 'BUSINESS'],
      questions: [{ key: 'urgent', kind: 'YES_NO', text: { de: 'Eilt es?', en: 'Is it urgent?' } }],
      fees,
    })) as never,
  }),
);

const quoteOf = async (slug: string, answers: object[] = [], language = 'de') => {
  const data = await read(
    `query ($slug: String!, $answers: [AnswerInput!]!, $languages: [LanguageTag!]) {
      feeQuote(service: { slug: $slug }, answers: $answers, context: { languages: $languages }) {
        ... on FeeQuote { exact minimumInCents maximumInCents spoken { value } lines { kind } }
      } }`,
    { slug, answers, languages: [language] },
  );
  return data['feeQuote'] as {
    exact: boolean;
    minimumInCents: number;
    maximumInCents: number;
    spoken: { value: string };
  };
};

describe('what is free of charge', () => {
  const found = async (isFree: boolean): Promise<string[]> => {
    const data = await read(
      `query ($filter: ServiceFilter!) { services(first: 100, filter: $filter) { nodes { slug } } }`,
      { filter: { freeOfCharge: isFree, leikaKey } },
    );
    return (data['services'] as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug).sort();
  };

  test('is found where nothing is due in any case, however that is recorded', async () => {
    expect(await found(true)).toEqual([
      'betrag-null',
      'frei-mit-null-porto',
      'frei-mit-wahl',
      'nur-frei',
      'spanne-null',
    ]);
  });

  test('is not where an amount is due in one case at least; words alone, a share of nothing and what nobody knows are neither', async () => {
    expect(await found(false)).toEqual([
      'anteil-in-worten',
      'bis-zu',
      'frei-fuer-andere',
      'frei-mit-eile',
      'frei-mit-porto',
      'frei-oder-betrag',
      'mit-porto',
      'nach-antwort',
      'nur-porto',
    ]);
  });

  test.each<[slug: string, minimum: number, maximum: number | null, exact: boolean, spoken: string]>([
    ['nur-frei', 0, 0, true, 'Das ist gebührenfrei.'],
    ['betrag-null', 0, 0, true, 'Das ist gebührenfrei.'],
    ['spanne-null', 0, 0, true, 'Das ist gebührenfrei.'],
    ['frei-mit-porto', 500, 500, true, 'Die Gebühr selbst entfällt; zu zahlen sind 5 Euro für „Porto“.'],
    ['frei-mit-wahl', 0, 0, true, 'Das ist gebührenfrei. Mit Porto kommen 5 Euro hinzu.'],
    ['frei-mit-ungewiss', 0, 0, false, 'Das ist gebührenfrei. Mit Porto kommen 5 Euro hinzu.'],
    ['frei-mit-eile', 0, 500, false, 'Die Gebühr selbst entfällt. Porto, Antwort Ja auf „Eilt es?“: plus 5 Euro.'],
    ['frei-fuer-andere', 0, 2600, false, 'Unternehmen: 26 Euro; sonst nichts.'],
    ['nur-porto', 500, null, false, 'Zur Gebühr selbst liegt uns nichts vor. Mit Porto kommen 5 Euro hinzu.'],
    ['mit-porto', 1500, 1500, true, 'Das kostet 10 Euro. Hinzu kommen 5 Euro: Porto. Zusammen sind das 15 Euro.'],
    [
      'nach-antwort',
      5000,
      9999,
      false,
      'Antwort Nein auf „Eilt es?“: 99 Euro 99; oder Antwort Ja auf „Eilt es?“: 50 Euro.',
    ],
  ])('is told so by the quote and the card: %s', async (slug, minimum, maximum, exact, spoken) => {
    expect(await quoteOf(slug)).toMatchObject({
      minimumInCents: minimum,
      maximumInCents: maximum,
      exact,
      spoken: { value: spoken },
    });
    const { feeSentences } = await readCard(slug);
    expect(feeSentences.map(({ value }) => value).join(' ')).toBe(spoken);
  });

  test('is known once it is known who asks', async () => {
    const company = (yesNo: boolean) => quoteOf('frei-fuer-andere', [{ question: 'company', yesNo }]);
    expect(await company(true)).toMatchObject({ exact: true, spoken: { value: 'Das kostet 26 Euro.' } });
    expect(await company(false)).toMatchObject({ exact: true, spoken: { value: 'Das ist gebührenfrei.' } });
  });

  test('is told in English, with German words marked as such', async () => {
    expect((await quoteOf('frei-mit-porto', [], 'en')).spoken.value).toBe(
      'The fee itself is not due, but 5 euros for "Porto" (in German) are.',
    );
    expect((await quoteOf('nach-antwort', [], 'en')).spoken.value).toBe(
      'Answer no to "Is it urgent?": 99 euros 99; or answer yes to "Is it urgent?": 50 euros.',
    );
  });
});
