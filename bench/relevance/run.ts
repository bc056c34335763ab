import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { askJudged } from './ask-judged.js';
import { worstOf, type Outcome } from './figures.js';
import { askEveryday, describeEveryday, everydayTable, readEverydayWords } from './in-process/everyday.js';
import { describeTerms, every, hiddenTerms, leaveOneOut, leaveOneOutTable } from './in-process/leave-one-out.js';
import { askAmongNoise, describeNoise, noiseTable } from './in-process/noise.js';
import { withCatalogue } from './in-process/open-catalogue.js';
import { askTitles, describeTitles, titlesTable, titlesToAsk } from './in-process/titles.js';
import { readJudgedQueries, type JudgedQuery } from './judged-queries.js';
import { withProgress } from './progress.js';
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
  database?: string;
  every: number;
  all?: boolean;
  leaveOneOut?: boolean;
  noise?: boolean;
  everyday?: boolean;
  titles?: boolean;
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
  try {
    const outcomes = await askJudged(server.url, queries, withProgress);
    console.log(options.json ? relevanceJson(outcomes) : relevanceTable(outcomes));
    const worst = options.json ? [] : worstOf(outcomes, options.worst);
    if (options.write) await writeTable(options.write, outcomes);
    if (worst.length > 0) console.log(`\n${describeOutcomes(worst)}`);
  } finally {
    await server.stop();
  }
}

/** What is asked in process, without judgments: of the catalogue's own names and terms, and of everyday words. */
async function measureInProcess(options: Options): Promise<void> {
  const { all, every: count, worst } = options;
  await withCatalogue(options.database, async (catalogue) => {
    if (all || options.titles) {
      const outcomes = await askTitles(catalogue, titlesToAsk(catalogue));
      console.log(`${titlesTable(outcomes)}\n\n${describeTitles(outcomes)}\n`);
    }
    if (all || options.everyday) {
      const outcomes = await askEveryday(catalogue, await readEverydayWords());
      console.log(`${everydayTable(outcomes)}\n\n${describeEveryday(outcomes)}\n`);
    }
    if (all || options.noise) {
      const slugs = catalogue.services.map(({ slug }) => slug);
      const outcomes = await askAmongNoise(catalogue, every(count, slugs));
      console.log(`${noiseTable(outcomes)}\n\n${describeNoise(outcomes, worst)}\n`);
    }
    if (all || options.leaveOneOut) {
      const outcomes = await leaveOneOut(catalogue, every(count, hiddenTerms(catalogue)));
      console.log(`${leaveOneOutTable(outcomes)}\n\n${describeTerms(outcomes, worst)}\n`);
    }
  });
}

const isInProcess = ({ all, leaveOneOut: hidden, noise, everyday, titles }: Options): boolean =>
  !!(all || hidden || noise || everyday || titles);

const explanation = `
success@k  a right service (grade 2 or 3) is among the first k hits
MRR@10     mean of 1 / rank of the first right hit
nDCG@10    how close the order of the first ten comes to the best one
best@1     the first hit has the highest grade of the query
no hit     queries with an answer that got none
silent     queries without an answer that got none

Asked in process, without judgments; several at once is fine:
--titles          every title in full, and what it begins with
--everyday        300 everyday words alone: none may be corrected, few answered
--noise           every service's name among 40 harmless words
--leave-one-out   every search term while no service has it as a name (some minutes; --every 10 is quicker)

  npm run relevance -- --worst 20                          and what went wrong
  npm run relevance -- --class typo --worst 5              one class
  npm run relevance -- --all                               everything that is asked in process
  npm run relevance -- --leave-one-out --every 5 --worst 50
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
    .option('--json', 'print JSON of the judged queries')
    .option('--leave-one-out', 'ask every search term while it is hidden')
    .option('--noise', 'ask the names of services among harmless words')
    .option('--everyday', 'ask everyday words alone')
    .option('--titles', 'ask titles back, in full and short')
    .option('--all', 'all of these four')
    .option('--every <number>', 'only one in so many terms or services, the same ones every time', number, 1)
    .option('--database <url>', 'for these four: a database that is filled, instead of an embedded one with the seeds')
    .addHelpText('after', explanation)
    .action((options: Options) => (isInProcess(options) ? measureInProcess(options) : measure(options)))
    .parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
