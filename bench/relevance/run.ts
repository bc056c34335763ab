import { readFile, writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { askJudged } from './ask-judged.js';
import { worstOf, type Outcome } from './figures.js';
import { readJudgedQueries, type JudgedQuery } from './judged-queries.js';
import { startRelevanceApp, type RelevanceApp } from './relevance-app.js';
import { describeOutcomes, relevanceJson, relevanceTable } from './relevance-report.js';

interface Options {
  judgments: string;
  class?: string;
  worst: number;
  places: boolean;
  url?: string;
  json?: boolean;
  write?: string;
}

const number = (text: string): number => {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
};

const address = (text: string): string => {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new InvalidArgumentError('Expected an address such as http://127.0.0.1:4000.');
};

async function chosenQueries({ judgments, class: name, places }: Options): Promise<JudgedQuery[]> {
  const all = await readJudgedQueries(judgments);
  const chosen = all.filter((query) => name === undefined || query.class === name);
  if (chosen.length === 0)
    throw new Error(
      `No query is of the class ${name}; there are ${[...new Set(all.map((query) => query.class))].join(', ')}.`,
    );
  return places ? chosen : chosen.map(({ place: _, ...query }) => query);
}

/** Where the queries are asked: a server that runs, or one of our own. */
const serverFor = async ({ url }: Options): Promise<RelevanceApp> =>
  url === undefined ? startRelevanceApp() : { url, stop: async () => undefined };

const betweenMarks = /(<!-- relevance -->\n)[\s\S]*?(<!-- \/relevance -->)/;

async function writeTable(file: string, outcomes: readonly Outcome[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!betweenMarks.test(text))
    throw new Error(`${file} has no <!-- relevance --> and <!-- /relevance --> to write between.`);
  const table = relevanceTable(outcomes, { withTimes: false });
  await writeFile(
    file,
    text.replace(betweenMarks, (_, begin: string, end: string) => `${begin}${table}\n${end}`),
  );
}

async function measure(options: Options): Promise<void> {
  const queries = await chosenQueries(options);
  const server = await serverFor(options);
  const bar = new SingleBar({ format: 'Asking {bar} {value} of {total}', stream: process.stderr, noTTYOutput: false });
  try {
    bar.start(queries.length, 0);
    const outcomes = await askJudged(server.url, queries, (done) => bar.update(done)).finally(() => bar.stop());
    console.log(options.json ? relevanceJson(outcomes) : relevanceTable(outcomes));
    const worst = options.json ? [] : worstOf(outcomes, options.worst);
    if (options.write) await writeTable(options.write, outcomes);
    if (worst.length > 0) console.log(`\n${describeOutcomes(worst)}`);
  } finally {
    await server.stop();
  }
}

const explanation = `
success@k  a right service (grade 2 or 3) is among the first k hits
MRR@10     mean of 1 / rank of the first right hit
nDCG@10    how close the order of the first ten comes to the best one
best@1     the first hit has the highest grade of the query
no hit     queries with an answer that got none
silent     queries without an answer that got none

  npm run relevance -- --worst 20                          and what went wrong
  npm run relevance -- --class typo --worst 5              one class
  npm run relevance -- --url http://127.0.0.1:4000         a server that runs already
`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await new Command('npm run relevance --')
    .description('Asks judged queries of a catalogue with the seeds of the project, and says how good the answers are.')
    .option('--judgments <file>', 'JSON file with judged queries', 'test/answers/search/judged-queries.json')
    .option('--class <name>', 'only queries of this class')
    .option('--worst <number>', 'so many of the worst queries are shown with their hits', number, 0)
    .option('--no-places', 'do not say where people live besides the words of the query')
    .option('--url <address>', 'ask a server that runs already, instead of starting one', address)
    .option('--write <file>', 'Markdown file to put the table into, between <!-- relevance --> and <!-- /relevance -->')
    .option('--json', 'print JSON')
    .addHelpText('after', explanation)
    .action(measure)
    .parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
