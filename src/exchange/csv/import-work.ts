import { attempt } from '../../platform/mutation/attempt.js';
import type { Editing } from '../../editorial/draft/draft.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { UserError } from '../../platform/mutation/user-error.js';
import { tryAgain, type CsvProblem, type CsvRow, type ReportCell } from './csv-problem.js';

/** What became of a record that a table speaks about. */
export type RecordOutcome = 'created' | 'changed' | 'unchanged';

/** An import under way: where it writes, and what has come of it so far. */
export interface ImportWork {
  editing: Editing;
  problems: CsvProblem[];
  outcomes: RecordOutcome[];
  /** How many rows there are, and how many have been gone through. */
  onRows: (done: number, total: number) => void;
}

/** Which line and column an obstacle concerns, by its path in the record's change. */
export type Locate = (path: readonly string[]) => { line: number; column: string };

export const reportTo =
  ({ problems }: Pick<ImportWork, 'problems'>, line: number): ReportCell =>
  (column, cause, remedy) =>
    void problems.push({ line, column, code: 'INVALID_CONTENT', cause, remedy });

/** What the rows say; those in which something cannot be read are reported and left out. */
export const readRows = <Row>(
  work: ImportWork,
  rows: readonly CsvRow[],
  read: (row: CsvRow, report: ReportCell) => Row | null,
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
      en: 'There is no such record, or it is not within your remit.',
    },
    remedy: { de: 'Prüfen Sie den Kurznamen.', en: 'Check the slug.' },
  },
};

const problemOf = ({ code, path, message }: UserError, locate: Locate): CsvProblem => ({
  ...locate(path),
  code,
  ...(wordings[code] ?? { cause: message, remedy: tryAgain }),
});

/** Changes the records of one row or service: all of them, or none and what stands in the way. */
export async function tryRow(work: ImportWork, locate: Locate, change: () => Promise<RecordOutcome[]>): Promise<void> {
  const { result, userErrors } = await attempt(work.editing.client, change);
  work.problems.push(...userErrors.map((one) => problemOf(one, locate)));
  work.outcomes.push(...(result ?? []));
}
