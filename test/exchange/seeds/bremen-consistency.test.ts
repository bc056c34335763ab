import { describe, expect, test } from '@jest/globals';
import type { TextContent } from '../../../src/catalogue/record/record-content.js';
import { readSeeds } from '../../support/seeds.js';

const services = readSeeds('services', 'seeds/bremen');
const current = services.filter(({ valid }) => valid?.until === undefined);

const germanOf = (text: TextContent | undefined): string => (typeof text?.['de'] === 'string' ? text['de'] : '');

const bandOf = (words: string): { from?: number; until?: number } | null => {
  const [, side, age] = /^(?:Personen )?(unter|ab) (\d+) Jahren?$/.exec(words) ?? [];
  if (!side) return null;
  return side === 'ab' ? { from: Number(age) } : { until: Number(age) - 1 };
};

describe('what the services of Bremen say of one matter', () => {
  test('is decided by the age, where something else holds for others', () => {
    const banded = services.flatMap(({ slug, fees = [], documents = [], deadlines = [] }) =>
      [fees, documents, deadlines].flatMap((part) => {
        const found = part.flatMap(({ condition, applies }) => {
          const band = bandOf(germanOf(condition));
          return band ? [{ slug, words: condition!['de'], band, applies }] : [];
        });
        return new Set(found.map(({ words }) => words)).size > 1 ? found : [];
      }),
    );
    expect(new Set(banded.map(({ slug }) => slug)).size).toBeGreaterThan(5);
    for (const { slug, words, band, applies } of banded)
      expect({ slug, words, applies }).toEqual({ slug, words, applies: [{ question: 'age', ...band }] });
  });

  test('is that photos for cards and passports are digital', () => {
    const photos = current
      .filter(({ slug }) => /personalausweis|reisepass|^eat$|^niederlassung|^aufenthalt/.test(slug))
      .flatMap(({ slug, documents = [] }) =>
        documents.filter(({ type }) => /passfoto/.test(type)).map((photo) => ({ slug, photo })),
      );
    expect(photos.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['personalausweis-verlust', 'eat']));
    expect(photos.filter(({ photo }) => photo.type !== 'qr-code-passfoto' && photo.presentation !== 'DIGITAL')).toEqual(
      [],
    );
  });

  test.each([
    'wohnsitz-anmelden',
    'wohnsitz-ummelden',
    'nebenwohnung-anmelden',
    'bhv-wohnsitz-anmelden',
    'bhv-wohnsitz-ummelden',
  ])('is that who registers a flat brings the confirmation of its owner: %s', (slug) => {
    const { documents = [] } = services.find((one) => one.slug === slug)!;
    expect(documents.filter(({ obligation }) => obligation === 'MANDATORY').map(({ type }) => type)).toEqual(
      expect.arrayContaining(['identitaetsnachweis', 'wohnungsgeberbestaetigung']),
    );
  });

  test('has no date of its source among what is to be brought', () => {
    const notes = services.flatMap(({ documents = [] }) => documents.map(({ note }) => germanOf(note)));
    expect(notes.filter((note) => /^Stand\b/.test(note))).toEqual([]);
  });
});

test('150 of the 196 services that are not of the PVOG have LeiKa keys', () => {
  const older = services.filter(({ provenance = [] }) => provenance[0]?.source !== 'PVOG');
  const keyed = older.filter(({ leikaKeys = [] }) => leikaKeys.length > 0);
  expect([keyed.length, older.length]).toEqual([150, 196]);
});
