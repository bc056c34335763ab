import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import { withClient } from '../../platform/database/create-database.js';
import { exportTable, tableFormats, type TableFormat } from '../../exchange/table/export/export-table.js';
import { commandKinds } from '../../exchange/table/table-forms.js';
import { migrate } from '../orm.js';

interface Options {
  organisation?: string;
  format?: TableFormat;
  language: 'de' | 'en';
  out?: string;
  databaseUrl?: string;
}

const formatOf = ({ format, out }: Options): TableFormat =>
  format ?? tableFormats.find((one) => extname(out ?? '').toLowerCase() === `.${one.toLowerCase()}`) ?? 'CSV';

async function exportFile(kind: string, options: Options): Promise<void> {
  const { organisation = null, language, out } = options;
  const database = await openCatalogueDatabase(options.databaseUrl ?? loadConfig().databaseUrl);
  try {
    await migrate(database.url);
    const asked = { kind: commandKinds[kind]!, format: formatOf(options), organisation, language };
    const { rows, bytes } = await withClient(database.url, (client) => exportTable(client, asked));
    await (out === undefined ? writeOut(bytes) : writeFile(out, bytes));
    process.stderr.write(`${rows} rows${out === undefined ? '' : ` in ${out}`}.\n`);
  } finally {
    await database.release();
  }
}

const writeOut = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

const rules = `
The table is what is in force now. Change cells in a spreadsheet, save it as XLSX or CSV, and import it again: only changed
cells become drafts. The key of a fee tells which one a row is; empty it to add a fee beside the old one. Cells that are
empty because an office has several addresses, numbers or hours, or hours that a cell cannot tell, leave these as they are.
`;

await runCommand(
  new Command('npm run export --')
    .description('Writes a table of fees, offices or addresses that npm run import and importTable take back.')
    .addArgument(new Argument('<kind>', 'kind of the rows').choices(Object.keys(commandKinds)))
    .option('--organisation <slug>', 'only what this organisation and those below it may change')
    .addOption(new Option('--format <format>', 'format; by the name of the file, else CSV').choices(tableFormats))
    .addOption(new Option('--language <tag>', 'language of the titles').choices(['de', 'en']).default('de'))
    .option('--out <file>', 'the file; standard output by default')
    .option('--database-url <url>', 'the database; else DATABASE_URL, else the embedded one')
    .addHelpText('after', rules)
    .action(exportFile),
);
