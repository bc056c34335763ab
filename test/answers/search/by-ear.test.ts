import { expect, test } from '@jest/globals';
import { askJudged } from '../../../bench/relevance/ask-judged.js';
import { figuresOf, worstOf } from '../../../bench/relevance/figures.js';
import { readJudgedQueries } from '../../../bench/relevance/judged-queries.js';
import { describeOutcomes } from '../../../bench/relevance/relevance-report.js';
import { startTestApp } from '../../support/app.js';
import { some } from '../../support/thorough.js';

const { url } = await startTestApp({ seeded: true });

// A few points below what was measured: 92 and 98 of 100.
test('services are found as people write what they hear', async () => {
  const queries = await readJudgedQueries('test/answers/search/by-ear-queries.json');
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const outcomes = await askJudged(url, some(80, queries));
  const { successAt1, successAt3 } = figuresOf(outcomes);
  const blame = describeOutcomes(worstOf(outcomes, 10));
  expect([successAt1 >= 0.88 || blame, successAt3 >= 0.95 || blame]).toEqual([true, true]);
}, 120_000);
