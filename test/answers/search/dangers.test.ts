import { beforeAll, describe, expect, test } from '@jest/globals';
import { askJudged } from '../../../bench/relevance/ask-judged.js';
import { isRecognised, type Outcome } from '../../../bench/relevance/figures.js';
import { readJudgedQueries, type JudgedQuery } from '../../../bench/relevance/judged-queries.js';
import { startTestApp } from '../../support/app.js';
import { some } from '../../support/thorough.js';

const { url } = await startTestApp({ seeded: true });

const told = ({ judged, emergencies }: Outcome): string =>
  `${judged.query} → ${emergencies.map(({ slug }) => slug).join(', ') || 'nothing'}`;

const wrong = (outcomes: readonly Outcome[]): string[] => outcomes.filter((one) => !isRecognised(one)).map(told);

const isDanger = ({ expects }: JudgedQuery): boolean => expects === 'EMERGENCY';

/** What is asked besides, and must never hide a danger. */
const besides = [
  ' und dann möchte ich noch einen Reisepass beantragen',
  ' brauche ich da einen Antrag',
  ' und was kostet das',
];

describe('dangers as people tell them', () => {
  let queries: JudgedQuery[];
  beforeAll(async () => {
    queries = await readJudgedQueries('test/answers/search/danger-queries.json');
  });

  test('are recognised with the right number, 98 of 100', async () => {
    const dangers = queries.filter(isDanger);
    expect(dangers.length).toBeGreaterThanOrEqual(240);
    const asked = some(100, dangers);
    const missed = wrong(await askJudged(url, asked));
    expect(missed.slice(Math.floor(asked.length * 0.02))).toEqual([]);
  }, 200_000);

  test('are not heard in what only sounds so', async () => {
    const alike = queries.filter((query) => !isDanger(query));
    expect(alike.length).toBeGreaterThanOrEqual(120);
    expect(wrong(await askJudged(url, some(60, alike)))).toEqual([]);
  }, 100_000);

  test.each(besides)(
    'are recognised although somebody goes on: "%s"',
    async (more) => {
      const ten = some(10, queries.filter(isDanger));
      const longer = ten.map((query) => ({ ...query, query: query.query + more }));
      expect(wrong(await askJudged(url, longer))).toEqual([]);
    },
    100_000,
  );
});

describe('dangers of a set that nobody tuned with', () => {
  let outcomes: Outcome[];
  beforeAll(async () => {
    const fresh = await readJudgedQueries('test/answers/search/fresh-danger-queries.json');
    outcomes = await askJudged(url, some(80, fresh));
  }, 60_000);

  test('are recognised as often as they were', () => {
    const dangers = outcomes.filter(({ judged }) => isDanger(judged));
    expect(wrong(dangers).length).toBeLessThanOrEqual(dangers.length * 0.1);
  });

  test('are seldom heard in what only sounds so', () => {
    expect(wrong(outcomes.filter(({ judged }) => !isDanger(judged))).length).toBeLessThanOrEqual(1);
  });
});

describe('who tells of a danger and asks for a service', () => {
  test.each<[query: string, emergency: string, service: string]>([
    ['es brennt bei uns im Haus, und mein Reisepass ist noch drin', 'feuer', 'reisepass'],
    ['mein Vater hat einen Herzinfarkt und ich brauche eine Geburtsurkunde', 'herzinfarkt', 'geburtsurkunde'],
  ])('is told what to do first: "%s"', async (query, emergency, service) => {
    const judged: JudgedQuery = { id: query, class: 'both', query, judgments: {} };
    const [{ emergencies, hits }] = (await askJudged(url, [judged])) as [Outcome];
    expect(emergencies[0]?.slug).toBe(emergency);
    expect(hits).toContain(service);
  });
});
