import { describe, expect, test } from '@jest/globals';
import { recordContentKinds } from '../../../src/catalogue/record/content-kind.js';
import { readSeeds } from '../../support/seeds.js';

const bremen = 'seeds/bremen';
const kinds = recordContentKinds.filter((kind) => readSeeds(kind, bremen).length > 0);

describe('a record of Bremen', () => {
  test.each(kinds)('names where it is from: %s', (kind) => {
    const silent = readSeeds(kind, bremen).filter(({ provenance = [] }) => provenance.length === 0);
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test.each(kinds)('names no source twice, and says what is own knowledge: %s', (kind) => {
    for (const { slug, provenance = [] } of readSeeds(kind, bremen)) {
      const sources = provenance.map(({ source, address, note }) => address ?? `${source} ${note}`);
      expect({ slug, sources }).toEqual({ slug, sources: [...new Set(sources)] });
      const unsaid = provenance.filter(({ source, note }) => source === 'eigene Kenntnis' && note === undefined);
      expect({ slug, unsaid }).toEqual({ slug, unsaid: [] });
    }
  });

  test('dates the page of a service only where no other page can bear the date', () => {
    const dated = readSeeds('services', bremen).filter(({ provenance = [] }) =>
      provenance.some(({ seenOn }) => seenOn),
    );
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter(({ provenance = [] }) => provenance.length > 1).map(({ slug }) => slug)).toEqual([]);
  });
});

test('a LeiKa key of Bremen stands in a service', () => {
  const inServices = new Set(readSeeds('services', bremen).flatMap(({ leikaKeys = [] }) => leikaKeys));
  const keys = readSeeds('leika-services', bremen).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !inServices.has(key))).toEqual([]);
});
