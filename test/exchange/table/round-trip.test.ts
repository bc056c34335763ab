import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { runCommand } from '../../support/command.js';
import { idOf, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';

const { person, ask, databaseUrl } = await startEditingApp();
const admin = await person({ subject: 'ada', roles: ['admin'] });
const german = await person({ subject: 'ada', roles: ['admin'] }, { 'accept-language': 'de' });
const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

interface Imported {
  kept: boolean;
  rows: number;
  created: number;
  changed: number;
  problems: { line: number; rows: number; column: string; cause: string }[];
  userErrors: UserErrorView[];
  changeSet: { changes: { slug: string; differences: { path: string[]; before: string; after: string }[] }[] } | null;
}

interface Exported {
  name: string;
  mediaType: string;
  rows: number;
  file: string;
}

async function exported(kind: string, format: string, who: Person = german, organisation?: string): Promise<Exported> {
  const { data, errors } = await who.ask<{ exportTable: Exported }>(
    `query ($kind: TableKind!, $format: TableFormat!, $organisation: ID) {
      exportTable(kind: $kind, format: $format, organisation: $organisation) { name mediaType rows file } }`,
    { kind, format, organisation },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.exportTable;
}

async function imported(kind: string, file: string, who: Person = admin, changeSet?: string): Promise<Imported> {
  const { data, errors } = await who.ask<{ importTable: Imported }>(
    `mutation ($input: ImportTableInput!) { importTable(input: $input) { kept rows created changed
      problems { line rows column cause } userErrors { code path message }
      changeSet { changes { slug differences { path before after } } } } }`,
    { input: { changeSet: changeSet ?? (await who.begin()), kind, file } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.importTable;
}

function cellsOf({ file }: Exported): string[][] {
  const rows: string[][] = parse(Buffer.from(file, 'base64'), { bom: true, delimiter: ';' });
  return rows;
}

const csvOf = (rows: string[][]): string => {
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
  return Buffer.from(quoted.join('\r\n')).toString('base64');
};

/** The place of a fee of the identity card in the table, and of its columns. */
function feeIn(rows: string[][], condition: string) {
  const column = (title: string): number => rows[0]!.indexOf(title);
  const at = rows.findIndex((row) => row[0] === 'personalausweis' && row[column('Bedingung')] === condition);
  expect(at).toBeGreaterThan(0);
  return { at, column };
}

describe('a table that goes out and comes back', () => {
  test.each([
    ['FEES', 'CSV', 250],
    ['FEES', 'XLSX', 250],
    ['OFFICES', 'CSV', 100],
    ['OFFICES', 'XLSX', 100],
    ['ADDRESS_RANGES', 'CSV', 0],
  ])('unchanged changes nothing of all that Bremen has: %s as %s', async (kind, format, least) => {
    const table = await exported(kind, format);
    expect(table.rows).toBeGreaterThanOrEqual(least);
    const back = await imported(kind, table.file);
    expect(back).toMatchObject({ kept: true, problems: [], rows: table.rows, created: 0, changed: 0 });
    expect(back.changeSet!.changes).toEqual([]);
  });

  test('with two changed cells changes just these', async () => {
    const rows = cellsOf(await exported('FEES', 'CSV'));
    const { at, column } = feeIn(rows, 'Personen ab 24 Jahre');
    const current = rows.findIndex(
      (row, place) =>
        place >= at && row[column('Bedingung')] === 'Personen ab 24 Jahre' && row[column('Betrag')] === '46,00',
    );
    rows[current]![column('Betrag')] = '48 €';
    rows[current]![column('Gültig bis')] = '31.12.2028';
    const set = await admin.begin();
    const back = await imported('FEES', csvOf(rows), admin, set);
    expect(back).toMatchObject({ kept: true, problems: [], created: 0, changed: 1 });
    expect(back.changeSet!.changes).toHaveLength(1);
    const [change] = back.changeSet!.changes;
    expect(change!.slug).toBe('personalausweis');
    const paths = change!.differences.map(({ path }) => path.join('.'));
    expect(paths.every((path) => path.startsWith('fees.'))).toBe(true);
    expect(paths.filter((path) => /amountCents|valid/.test(path))).toHaveLength(2);
    const again = await imported('FEES', csvOf(rows), admin, set);
    expect(again).toMatchObject({ kept: true, problems: [], changed: 0 });
  });

  test('as a workbook, edited as a spreadsheet does', async () => {
    const { file } = await exported('FEES', 'XLSX');
    const { sheets } = await readXlsx(Buffer.from(file, 'base64'));
    const rows = sheets[0]!.rows;
    const column = (title: string): number => rows[0]!.indexOf(title);
    const row = rows.find((cells) => cells[0] === 'personalausweis' && cells[column('Betrag')] === 46)!;
    row[column('Betrag')] = 47.5;
    rows.push(['personalausweis', null, 'Eilzuschlag', null, 'fest', 10]);
    const bytes = await writeXlsx({ sheets: [{ name: 'Tabelle', rows }] });
    const back = await imported('FEES', Buffer.from(bytes).toString('base64'));
    expect(back).toMatchObject({ kept: true, problems: [], changed: 1 });
    const { data } = await admin.ask<{ importTable: { changeSet: { changes: { draft: string }[] } } }>(
      `mutation ($input: ImportTableInput!) { importTable(input: $input) { changeSet { changes { draft } } } }`,
      { input: { changeSet: await admin.begin(), kind: 'FEES', file: Buffer.from(bytes).toString('base64') } },
    );
    const { fees } = JSON.parse(data!.importTable.changeSet.changes[0]!.draft) as { fees: { amountCents?: number }[] };
    expect(fees.some(({ amountCents }) => amountCents === 4750)).toBe(true);
    expect(fees.at(-1)).toMatchObject({ label: { de: 'Eilzuschlag' }, amountCents: 1000 });
  });

  test('of offices changes the hours and the number that were changed', async () => {
    const rows = cellsOf(await exported('OFFICES', 'CSV'));
    const column = (title: string): number => rows[0]!.indexOf(title);
    const office = rows.slice(1).find((row) => row[column('Telefon')] !== '')!;
    office[column('Öffnungszeiten')] = 'Mo-Mi 8-12 Uhr, Fr 8-11 Uhr';
    office[column('Telefon')] = "'+49 421 361 99";
    const back = await imported('OFFICES', csvOf(rows));
    expect(back).toMatchObject({ kept: true, problems: [], created: 0, changed: 2 });
    expect(back.changeSet!.changes).toHaveLength(2);
  });

  test('is refused where a fee has changed since, once for all', async () => {
    const rows = cellsOf(await exported('FEES', 'CSV'));
    const { at, column } = feeIn(rows, 'Personen ab 24 Jahre');
    rows[at]![column('Kennung')] = '1-00000000';
    rows[at]![column('Betrag')] = '1,00';
    rows.push([...rows[at + 1]!]);
    const { problems, kept } = await imported('FEES', csvOf(rows));
    expect(kept).toBe(false);
    expect(problems.map(({ column: title, line }) => [title, line])).toEqual([
      ['Kennung', at + 1],
      ['Kennung', rows.length],
    ]);
  });

  test('of one organisation is what its editors may change', async () => {
    const table = await exported('FEES', 'CSV', editor, idOf('ORGANISATION', 'bsc-mitte'));
    expect(table).toMatchObject({ name: 'fees.csv', mediaType: 'text/csv; charset=utf-8' });
    expect(new Set(cellsOf(table).map(([service]) => service))).toContain('personalausweis');
    expect(await imported('FEES', table.file, editor)).toMatchObject({ kept: true, problems: [], changed: 0 });
  });

  test('is for editors', async () => {
    const { errors } = await ask('{ exportTable(kind: FEES) { rows } }');
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('npm run export', () => {
  let directory: string;
  afterAll(() => rm(directory, { recursive: true }));

  test('writes what npm run import takes back', async () => {
    directory = await mkdtemp(join(tmpdir(), 'export-'));
    const out = join(directory, 'gebuehren.xlsx');
    const run = (file: string, ...options: string[]) => runCommand(file, options, { DATABASE_URL: databaseUrl });
    const exporting = run('src/app/commands/export.ts', 'fees', '--organisation', 'bsc-mitte', '--out', out);
    expect([await exporting.exitCode(), exporting.output()]).toEqual([0, expect.stringMatching(/\d+ rows in .*xlsx/)]);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
    const importing = run('src/app/commands/import.ts', 'fees', out, '--change-set-title', 'Zurück');
    expect([await importing.exitCode(), importing.output()]).toEqual([
      0,
      expect.stringContaining('already contains all'),
    ]);
    await writeFile(join(directory, 'brief.pdf'), '%PDF-1.7');
    const wrong = run(
      'src/app/commands/import.ts',
      'fees',
      join(directory, 'brief.pdf'),
      '--change-set-title',
      'x',
      '--language',
      'de',
    );
    expect(await wrong.exitCode()).toBe(1);
    expect(wrong.output()).toContain('Die Datei ist ein PDF.');
  }, 120_000);
});
