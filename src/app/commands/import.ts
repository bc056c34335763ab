import { Argument, Command, Option } from 'commander';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import { commandKinds, tableForms } from '../../exchange/table/table-forms.js';
import { importFile, type ImportedFile } from '../../exchange/table/import-file.js';
import { createOrm, migrate } from '../orm.js';
import type { TableProblem } from '../../exchange/table/table-problem.js';
import { showProgress } from '../../exchange/seeds/show-progress.js';

interface Options {
  changeSetTitle: string;
  reason?: string;
  dryRun?: boolean;
  language: 'de' | 'en';
  json?: boolean;
  databaseUrl?: string;
}

const columnsText = Object.entries(commandKinds)
  .map(([name, kind]) => {
    const columns = tableForms[kind].columns.map(
      ({ name, titles: [german], isRequired, description }) =>
        `  ${name.padEnd(16)}${isRequired ? '* ' : '  '}${german.padEnd(22)}${description}`,
    );
    return `\nColumns of ${name} (* the header must have it), their German titles and what is in them:\n${columns.join('\n')}\n`;
  })
  .join('');

const rules = `
A row ends a fee of the same label and condition on the day before valid_from, or replaces it if it begins on the same
day. A fee without valid_until ends on the day before the next one begins. Fields without a column, such as other
languages, channel and audiences, are kept. An empty cell of an office leaves its field unchanged.
The addresses of a place and street replace what the place had of that street; other streets and places stay.
Separator, encoding (UTF-8, UTF-16, Windows-1252) and the line of the header are found in the file; columns may stand in
any order, with their name or a title. The import creates a change set of drafts, which must be submitted and approved like any other. Cells are text, never
evaluated.
`;

function told({ line, rows, column, cause, remedy }: TableProblem, language: 'de' | 'en'): string {
  const where = {
    de: rows > 1 ? `in ${rows} Zeilen, zuerst Zeile ${line}` : `Zeile ${line}`,
    en: rows > 1 ? `in ${rows} rows, first line ${line}` : `line ${line}`,
  };
  return `${where[language]}${column && `, ${column}`}: ${cause[language]} ${remedy[language]}`;
}

function print(imported: ImportedFile, { dryRun, json, language }: Options): void {
  const { problems, changeSet, ...counts } = imported;
  if (json) return console.log(JSON.stringify(imported, null, 2));
  for (const problem of problems) console.log(told(problem, language));
  console.table([counts]);
  if (changeSet) console.log(`Change set ${changeSet} holds the drafts; submit it, and have it approved.`);
  else if (problems.length > 0) console.log(`Nothing was stored: there are ${problems.length} problems.`);
  else console.log(dryRun ? 'Nothing was stored: this was a dry run.' : 'The catalogue already contains all of this.');
}

async function importTable(kind: string, file: string, options: Options): Promise<void> {
  const database = await openCatalogueDatabase(options.databaseUrl ?? loadConfig().databaseUrl);
  const show = showProgress();
  try {
    await migrate(database.url);
    const { changeSetTitle: title, ...asked } = options;
    const connection = { databaseUrl: database.url, orm: createOrm(database.url) };
    const imported = await importFile(connection, { kind: commandKinds[kind]!, file, title, ...asked }, (done, total) =>
      show({ step: 'importing', done, total }),
    );
    print(imported, options);
    if (imported.problems.length > 0) process.exitCode = 1;
  } finally {
    await database.release();
  }
}

await runCommand(
  new Command('npm run import --')
    .description('Creates a change set from a table. Exit status 1: the table has problems, and nothing was stored.')
    .addArgument(new Argument('<kind>', 'kind of the rows').choices(Object.keys(commandKinds)))
    .argument('<file>', 'the table, CSV or XLSX; one of its first lines has the column titles')
    .requiredOption('--change-set-title <title>', 'title of the change set')
    .option('--reason <text>', 'reason of the change set; the name of the file by default')
    .option('--dry-run', 'do everything, report the outcome, and roll back')
    .addOption(new Option('--language <tag>', 'language of the report').choices(['de', 'en']).default('en'))
    .option('--json', 'print the report as JSON, in both languages')
    .option('--database-url <url>', 'the database; else DATABASE_URL, else the embedded one')
    .addHelpText('after', columnsText + rules)
    .action(importTable),
);
