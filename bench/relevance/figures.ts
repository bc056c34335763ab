import { isNegative, type JudgedQuery } from './judged-queries.js';

/** What a search answered to a judged query. */
export interface Outcome {
  judged: JudgedQuery;
  /** Slugs, the best first. */
  hits: readonly string[];
  /** Whether the first is told as the answer, and not as "perhaps". */
  isSure: boolean;
  /** The most urgent first, with the numbers to call. */
  emergencies: readonly { slug: string; numbers: readonly string[] }[];
  referrals: readonly string[];
  milliseconds: number;
}

/** Shares are from 0 to 1; NaN where no query of the kind was asked. */
export interface Figures {
  queries: number;
  /** A hit of grade 2 or 3 among the first one, the first three. */
  successAt1: number;
  successAt3: number;
  /** Mean of 1 / rank of the first hit of grade 2 or 3 (MRR@10). */
  reciprocalRank: number;
  /** nDCG@10: gain 2^grade - 1, discounted by log2(rank + 1), as a share of the best order. */
  gain: number;
  /** The first hit has the highest grade of the query. */
  bestAt1: number;
  /** Queries that have an answer and got none. */
  noHit: number;
  /** As successAt1, where only what is sure counts. */
  sureAt1: number;
  /** Queries without an answer that got none that is sure. */
  silent: number;
  /** Of emergencies and what only sounds so those that were told apart, and of other bodies' matters those that were referred. */
  recognised: number;
  referred: number;
  medianMilliseconds: number;
  p95Milliseconds: number;
}

const depth = 10;

const gradesOf = ({ judged, hits }: Outcome): number[] =>
  hits.slice(0, depth).map((slug) => judged.judgments[slug] ?? 0);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => (values.length > 0 ? sum(values) / values.length : NaN);
const share = (some: readonly Outcome[], isSo: (outcome: Outcome) => boolean): number =>
  mean(some.map((outcome) => (isSo(outcome) ? 1 : 0)));

const discounted = (grades: readonly number[]): number =>
  sum(grades.map((grade, at) => (2 ** grade - 1) / Math.log2(at + 2)));

/** Of one query that has an answer: how much of what the best order gains. */
export function gainOf(outcome: Outcome): number {
  const best = Object.values(outcome.judged.judgments).sort((one, other) => other - one);
  return discounted(gradesOf(outcome)) / discounted(best.slice(0, depth));
}

/** The rank of the first hit that is right; 0 for none among the first ten. */
export const rankOf = (outcome: Outcome): number => gradesOf(outcome).findIndex((grade) => grade >= 2) + 1;

const isWithin = (outcome: Outcome, ranks: number): boolean => rankOf(outcome) > 0 && rankOf(outcome) <= ranks;

/** Whether nothing is told as the answer. */
export const isQuiet = ({ hits, isSure }: Outcome): boolean => hits.length === 0 || !isSure;

const firstOfAll = ['110', '112'];

const concernsDanger = ({ expects }: JudgedQuery): boolean => expects === 'EMERGENCY' || expects === 'NO_EMERGENCY';

/** Whether an emergency is told with its number, or none where there is none. */
export function isRecognised({ judged: { expects, call }, emergencies: [most] }: Outcome): boolean {
  if (expects === 'NO_EMERGENCY' || !most) return (expects === 'NO_EMERGENCY') === !most;
  if (call === undefined) return true;
  return firstOfAll.includes(call) ? most.numbers[0] === call : most.numbers.includes(call);
}

const beginsBest = (outcome: Outcome): boolean =>
  (gradesOf(outcome)[0] ?? 0) === Math.max(...Object.values(outcome.judged.judgments));

/** The value that a share of all values is not above (nearest rank). */
export function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * at) - 1)] ?? NaN;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ judged }) => !isNegative(judged));
  const negatives = outcomes.filter(({ judged }) => isNegative(judged));
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    queries: outcomes.length,
    successAt1: share(answerable, (outcome) => isWithin(outcome, 1)),
    successAt3: share(answerable, (outcome) => isWithin(outcome, 3)),
    reciprocalRank: mean(answerable.map((outcome) => (rankOf(outcome) > 0 ? 1 / rankOf(outcome) : 0))),
    gain: mean(answerable.map(gainOf)),
    bestAt1: share(answerable, beginsBest),
    noHit: share(answerable, ({ hits }) => hits.length === 0),
    sureAt1: share(answerable, (outcome) => outcome.isSure && isWithin(outcome, 1)),
    silent: share(negatives, isQuiet),
    recognised: share(
      negatives.filter(({ judged }) => concernsDanger(judged)),
      isRecognised,
    ),
    referred: share(
      negatives.filter(({ judged }) => judged.expects === 'REFERRAL'),
      ({ referrals }) => referrals.length > 0,
    ),
    medianMilliseconds: percentile(times, 0.5),
    p95Milliseconds: percentile(times, 0.95),
  };
}

/** The outcomes of each class, in the order in which the classes are first named. */
export function byClass(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const classes = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { class: name } = outcome.judged;
    classes.set(name, [...(classes.get(name) ?? []), outcome]);
  }
  return classes;
}

function merit(outcome: Outcome): number {
  if (!isNegative(outcome.judged)) return gainOf(outcome);
  return (concernsDanger(outcome.judged) ? isRecognised(outcome) : isQuiet(outcome)) ? 1 : 0;
}

/** The outcomes that leave most to be desired, the worst first; those with nothing to be desired are left out. */
export const worstOf = (outcomes: readonly Outcome[], most: number): Outcome[] =>
  outcomes
    .filter((outcome) => merit(outcome) < 0.9999)
    .sort((one, other) => merit(one) - merit(other))
    .slice(0, most);
