import { Command, InvalidArgumentError, Option } from 'commander';
import { operationNames, type OperationName } from './operations.js';
import { catalogue } from './targets/catalogue.js';
import { earlierState } from './targets/earlier-state.js';
import { floor } from './targets/floor.js';
import { postgraphile } from './targets/postgraphile.js';
import type { Target } from './targets/target.js';

export interface BenchOptions {
  operations: OperationName[];
  targets: Target[];
  mode: 'varied' | 'hot';
  scale: number;
  rounds: number;
  seconds: number;
  concurrency: number;
  starts: number;
  against?: Target;
  write?: string;
}

const allTargets = [floor, postgraphile, catalogue];

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('Expected a number above 0.');
  return number;
}

function checkout(directory: string): Target {
  try {
    return earlierState(directory);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.');
  return Number(text);
}

function chosen<T>(text: string, all: readonly T[], nameOf: (one: T) => string): T[] {
  return text.split(',').map((name) => {
    const found = all.find((one) => nameOf(one).toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`Expected some of ${all.map(nameOf).join(',')}.`);
    return found;
  });
}

const explanation = `
The first run generates and loads a catalogue, which takes a few minutes; it is kept in .data/bench.
Every target serves the same tables as a process of its own with ten connections; the catalogue has three more,
for searches alone. Nothing is measured unless all of them give the same answers, except to Q4 and Q6: there the
floor and PostGraphile have a plain search (German full text, then trigrams) that does not understand what the
catalogue does. How many queries of each kind find anything is told beside the figures.

  npm run bench -- --scale 0.1 --rounds 2 --seconds 1     a quick look
  npm run bench -- --mode hot --operations Q1             one key again and again
  npm run bench -- --against ../before --targets catalogue   this state beside another checkout (npm ci there first)
  npm run bench -- --write docs/BENCHMARK.md              the figures that are published
`;

/** The command with all that can be said to it. */
export const benchCommand = (action: (options: BenchOptions) => Promise<void>): Command =>
  new Command('npm run bench --')
    .description('Measures the catalogue beside PostGraphile and beside bare SQL, over the same data.')
    .addOption(
      new Option('--operations <names>', `some of ${operationNames.join(',')}`)
        .argParser((text) => chosen(text, operationNames, (name) => name))
        .default(operationNames, 'all'),
    )
    .addOption(
      new Option('--targets <names>', `some of ${allTargets.map(({ name }) => name).join(',')}`)
        .argParser((text) => chosen(text, allTargets, ({ name }) => name))
        .default(allTargets, 'all'),
    )
    .addOption(new Option('--mode <mode>', 'thousands of keys, or one').choices(['varied', 'hot']).default('varied'))
    .option('--concurrency <number>', 'connections that ask at the same time', whole, 16)
    .option('--rounds <number>', 'how often everything is measured', whole, 5)
    .option('--seconds <number>', 'how long each measurement takes', positive, 3)
    .option('--scale <factor>', 'size of the catalogue; 1 has 8,000 services', positive, 1)
    .option('--starts <number>', 'how often each target is started, to time it', whole, 3)
    .option('--against <checkout>', 'measure another checkout of this project as well', checkout)
    .option('--write <file>', 'Markdown file to put the figures into')
    .addHelpText('after', explanation)
    .action(action);
