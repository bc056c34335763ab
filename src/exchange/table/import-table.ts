import type { Editing } from '../../editorial/draft/editing.js';
import type { ImportWork, RecordOutcome } from './import-work.js';
import { readTable } from './read/read-table.js';
import { otherForms, tableForms, type TableKind } from './table-forms.js';
import { grouped, type TableProblem } from './table-problem.js';

/** A table as somebody sent it. */
export interface SentTable {
  kind: TableKind;
  bytes: Uint8Array;
}

/** Report of an import: counts of rows and records, and all problems, those of one kind together. */
export interface ImportReport extends Record<RecordOutcome, number> {
  rows: number;
  problems: TableProblem[];
}

/**
 * Writes the rows of a table into drafts of a change set. With any problem nothing is stored, and all problems are
 * reported.
 */
export async function importTable(
  editing: Editing,
  { kind, bytes }: SentTable,
  onRows: ImportWork['onRows'] = () => {},
): Promise<ImportReport> {
  const form = tableForms[kind];
  const { rows, problems, titleOf } = await readTable(bytes, form, otherForms(kind));
  const work: ImportWork = { editing, problems, outcomes: [], onRows };
  await editing.client.query('savepoint before_import');
  await form.importRows(work, rows);
  if (problems.length > 0) await editing.client.query('rollback to savepoint before_import');
  const count = (outcome: RecordOutcome) => work.outcomes.filter((one) => one === outcome).length;
  return {
    rows: rows.length,
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    problems: grouped(problems).map((problem) => ({ ...problem, column: titleOf(problem.column) })),
  };
}
