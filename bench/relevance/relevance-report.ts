import { byClass, figuresOf, gainOf, type Figures, type Outcome } from './figures.js';
import { decimals, markdownTable, percent } from './markdown-table.js';
import { isNegative, type JudgedQuery } from './judged-queries.js';

const columns: readonly [head: string, cell: (figures: Figures) => string][] = [
  ['queries', ({ queries }) => String(queries)],
  ['success@1', ({ successAt1 }) => percent(successAt1)],
  ['success@3', ({ successAt3 }) => percent(successAt3)],
  ['MRR@10', ({ reciprocalRank }) => decimals(reciprocalRank, 2)],
  ['nDCG@10', ({ gain }) => decimals(gain, 2)],
  ['best@1', ({ bestAt1 }) => percent(bestAt1)],
  ['no hit', ({ noHit }) => percent(noHit)],
  ['sure@1', ({ sureAt1 }) => percent(sureAt1)],
  ['silent', ({ silent }) => percent(silent)],
  ['emergency', ({ recognised }) => percent(recognised)],
  ['referred', ({ referred }) => percent(referred)],
  ['p50 ms', ({ medianMilliseconds }) => decimals(medianMilliseconds, 0)],
  ['p95 ms', ({ p95Milliseconds }) => decimals(p95Milliseconds, 0)],
];

/** A row for each class and one for all, as Markdown; how long it took only where somebody looks who knows the machine. */
export function relevanceTable(outcomes: readonly Outcome[], { withTimes = true } = {}): string {
  const shown = columns.filter(([name]) => withTimes || !name.endsWith(' ms'));
  const classes: [string, readonly Outcome[]][] = [...byClass(outcomes), ['all', outcomes]];
  const rows = classes.map(([name, own]) => [name, ...shown.map(([, cell]) => cell(figuresOf(own)))]);
  return markdownTable([['class', ...shown.map(([name]) => name)], ...rows]);
}

function described({ judged, hits, emergencies }: Outcome, gain: string): string {
  const place = judged.place === undefined ? '' : ` (${judged.place})`;
  const answered = hits.slice(0, 5).map((slug) => `${slug}:${judged.judgments[slug] ?? 0}`);
  const missed = Object.entries(judged.judgments)
    .filter(([slug, grade]) => grade >= 2 && !hits.slice(0, 5).includes(slug))
    .map(([slug, grade]) => `${slug}:${grade}`);
  return [
    `${judged.id} ${gain} "${judged.query}"${place}`,
    `  hits   ${answered.join(' ') || '–'}`,
    ...(emergencies.length > 0 ? [`  danger ${emergencies.map(({ slug }) => slug).join(' ')}`] : []),
    ...(missed.length > 0 ? [`  missed ${missed.join(' ')}`] : []),
  ].join('\n');
}

const wrongly = ({ expects }: JudgedQuery): string =>
  expects === 'EMERGENCY' ? 'not recognised' : expects === 'NO_EMERGENCY' ? 'no emergency' : 'not silent';

/** Queries with their first five hits and the grades of these, and what is right and not among them. */
export const describeOutcomes = (outcomes: readonly Outcome[]): string =>
  outcomes
    .map((outcome) =>
      described(outcome, isNegative(outcome.judged) ? wrongly(outcome.judged) : `nDCG ${gainOf(outcome).toFixed(2)}`),
    )
    .join('\n');

/** Everything for programs: figures of all and of each class, and what was answered. */
export const relevanceJson = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    {
      all: figuresOf(outcomes),
      classes: Object.fromEntries([...byClass(outcomes)].map(([name, own]) => [name, figuresOf(own)])),
      queries: outcomes.map(({ judged, hits, milliseconds }) => ({ id: judged.id, hits, milliseconds })),
    },
    null,
    2,
  );
