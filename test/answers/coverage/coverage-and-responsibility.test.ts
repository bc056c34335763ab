import { expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { readSeeds } from '../../support/seeds.js';

const { read } = await startTestApp({ seeded: true });

const keys = [...new Set(readSeeds('services', 'seeds/bremen').flatMap(({ leikaKeys = [] }) => leikaKeys))].sort();

/** Cities, Land and Bund, and parts of both cities. */
const places = [
  ...['de', 'de-hb', 'hb', 'bhv', 'hb-1', 'hb-11', 'hb-111', 'hb-123', 'hb-2', 'hb-21', 'hb-24', 'hb-3', 'hb-33'],
  ...['hb-4', 'hb-44', 'hb-5', 'hb-51', 'hb-515', 'hb-52', 'bhv-1', 'bhv-13'],
];

interface Told {
  __typename: string;
  kind?: string;
  isOffered?: boolean | null;
}

interface KeyTold {
  leikaKey: string;
  state: string;
  isPartial: boolean;
}

/** What an answer about responsibility says of the key at the place, in the words of the coverage; several may fit. */
function statesOf({ __typename, kind, isOffered }: Told): string[] {
  switch (__typename) {
    case 'ResponsibilityAnswer':
      return ['OWN', 'INHERITED'];
    case 'ResponsibilityQuestion':
      return kind === 'PLACE' ? ['OWN', 'INHERITED', 'OWN, in parts'] : ['OWN', 'INHERITED'];
    case 'ResponsibilityNotRecorded':
      return isOffered ? ['OWN', 'INHERITED'] : ['NOT_RECORDED'];
    case 'ServiceNotValid':
      return ['NONE'];
    default:
      return [];
  }
}

async function responsibilitiesAt(slug: string): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  for (let from = 0; from < keys.length; from += 20) {
    const some = keys.slice(from, from + 20);
    const asked = some.map(
      (key) => `k${key}: responsibility(service: { leikaKey: "${key}" }, place: { slug: "${slug}" }) {
        __typename ... on ResponsibilityQuestion { kind } ... on ResponsibilityNotRecorded { isOffered } }`,
    );
    const answers = await read<Record<string, Told>>(`{ ${asked.join(' ')} }`);
    for (const key of some) told.set(key, answers[`k${key}`]!);
  }
  return told;
}

test.each(places)('coverage and responsibility say the same of every key in %s', async (slug) => {
  const covered: KeyTold[] = [];
  for (let from = 0; from < keys.length; from += 64) {
    const { coverage } = await read<{ coverage: { keys: KeyTold[] }[] }>(
      `query ($keys: [String!]!) { coverage(places: [{ slug: "${slug}" }], leikaKeys: $keys) { keys { leikaKey state isPartial } } }`,
      { keys: keys.slice(from, from + 64) },
    );
    covered.push(...coverage[0]!.keys);
  }
  expect(covered).toHaveLength(keys.length);
  const responsible = await responsibilitiesAt(slug);
  const differing = covered.flatMap(({ leikaKey, state, isPartial }) => {
    const told = responsible.get(leikaKey)!;
    const said = isPartial ? `${state}, in parts` : state;
    return statesOf(told).includes(said) ? [] : [`${leikaKey}: ${said}, but ${JSON.stringify(told)}`];
  });
  expect(differing).toEqual([]);
});
