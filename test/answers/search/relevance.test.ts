import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { askJudged } from '../../../bench/relevance/ask-judged.js';
import { byClass, figuresOf, worstOf, type Figures, type Outcome } from '../../../bench/relevance/figures.js';
import { readJudgedQueries } from '../../../bench/relevance/judged-queries.js';
import { quietly } from '../../../bench/relevance/progress.js';
import { describeOutcomes } from '../../../bench/relevance/relevance-report.js';
import { startTestApp } from '../../support/app.js';

const { url } = await startTestApp({ seeded: true });

type Floors = Partial<Pick<Figures, 'successAt1' | 'successAt3' | 'reciprocalRank' | 'gain' | 'silent'>>;

/** What is below its floor, with the queries to blame; nothing when all is well. */
function shortfalls(outcomes: readonly Outcome[], floors: Floors): string[] {
  const figures = figuresOf(outcomes);
  const low = (Object.keys(floors) as (keyof Floors)[])
    .filter((name) => !(figures[name] >= floors[name]!))
    .map((name) => `${name} is ${figures[name].toFixed(3)}, expected at least ${floors[name]}`);
  return low.length > 0 ? [...low, describeOutcomes(worstOf(outcomes, 5))] : [];
}

// The floors lie a few points below what was measured when they were set (`npm run relevance` says what is measured
// now): one query less that is answered is no alarm in a class of a dozen, two are. Raise them when the search gets better.
const ofAll: Floors = { successAt1: 0.89, successAt3: 0.93, reciprocalRank: 0.91, gain: 0.85, silent: 0.7 };
const ofClasses: { [name: string]: Floors } = {
  exact: { successAt1: 0.9, gain: 0.92 },
  inflected: { successAt1: 0.9, gain: 0.9 },
  synonym: { successAt1: 0.85, gain: 0.87 },
  compound: { successAt1: 0.83, gain: 0.82 },
  typo: { successAt1: 0.92, gain: 0.9 },
  abbreviation: { successAt1: 0.9, gain: 0.92 },
  situation: { successAt1: 0.7, gain: 0.65 },
  foreign: { successAt1: 0.8, gain: 0.78 },
  prefix: { successAt1: 0.9, gain: 0.9 },
  place: { successAt1: 0.75, gain: 0.78 },
  docfee: { successAt1: 0.83, gain: 0.77 },
  negative: { silent: 0.7 },
};

describe('the search of the project’s catalogue', () => {
  let outcomes: Outcome[];
  beforeAll(async () => {
    outcomes = await askJudged(url, await readJudgedQueries('test/answers/search/judged-queries.json'), quietly);
  }, 60_000);

  test('answers the judged queries as well as it did', () => {
    expect(shortfalls(outcomes, ofAll)).toEqual([]);
  });

  test('has a floor for each class of queries', () => {
    expect([...byClass(outcomes).keys()].sort()).toEqual(Object.keys(ofClasses).sort());
  });

  test.each(Object.entries(ofClasses))('answers %s as well as it did', (name, floors) => {
    expect(shortfalls(byClass(outcomes).get(name)!, floors)).toEqual([]);
  });
});

// A set that others wrote lies beside the project where it is worked on; the words of its queries name their places.
const yardstick = '../shared/tools/relevance/dev.json';
const isPresent = existsSync(yardstick);
if (!isPresent) process.stderr.write(`SKIPPED: ${yardstick} is not there, so the search is not measured with it.\n`);

(isPresent ? test : test.skip)(
  'the search answers the shared yardstick',
  async () => {
    const queries = (await readJudgedQueries(yardstick)).map(({ place: _, ...query }) => query);
    const floors: Floors = { successAt1: 0.87, successAt3: 0.93, reciprocalRank: 0.9, gain: 0.84, silent: 0.8 };
    expect(shortfalls(await askJudged(url, queries, quietly), floors)).toEqual([]);
  },
  60_000,
);
