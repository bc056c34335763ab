import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { coefficients } from '../../../src/answers/search/ranking/coefficients.js';
import { signalNames, type Coefficients } from '../../../src/answers/search/ranking/confidence.rules.js';
import { weights, type Weights } from '../../../src/answers/search/ranking/weights.js';
import type { CatalogueInProcess } from '../in-process/catalogue-in-process.js';
import { withCatalogue } from '../in-process/open-catalogue.js';
import { decimals, markdownTable, percent } from '../markdown-table.js';
import { confidenceFigures, fitConfidence } from './fit-confidence.js';
import { fittedWeights, fitWeights, mostTrials, numberAt, rankingFigures } from './fit-weights.js';
import { foldsOf, randomOf } from './random.js';
import { outcomeOf, rowsOf, samplesOf, type Row, type Sample, type SampleOutcome } from './samples.js';

interface Options {
  judgments: string[];
  folds: number;
  seconds: number;
  others: number;
  seed: number;
  write?: boolean;
  weights: boolean;
  database?: string;
}

const heldOut = /held-out/u;

interface Fitted {
  weights: Weights;
  coefficients: Coefficients;
}

const now: Fitted = { weights, coefficients };

/** Fits both tables; what is searched longer than the time allows is left as it is then. */
function fit(
  catalogue: CatalogueInProcess,
  samples: readonly Sample[],
  until: number,
  options: Options,
  bar: SingleBar,
): Fitted {
  const found = options.weights ? fitWeights(catalogue, samples, { until, onTried: () => bar.increment() }) : weights;
  const rows = rowsOf(samples.map((sample) => outcomeOf(catalogue, sample, found)));
  return { weights: found, coefficients: fitConfidence(rows) };
}

interface Measured {
  outcomes: SampleOutcome[];
  /** Each row with the coefficients that it was not fitted with. */
  told: { rows: Row[]; coefficients: Coefficients }[];
}

function lineOf(name: string, { outcomes, told }: Measured): string[] {
  const { successAt1, successAt3, gain } = rankingFigures(outcomes);
  const sizes = told.map(({ rows }) => rows.length);
  const figures = told.map(({ rows, coefficients: tried }) => confidenceFigures(rows, tried));
  const mean = (values: number[]): number =>
    values.reduce((sum, value, at) => sum + value * sizes[at]!, 0) / sizes.reduce((sum, size) => sum + size, 0);
  return [
    name,
    percent(successAt1, 1),
    percent(successAt3, 1),
    decimals(gain, 3),
    percent(mean(figures.map(({ sureAt1 }) => sureAt1)), 1),
    percent(mean(figures.map(({ silent }) => silent)), 1),
    decimals(mean(figures.map(({ logLoss }) => logLoss)), 3),
  ];
}

const measured = (catalogue: CatalogueInProcess, samples: readonly Sample[], fitted: Fitted): Measured => {
  const outcomes = samples.map((sample) => outcomeOf(catalogue, sample, fitted.weights));
  return { outcomes, told: [{ rows: rowsOf(outcomes), coefficients: fitted.coefficients }] };
};

const together = (all: readonly Measured[]): Measured => ({
  outcomes: all.flatMap(({ outcomes }) => outcomes),
  told: all.flatMap(({ told }) => told),
});

async function run(options: Options): Promise<void> {
  const wrong = options.judgments.find((file) => heldOut.test(file));
  if (wrong) throw new Error(`${wrong} is never looked at while tuning.`);
  await withCatalogue(options.database, async (catalogue) => {
    const random = randomOf(options.seed);
    const samples = await samplesOf(catalogue, { ...options, random });
    const folds = foldsOf(samples, options.folds, random);
    const runs = options.folds + 1;
    const bar = new SingleBar({
      format: 'Trying weights {bar} {value} of at most {total}',
      stream: process.stderr,
      noTTYOutput: false,
    });
    bar.start(options.weights ? runs * mostTrials : runs, 0);
    const share = (options.seconds * 1000) / runs;
    const unseen = folds.map((fold) => {
      const others = folds.filter((other) => other !== fold).flat();
      return measured(catalogue, fold, fit(catalogue, others, performance.now() + share, options, bar));
    });
    const fitted = fit(catalogue, samples, performance.now() + share, options, bar);
    bar.stop();
    console.log(
      markdownTable([
        [`${samples.length} questions`, 'success@1', 'success@3', 'nDCG@10', 'sure@1', 'silent', 'log loss'],
        lineOf('now', measured(catalogue, samples, now)),
        lineOf('fitted, out of fold', together(unseen)),
        lineOf('fitted, in fold', measured(catalogue, samples, fitted)),
      ]),
    );
    console.log(`\n${describeChanges(fitted)}`);
    if (options.write) await write(fitted);
    else console.log('\nNothing was written; --write puts the fitted values into the tables.');
  });
}

function describeChanges(fitted: Fitted): string {
  const ofWeights = fittedWeights
    .map((path) => [path.join('.'), numberAt(weights, path), numberAt(fitted.weights, path)] as const)
    .filter(([, before, after]) => before !== after);
  const ofCoefficients = signalNames
    .map((name) => [`confidence.${name}`, coefficients[name], fitted.coefficients[name]] as const)
    .filter(([, before, after]) => Math.abs(before - after) >= 0.05);
  return [...ofWeights, ...ofCoefficients].map(([name, before, after]) => `${name}: ${before} → ${after}`).join('\n');
}

const tables = {
  weights: 'src/answers/search/ranking/weights.ts',
  coefficients: 'src/answers/search/ranking/coefficients.ts',
};

/** Puts numbers into a table of the source, behind the constant that holds it. */
async function replaceNumbers(
  file: string,
  constant: string,
  values: Iterable<readonly [name: string, value: number]>,
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const begins = text.indexOf(`export const ${constant}`);
  let table = text.slice(begins);
  for (const [name, value] of values) table = table.replace(new RegExp(`(\\b${name}: )-?[\\d.]+`, 'u'), `$1${value}`);
  await writeFile(file, text.slice(0, begins) + table);
}

async function write(fitted: Fitted): Promise<void> {
  await replaceNumbers(
    tables.weights,
    'weights',
    fittedWeights.map((path) => [path.at(-1)!, numberAt(fitted.weights, path)]),
  );
  await replaceNumbers(
    tables.coefficients,
    'coefficients',
    signalNames.map((name) => [name, fitted.coefficients[name]]),
  );
  console.log(`\nWritten: ${Object.values(tables).join(', ')}`);
}

const number = (text: string): number => {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
};

const explanation = `
Questions: judged ones (they count twice), search terms while they are hidden, titles alone and in talk, and German words that the
catalogue does not know. Weights by coordinate search, the confidence by logistic regression. "Out of fold" is what counts: each
question is answered with values that were fitted to the others. The same seed gives the same result where the time suffices.
`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await new Command('npm run relevance:fit --')
    .description('Fits the weights of the ranking and the formula of the confidence, and says what that gains.')
    .option('--judgments <files...>', 'JSON files with judged queries', [
      'test/answers/search/tuning-queries.json',
      'test/answers/search/judged-queries.json',
    ])
    .option('--folds <number>', 'parts for the cross-validation', number, 4)
    .option('--seconds <number>', 'how long weights are tried at most', number, 300)
    .option('--others <number>', 'how many hidden terms, titles and strange words are asked, each', number, 400)
    .option('--seed <number>', 'of the order of the questions', number, 1)
    .option('--no-weights', 'fit the confidence alone, which takes a few seconds')
    .option('--database <url>', 'a database that is filled, instead of an embedded one with the seeds')
    .option('--dry-run', 'only tell what would be written (this is what happens without --write)')
    .option('--write', 'write the tables; run the formatter and npm run relevance afterwards')
    .addHelpText('after', explanation)
    .action(run)
    .parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
