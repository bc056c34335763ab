import { attempt } from '../../platform/mutation/attempt.js';
import type { Editing } from '../../editorial/draft/editing.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { UserError } from '../../platform/mutation/user-error.js';
import { tryAgain, type ReportCell, type RowProblem, type TableRow } from './table-problem.js';

/** Outcome for a record of the table. */
export type RecordOutcome = 'created' | 'changed' | 'unchanged';

/** State of an import: target and results so far. */
export interface ImportWork {
  editing: Editing;
  problems: RowProblem[];
  outcomes: RecordOutcome[];
  /** Total and processed number of rows. */
  onRows: (done: number, total: number) => void;
}

/** Finds the line and column of a user error by its path in the record. */
export type Locate = (path: readonly string[]) => { line: number; column: string };

export const reportTo =
  ({ problems }: Pick<ImportWork, 'problems'>, line: number): ReportCell =>
  (column, cause, remedy) =>
    void problems.push({ line, column, code: 'INVALID_CONTENT', cause, remedy });

/** Parses the rows; invalid ones are reported and left out. */
export const readRows = <Row>(
  work: ImportWork,
  rows: readonly TableRow[],
  read: (row: TableRow, report: ReportCell) => Row | null,
): Row[] =>
  rows.flatMap((row) => {
    const before = work.problems.length;
    const said = read(row, reportTo(work, row.line));
    return said !== null && work.problems.length === before ? [said] : [];
  });

const wordings: { [code: string]: { cause: Bilingual; remedy: Bilingual } } = {
  NOT_FOUND: {
    cause: {
      de: 'Den Datensatz gibt es nicht, oder er gehört nicht zu Ihrem Bereich.',
      en: 'There is no such record, or it is not within your scope.',
    },
    remedy: { de: 'Prüfen Sie den Kurznamen.', en: 'Check the slug.' },
  },
};

const problemOf = ({ code, path, message }: UserError, locate: Locate): RowProblem => ({
  ...locate(path),
  code,
  ...(wordings[code] ?? { cause: message, remedy: tryAgain }),
});

/** Changes the records of one row or service completely, or not at all with its user errors. */
export async function tryRow(work: ImportWork, locate: Locate, change: () => Promise<RecordOutcome[]>): Promise<void> {
  const { result, userErrors } = await attempt(work.editing.client, change);
  work.problems.push(...userErrors.map((one) => problemOf(one, locate)));
  work.outcomes.push(...(result ?? []));
}
