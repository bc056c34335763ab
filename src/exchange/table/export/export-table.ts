import type { ClientBase } from 'pg';
import { organisationsBelow } from '../../../catalogue/ownership/scope.js';
import type { Language } from '../../../platform/i18n/message-language.js';
import { tableForms, type TableKind } from '../table-forms.js';
import { exportRows } from './export-rows.js';
import { writeCsv } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

export const tableFormats = ['CSV', 'XLSX'] as const;

export type TableFormat = (typeof tableFormats)[number];

export interface AskedTable {
  kind: TableKind;
  format: TableFormat;
  /** Slug: only what this organisation and those below it may change; null for everything. */
  organisation: string | null;
  /** Language of the titles. */
  language: Language;
}

export interface ExportedTable {
  rows: number;
  bytes: Uint8Array;
}

const ownersOf = async (client: ClientBase, organisation: string | null): Promise<string[] | null> =>
  organisation === null ? null : (await organisationsBelow(client, [organisation])).map(({ id }) => id);

/** A table of what is in force, which can be changed and imported again. */
export async function exportTable(
  client: ClientBase,
  { kind, format, organisation, language }: AskedTable,
): Promise<ExportedTable> {
  const rows = await exportRows[kind](client, await ownersOf(client, organisation));
  const { columns } = tableForms[kind];
  const names = columns.map(({ name }) => name);
  const titles = columns.map(({ name, titles: [german] }) => (language === 'de' ? german : name));
  const bytes =
    format === 'XLSX' ? await writeWorkbook(titles, names, rows) : Buffer.from(writeCsv(titles, names, rows));
  return { rows: rows.length, bytes };
}
