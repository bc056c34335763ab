import { beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, idOf, release, startEditingApp } from '../../editorial/support/editing.js';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { loadRecords } from '../../support/seeds.js';

const { read, person, databaseUrl } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });

const dayIn = (days: number): string => dayInBremen(new Date(Date.now() + days * 86_400_000));
const today = dayIn(0);

const term = (said: string, kind: string, day?: string) => ({
  language: 'de',
  term: said,
  kind,
  ...(day ? { changedOn: day } : {}),
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    services: [
      {
        slug: 'markise',
        texts: { '03': { de: 'Sonnensegelschein' } },
        searchTerms: [
          term('Markisenerlaubnis', 'COMING_NAME', dayIn(40)),
          term('Vordachpass', 'FORMER_NAME', '2020-02-01'),
          term('Schattensteuer', 'MISTAKE'),
          term('Sünnseilschien', 'DIALECT'),
          term('Sonsegelschain', 'BY_EAR'),
        ],
      },
      { slug: 'boot', texts: { '03': { de: 'Bootsschein' } } },
    ],
  }),
);

interface Hits {
  searchServices: { edges: { node: { slug: string }; nameNote: { value: string } | null }[] };
}

/** The first service that is found, and what is said of the name. */
async function found(query: string, validOn: string): Promise<[slug: string, note: string | null] | null> {
  const { searchServices } = await read<Hits>(
    `query ($query: String!, $context: ReadContext) {
      searchServices(query: $query, context: $context) { edges { node { slug } nameNote { value } } } }`,
    { query, context: { languages: ['de'], validOn } },
  );
  const [first] = searchServices.edges;
  return first ? [first.node.slug, first.nameNote?.value ?? null] : null;
}

const german = (day: string): string => day.split('-').reverse().map(Number).join('.');

type Probe = [said: string, day: string, note: string | null];

const coming = `„Sonnensegelschein“ heißt ab dem ${german(dayIn(40))} „Markisenerlaubnis“.`;
const wrong = (title: string): string => `„Schattensteuer“ wird oft gesagt. Richtig heißt die Leistung „${title}“.`;

describe('every name finds the service and is told for what it is, before a renaming', () => {
  test.each<Probe>([
    ['Sonnensegelschein', today, null],
    ['Sonnensegelschein', dayIn(39), null],
    ['Markisenerlaubnis', today, coming],
    ['Markisenerlaubnis', dayIn(39), coming],
    // The title has not changed by its day: which name holds is not on record.
    ['Markisenerlaubnis', dayIn(40), null],
    ['Vordachpass', today, '„Vordachpass“ heißt seit dem 1.2.2020 „Sonnensegelschein“.'],
    ['Schattensteuer', today, wrong('Sonnensegelschein')],
    ['Sünnseilschien', today, null],
    ['Sonsegelschain', today, null],
  ])('%s on %s', async (said, day, note) => {
    expect(await found(said, day)).toEqual(['markise', note]);
  });
});

describe('and after it', () => {
  beforeAll(async () => {
    const changeSet = await ada.begin();
    const patch = {
      texts: [{ code: '03', language: 'de', text: 'Markisenerlaubnis' }],
      searchTerms: [term('Sonnensegelschein', 'FORMER_NAME', today), term('Schattensteuer', 'MISTAKE')],
    };
    const id = idOf('SERVICE', 'markise');
    expect(codesOf(await ada.send('changeService', { changeSet, id, patch }))).toEqual([]);
    expect(codesOf(await release(ada, bert, changeSet))).toEqual([]);
  });

  test.each<Probe>([
    ['Markisenerlaubnis', today, null],
    ['Markisenerlaubnis', dayIn(400), null],
    ['Sonnensegelschein', today, `„Sonnensegelschein“ heißt seit dem ${german(today)} „Markisenerlaubnis“.`],
    ['Sonnensegelschein', dayIn(400), `„Sonnensegelschein“ heißt seit dem ${german(today)} „Markisenerlaubnis“.`],
    ['Schattensteuer', today, wrong('Markisenerlaubnis')],
  ])('%s on %s', async (said, day, note) => {
    expect(await found(said, day)).toEqual(['markise', note]);
  });
});
