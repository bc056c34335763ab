import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { QueryResultRow } from 'pg';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import { withClient } from '../../platform/database/create-database.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { CoverageGrid } from '../../answers/coverage/report/coverage-grid.js';
import { coveragePicture } from '../../answers/coverage/report/coverage-picture.rules.js';
import { coverageTable } from '../../answers/coverage/report/coverage-table.rules.js';
import { showProgress } from '../../exchange/seeds/show-progress.js';

interface Options {
  places?: string[];
  keys?: string[];
  picture?: string;
  databaseUrl?: string;
  json?: boolean;
}

function placeRef(text: string): PlaceRef {
  if (/^\d{12}$/.test(text)) return { ars: text };
  if (/^\d{8}$/.test(text)) return { ags: text };
  return { slug: text };
}

/** Keys as they are written, or those in a file of any form. */
async function keysIn(text: string): Promise<string[]> {
  if (/^99\d{12}$/.test(text)) return [text];
  if (!existsSync(text))
    throw new Error(`"${text}" is neither a LeiKa key (14 digits that begin with 99) nor a file with keys.`);
  const keys = (await readFile(text, 'utf8')).match(/(?<!\d)99\d{12}(?!\d)/g);
  if (!keys) throw new Error(`There is no LeiKa key (14 digits that begin with 99) in ${text}.`);
  return keys;
}

/** The keys that are named, each once; undefined when none are. */
const keysNamed = async ({ keys }: Options): Promise<string[] | undefined> =>
  keys && [...new Set((await Promise.all(keys.map(keysIn))).flat())];

async function readGrid({ places }: Options, given: string[] | undefined, source: ReadSource): Promise<CoverageGrid> {
  const { everythingCovered, readCoverageGrid } = await import('../../answers/coverage/report/read-coverage-grid.js');
  const [tables] = await source.query<{ exist: boolean }>(`select to_regclass('place_edition') is not null as exist`);
  if (!tables!.exist) throw new Error('The database holds no catalogue yet; "npm run seed" or "npm start" loads one.');
  const all = await everythingCovered(source);
  const [asked, leikaKeys] = [places ? places.map(placeRef) : all.places, given ?? all.leikaKeys];
  if (asked.length === 0) throw new Error('There is no municipality in the catalogue; name places with --places.');
  if (leikaKeys.length === 0) throw new Error('There is no LeiKa key in the catalogue; name keys with --keys.');
  const show = showProgress();
  return readCoverageGrid(asked, leikaKeys, source, (done, total) => show({ step: 'coverage', done, total }));
}

async function coverage(options: Options): Promise<void> {
  const keys = await keysNamed(options);
  const database = await openCatalogueDatabase(options.databaseUrl ?? loadConfig().databaseUrl);
  try {
    const grid = await withClient(database.url, (client) =>
      readGrid(options, keys, {
        query: async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
          (await client.query<Row>(text, [...values])).rows,
      }),
    );
    if (options.picture) await writeFile(options.picture, coveragePicture(grid));
    console.log(options.json ? JSON.stringify(grid, null, 2) : coverageTable(grid));
    if (options.picture && !options.json) console.log(`\nThe picture is in ${options.picture}.`);
  } finally {
    await database.release();
  }
}

await runCommand(
  new Command('npm run coverage --')
    .description('Shows which LeiKa keys are covered at which places, and of which nothing is recorded.')
    .option('--places <places...>', 'slugs, ARS (12 digits) or AGS (8 digits); all municipalities by default')
    .option('--keys <keys...>', 'LeiKa keys, or files that contain them; all keys of the catalogue by default')
    .option('--picture <file>', 'also write the table as a picture (SVG)')
    .option('--database-url <url>', 'the database; else DATABASE_URL, else the embedded one')
    .option('--json', 'print JSON')
    .action(coverage),
);
