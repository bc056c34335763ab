import { weights, type Weights } from '../../../src/answers/search/ranking/weights.js';
import type { CatalogueInProcess } from '../in-process/catalogue-in-process.js';
import { outcomeOf, type Sample, type SampleOutcome } from './samples.js';

/** Weights that are fitted, as paths into the table. Those of places are decisions and stay. */
export const fittedWeights: readonly (readonly string[])[] = [
  ['recall'],
  ['coverage'],
  ['agreement'],
  ['said'],
  ['anyField'],
  ['title'],
  ['longestSaid'],
  ['titleSaid'],
  ['head'],
  ['missingPart'],
  ['unit', 'ASPECT'],
  ['unit', 'UNKNOWN_NOUN'],
  ['unit', 'UNKNOWN'],
  ['fields', 'SITUATION'],
  ['fields', 'SYNONYM'],
  ['fields', 'TEASER'],
  ['fields', 'DOCUMENT'],
  ['fields', 'TEXT'],
];

type Table = { [name: string]: number | Table };

export const numberAt = (table: Weights, path: readonly string[]): number =>
  path.reduce<number | Table>((inner, name) => (inner as Table)[name]!, table as unknown as Table) as number;

/** The table with one weight changed. */
export function changed(table: Weights, path: readonly string[], value: number): Weights {
  const copy = structuredClone(table) as unknown as Table;
  const last = path.at(-1)!;
  const inner = path.slice(0, -1).reduce<Table>((at, name) => at[name] as Table, copy);
  inner[last] = value;
  return copy as unknown as Weights;
}

export interface RankingFigures {
  successAt1: number;
  successAt3: number;
  gain: number;
}

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Of the questions that have an answer; judged ones count twice. */
export function rankingFigures(outcomes: readonly SampleOutcome[]): RankingFigures {
  const sums = { successAt1: 0, successAt3: 0, gain: 0 };
  let total = 0;
  for (const { sample, grades } of outcomes) {
    if (sample.grades.size === 0) continue;
    const weight = sample.isJudged ? 2 : 1;
    const best = [...sample.grades.values()].sort((one, other) => other - one).slice(0, 10);
    // Where any of several variants is right, the first of them is all that is asked for.
    const ideal = sample.isJudged ? best : best.slice(0, 1);
    total += weight;
    sums.successAt1 += (grades[0] ?? 0) >= 2 ? weight : 0;
    sums.successAt3 += grades.slice(0, 3).some((grade) => grade >= 2) ? weight : 0;
    sums.gain += weight * Math.min(1, discounted(grades) / discounted(ideal));
  }
  const share = (sum: number): number => (total > 0 ? sum / total : NaN);
  return { successAt1: share(sums.successAt1), successAt3: share(sums.successAt3), gain: share(sums.gain) };
}

const meritOf = ({ successAt1, successAt3, gain }: RankingFigures): number =>
  0.45 * successAt1 + 0.15 * successAt3 + 0.4 * gain;

/** Less than this is chance. */
const leastGain = 0.0004;
const steps = [
  [0.7, 1.4],
  [0.87, 1.15],
] as const;

/** What a weight of nothing is tried with. */
const ofNothing = 0.05;

/**
 * Coordinate search: each weight in turn is made smaller and larger, and what is better than chance is kept. It ends when the time is
 * up, with the best so far.
 */
export function fitWeights(
  catalogue: CatalogueInProcess,
  samples: readonly Sample[],
  { until, onTried }: { until: number; onTried: () => void },
): Weights {
  const answerable = samples.filter(({ grades }) => grades.size > 0);
  const merit = (table: Weights): number =>
    meritOf(rankingFigures(answerable.map((sample) => outcomeOf(catalogue, sample, table))));
  let best = weights;
  let bestMerit = merit(best);
  for (const factors of steps)
    for (const path of fittedWeights)
      for (const factor of factors) {
        if (performance.now() > until) return best;
        const value = numberAt(best, path);
        const tried = changed(best, path, Number(((value || ofNothing) * factor).toFixed(4)));
        const found = merit(tried);
        onTried();
        if (found < bestMerit + leastGain) continue;
        [best, bestMerit] = [tried, found];
        break;
      }
  return best;
}

export const mostTrials = steps.length * fittedWeights.length * 2;
