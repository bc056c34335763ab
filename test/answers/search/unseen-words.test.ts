import { beforeAll, describe, expect, test } from '@jest/globals';
import type * as inProcess from '../../../bench/relevance/in-process/catalogue-in-process.js';
import {
  askEveryday,
  describeEveryday,
  isWrong,
  readEverydayWords,
} from '../../../bench/relevance/in-process/everyday.js';
import {
  describeTerms,
  every,
  hiddenTerms,
  isWithin,
  leaveOneOut,
} from '../../../bench/relevance/in-process/leave-one-out.js';
import { askAmongNoise, describeNoise, isAnother, isSilent } from '../../../bench/relevance/in-process/noise.js';
import { askTitles, describeTitles, isFirst, titlesToAsk } from '../../../bench/relevance/in-process/titles.js';
import { quietly } from '../../../bench/relevance/progress.js';
import { startTestApp } from '../../support/app.js';
import { once } from '../../support/once.js';

// Samples of what `npm run relevance -- --all` asks in full; the floors lie a few points below what was measured.
const { database } = await startTestApp({ seeded: true });

const { CatalogueInProcess } = await once<typeof inProcess>('bench/relevance/in-process/catalogue-in-process.ts');

let catalogue: inProcess.CatalogueInProcess;
beforeAll(async () => {
  catalogue = await CatalogueInProcess.of(database);
});

/** Fails with the outcomes to blame where more than a share of them is so. */
function expectAtMost<Outcome>(
  outcomes: readonly Outcome[],
  share: number,
  isSo: (outcome: Outcome) => boolean,
  tell: (blamed: readonly Outcome[]) => string,
): void {
  expect(outcomes.length).toBeGreaterThan(0);
  const blamed = outcomes.filter(isSo);
  if (blamed.length > outcomes.length * share)
    throw new Error(`${blamed.length} of ${outcomes.length}, expected at most ${share * 100} %:\n${tell(blamed)}`);
}

test('titles asked back are found', async () => {
  const titles = await askTitles(catalogue, every(6, titlesToAsk(catalogue)), quietly);
  for (const [kind, share] of [
    ['full title', 0.02],
    ['short title', 0.03],
  ] as const)
    expectAtMost(
      titles.filter((title) => title.kind === kind),
      share,
      (title) => !isFirst(title),
      describeTitles,
    );
}, 60_000);

describe('everyday words alone', () => {
  test('are never corrected and seldom answered', async () => {
    const outcomes = await askEveryday(catalogue, every(3, await readEverydayWords()), quietly);
    expect(outcomes.filter(({ correctedTo }) => correctedTo !== null)).toEqual([]);
    expectAtMost(outcomes, 0.13, isWrong, describeEveryday);
  }, 60_000);
});

test('harmless words silence no name and put no other service first', async () => {
  const slugs = catalogue.services.map(({ slug }) => slug);
  const outcomes = await askAmongNoise(catalogue, every(80, slugs), quietly);
  expectAtMost(outcomes, 0, isSilent, (blamed) => describeNoise(blamed, 20));
  expectAtMost(outcomes, 0.03, isAnother, (blamed) => describeNoise(blamed, 20));
}, 60_000);

test('a term that no service has is found by what means the same', async () => {
  const outcomes = await leaveOneOut(catalogue, every(60, hiddenTerms(catalogue)), quietly);
  const blame = (blamed: typeof outcomes): string => describeTerms(blamed, 20);
  expectAtMost(
    outcomes,
    0.22,
    (outcome) => !isWithin(outcome, 1),
    (blamed) => blame([...blamed]),
  );
  expectAtMost(
    outcomes,
    0.1,
    (outcome) => !isWithin(outcome, 3),
    (blamed) => blame([...blamed]),
  );
}, 60_000);

test('what is hidden for a question is there again for the next', async () => {
  const [term] = hiddenTerms(catalogue);
  const answer = async (hidden: string | null): Promise<[saidInFull: boolean, hits: string[]]> => {
    const found = await catalogue.answer(`${term!.said} `, { hidden });
    return [found.answered.hits.some(({ features }) => features.said === 1), catalogue.slugsOf(found)];
  };
  const whole = await answer(null);
  expect(whole[0]).toBe(true);
  expect((await answer(term!.text))[0]).toBe(false);
  expect(await answer(null)).toEqual(whole);
});
