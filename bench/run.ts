import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { askForFacts } from './ask.js';
import { openBenchDatabase, type BenchDatabase } from './bench-database.js';
import { benchCommand, type BenchOptions } from './bench-options.js';
import { checkAnswers } from './check-answers.js';
import { countStatements } from './count-statements.js';
import { describeMachine, findPostmaster } from './machine.js';
import { measure, type Measurement } from './measure.js';
import { startMeasured, type MeasuredServer } from './measured-server.js';
import { countKey, report, type StatementCounts } from './report.js';
import { reportSearchByKind } from './search-by-kind.js';
import { pageSize, readVariablePools } from './variable-pools.js';

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function startTargets(
  { targets, against, mode, starts }: BenchOptions,
  database: BenchDatabase,
  servers: MeasuredServer[],
): Promise<void> {
  const pages = Math.max(1, Math.min(100, Math.floor(database.services / pageSize)));
  const pools = await readVariablePools(database.url, pages, mode === 'hot');
  for (const target of against ? [...targets, against] : targets) {
    const expected = servers[0] && (await askForFacts(servers[0], 'Q5', pools.Q5[0]!));
    servers.push(await startMeasured(target, { databaseUrl: database.url, pools, pages, starts, expected }));
    tell(`${target.name} answers (process ${servers.at(-1)!.pid}).`);
  }
}

const tellRound = (measurements: Measurement[]): void => {
  const speeds = measurements.map(({ target, requestsPerSecond }) => `${target} ${requestsPerSecond.toFixed(0)}/s`);
  tell(`Round ${measurements[0]!.round}, ${measurements[0]!.operation}: ${speeds.join(', ')}`);
};

async function measureServers(
  servers: MeasuredServer[],
  options: BenchOptions,
  database: BenchDatabase,
): Promise<string> {
  const { operations, rounds, seconds, concurrency } = options;
  await checkAnswers(servers, operations);
  tell('All targets give the same answers where answers are compared.');
  const counts: StatementCounts = new Map();
  for (const server of servers) {
    for (const name of operations.filter((one) => server.target.questions[one]))
      counts.set(countKey(server.target.name, name), await countStatements(server, name, database.url));
  }
  const postmaster = await findPostmaster(database.url);
  const measurements = await measure(servers, operations, { rounds, seconds, concurrency, postmaster }, tellRound);
  const figures = report(measurements, servers, operations, counts);
  return operations.includes('Q4') ? `${figures}\n\n${await reportSearchByKind(servers)}` : figures;
}

const circumstances = async (
  { mode, rounds, seconds, concurrency }: BenchOptions,
  { url, services }: BenchDatabase,
  loadBefore: number,
): Promise<string> =>
  [
    '# Benchmark',
    '',
    `Written by \`npm run bench -- ${process.argv.slice(2).join(' ')}\``.replace(/ `$/, '`') + '.',
    '',
    `${await describeMachine(url)}. ${services.toLocaleString('en')} services; ${mode === 'hot' ? 'one key' : 'varied keys'},`,
    `${concurrency} connections, medians of ${rounds} interleaved rounds of ${seconds} seconds. The machine also runs PostgreSQL and`,
    `what asks the questions, and whatever else it had to do: its load average was ${loadBefore.toFixed(1)} before. So compare the`,
    'ratios rather than the figures. The targets gave the same answers to the same questions, except to Q4 and Q6, where',
    'the catalogue understands more than the plain search of the others.',
  ].join('\n');

async function bench(options: BenchOptions): Promise<void> {
  const loadBefore = loadavg()[0]!;
  const database = await openBenchDatabase(options.scale);
  const servers: MeasuredServer[] = [];
  try {
    await startTargets(options, database, servers);
    const text = `${await circumstances(options, database, loadBefore)}\n\n${await measureServers(servers, options, database)}\n`;
    process.stdout.write(text);
    if (options.write) await writeFile(options.write, text);
  } finally {
    for (const server of servers) await server.stop();
    await database.stop();
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await benchCommand(bench).parseAsync();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
