import type { Editing } from '../../editorial/draft/editing.js';
import type { CsvColumn, CsvProblem, CsvRow } from './csv-problem.js';
import { addressColumns } from './addresses/address-columns.js';
import { feeColumns } from './fee-columns.js';
import { importAddresses } from './addresses/import-addresses.js';
import { importFees } from './import-fees.js';
import { importOffices } from './import-offices.js';
import type { ImportWork, RecordOutcome } from './import-work.js';
import { officeColumns } from './office-columns.js';
import { readCsv } from './read-csv.js';

export type ImportKind = 'FEES' | 'OFFICES' | 'ADDRESS_RANGES';

export interface CsvTable {
  kind: ImportKind;
  csv: string;
  separator: string;
}

/** Report of an import: counts of rows and records, and all problems. */
export interface ImportReport extends Record<RecordOutcome, number> {
  rows: number;
  problems: CsvProblem[];
}

/** Columns and importer of each kind of table. */
export const importForms: Record<
  ImportKind,
  { columns: readonly CsvColumn[]; importRows: (work: ImportWork, rows: readonly CsvRow[]) => Promise<void> }
> = {
  FEES: { columns: feeColumns, importRows: importFees },
  OFFICES: { columns: officeColumns, importRows: importOffices },
  ADDRESS_RANGES: { columns: addressColumns, importRows: importAddresses },
};

/**
 * Writes the rows of a table into drafts of a change set. With any problem nothing is stored, and all problems are
 * reported.
 */
export async function importCsv(
  editing: Editing,
  { kind, csv, separator }: CsvTable,
  onRows: ImportWork['onRows'] = () => {},
): Promise<ImportReport> {
  const { columns, importRows } = importForms[kind];
  const { rows, problems } = readCsv(csv, columns, separator);
  const work: ImportWork = { editing, problems, outcomes: [], onRows };
  await editing.client.query('savepoint before_import');
  await importRows(work, rows);
  if (problems.length > 0) await editing.client.query('rollback to savepoint before_import');
  const count = (outcome: RecordOutcome) => work.outcomes.filter((one) => one === outcome).length;
  return {
    rows: rows.length,
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
