import { describe, expect, test } from '@jest/globals';
import { readSeeds } from '../../support/seeds.js';

const services = readSeeds('services', 'seeds/bremen');
const asked = services.flatMap(({ slug, questions = [] }) => questions.map((question) => ({ slug, ...question })));

describe('the questions of the seeds', () => {
  test('are asked by the services that people ask for most', () => {
    expect(new Set(asked.map(({ slug }) => slug)).size).toBeGreaterThan(60);
  });

  test('are the same question where they have the same key', () => {
    const wordings = new Map<string, Set<string>>();
    for (const { key, kind, text, unit } of asked)
      wordings.set(key, (wordings.get(key) ?? new Set()).add(JSON.stringify([kind, text, unit])));
    expect([...wordings].filter(([, different]) => different.size > 1).map(([key]) => key)).toEqual([]);
  });

  test('have the same options where they have the same key', () => {
    const options = new Map<string, string>();
    const contradicting = asked.flatMap(({ key, options: ofService = [] }) =>
      ofService.filter((option) => {
        const name = `${key}.${option.key}`;
        const text = JSON.stringify(option.text);
        const before = options.get(name) ?? text;
        options.set(name, before);
        return before !== text;
      }),
    );
    expect(contradicting).toEqual([]);
  });

  test('all decide something', () => {
    const idle = services.flatMap(({ slug, questions = [], fees = [], documents = [], deadlines = [] }) => {
      const used = new Set(
        [...fees, ...documents, ...deadlines].flatMap(({ applies = [] }) => applies.map(({ question }) => question)),
      );
      return questions.filter(({ key }) => !used.has(key)).map(({ key }) => `${slug} ${key}`);
    });
    expect(idle).toEqual([]);
  });
});
