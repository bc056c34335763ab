import { beforeAll, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import type { AccessibilityContent } from '../../../src/catalogue/accessibility/accessibility.content.js';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';

const { read, databaseUrl } = await startTestApp();

const office = (
  slug: string,
  accessibility: AccessibilityContent | undefined,
  more: Partial<OrganisationContent> = {},
): OrganisationContent => ({
  slug,
  name: { de: `Amt ${slug}`, en: `Office ${slug}` },
  addresses: [
    {
      kind: 'VISITOR',
      street: 'Am Markt 1',
      city: 'Stadt',
      valid: { until: '2020-12-31' },
      accessibility: { lift: 'NO' },
    },
    { kind: 'VISITOR', street: 'Am Wall 1', city: 'Stadt', ...(accessibility && { accessibility }) },
    { kind: 'POSTAL', street: 'Am Ring 1', city: 'Stadt', accessibility: { toilet: 'NO' } },
  ],
  ...more,
});
const source = { source: 'Begehung', sourceAddress: 'https://wege.example', seenOn: '2020-01-31' };

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [{ slug: 'stadt', kind: 'MUNICIPALITY', name: { de: 'Stadt' } }],
    organisations: [
      office('a', { stepFree: 'YES', lift: 'YES', ...source }),
      office('b', undefined, { accessibility: [{ de: 'Hintereingang' }] }),
      office('c', undefined),
    ],
    services: ['eins', 'zwei', 'drei'].map((slug) => ({ slug, texts: { '03': { de: slug } } })),
    responsibilities: [
      { slug: 'eins-a', service: 'eins', place: 'stadt', organisation: 'a', role: 'RESPONSIBLE' },
      { slug: 'zwei-a', service: 'zwei', place: 'stadt', organisation: 'a', role: 'RESPONSIBLE' },
      { slug: 'zwei-b', service: 'zwei', place: 'stadt', organisation: 'b', role: 'APPLICATION' },
      { slug: 'drei-c', service: 'drei', place: 'stadt', organisation: 'c', role: 'RESPONSIBLE' },
    ],
  }),
);

interface Told {
  callCard: {
    accessibility: { value: string }[];
    offices: { accessibilitySentence: { value: string } | null }[];
    evidence: { source: string }[];
    caveats: { value: string }[];
  };
}

async function card(slug: string, language = 'de') {
  const { callCard } = await read<Told>(
    `query ($slug: String!, $language: LanguageTag!) {
      callCard(service: { slug: $slug }, place: { slug: "stadt" }, context: { languages: [$language] }) {
        accessibility { value } offices { accessibilitySentence { value } } evidence { source } caveats { value }
      }
    }`,
    { slug, language },
  );
  return {
    all: callCard.accessibility.map(({ value }) => value),
    offices: callCard.offices.map(({ accessibilitySentence }) => accessibilitySentence?.value ?? null),
    evidence: callCard.evidence.map((one) => one.source),
    caveats: callCard.caveats.map(({ value }) => value),
  };
}

const sentence = 'Der Eingang ist stufenlos, ein Aufzug ist vorhanden.';

test('what is recorded of the address that callers are sent to is said, with its source and age', async () => {
  const { all, offices, evidence, caveats } = await card('eins');
  expect([all, offices, evidence]).toEqual([[sentence], [sentence], ['Begehung']]);
  expect(caveats).toContain('Vielleicht nicht mehr aktuell: Barrierefreiheit (Stand Januar 2020).');
});

test('of several offices, each text names its office', async () => {
  const { all, offices } = await card('zwei');
  expect(all.sort()).toEqual([`Amt a: ${sentence}`, 'Amt b: Hintereingang']);
  expect(offices.sort()).toEqual([sentence, null]);
});

test('of an office of which nothing is recorded, nothing is said, neither yes nor no', async () => {
  expect(await card('drei')).toMatchObject({ all: [], offices: [null], evidence: [] });
});

test('it is said in English too', async () => {
  const { all } = await card('eins', 'en');
  expect(all).toEqual(['The entrance has no steps, there is a lift.']);
});
