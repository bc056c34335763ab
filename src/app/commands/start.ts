import { Command } from 'commander';
import { accessNotice } from '../access-notice.js';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';

const example = '{"query":"{ services(first: 3) { nodes { slug title { value } } } }"}';

const welcome = (url: string, description: string) => `
The service catalogue answers at ${url}/graphql (${description}).
Open that address in a browser to try it, or ask:

  curl ${url}/graphql -H 'content-type: application/json' -d '${example}'
`;

/** Loading the seeds takes a few seconds without other output. */
function tellOnce(): () => void {
  let told = false;
  return () => {
    if (!told) console.log('The database is new; loading the seeds …');
    told = true;
  };
}

/** Resources to close at the end, in reverse order. */
const releases: (() => Promise<void>)[] = [];

async function release(): Promise<void> {
  for (let last = releases.pop(); last; last = releases.pop()) await last();
}

function stopOnSignals(): void {
  let askedAt: number | undefined;
  const stop = async (): Promise<void> => {
    // Ctrl-C arrives twice at once, from the terminal and from npm. A later one forces the exit.
    if (askedAt !== undefined) return Date.now() - askedAt > 1_000 ? process.exit(1) : undefined;
    askedAt = Date.now();
    await release();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

async function start(): Promise<void> {
  const config = loadConfig();
  stopOnSignals();
  try {
    const database = await openCatalogueDatabase(config.databaseUrl);
    releases.push(database.release);
    // Loaded late: the help and what is wrong with the configuration wait for nothing.
    const [{ prepareDatabase }, { startApp }] = await Promise.all([
      import('../prepare-database.js'),
      import('../app.js'),
    ]);
    await prepareDatabase(database.url, tellOnce());
    const app = await startApp({ ...config, databaseUrl: database.url });
    releases.push(app.stop);
    console.log(welcome(app.url, database.description));
    console.log(accessNotice(config.access));
    // In the background: who searches before it is done waits for the same reading.
    void app.warmUp();
  } catch (error) {
    await release();
    throw error;
  }
}

await runCommand(
  new Command('npm start --')
    .description('Serves the catalogue: migrates the database, loads the seeds when it is empty, and answers.')
    .action(start),
);
