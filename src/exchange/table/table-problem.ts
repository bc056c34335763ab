import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { UserErrorCode } from '../../platform/mutation/user-error.js';

/** What is wrong with one row, or with the file as a whole. */
export interface RowProblem {
  /** Line of the file on which the row begins; of a sheet, its row. */
  line: number;
  /** Name of the column; empty for the whole row or file. */
  column: string;
  code: UserErrorCode;
  cause: Bilingual;
  remedy: Bilingual;
}

/** What is wrong in the same way in one or more rows: place of the first, number of rows, cause and remedy. */
export interface TableProblem extends RowProblem {
  rows: number;
}

/** Definition of a column. */
export interface TableColumn {
  name: string;
  /** German title, which exported tables have, and other titles under which the column is known. */
  titles: readonly [german: string, ...others: string[]];
  /** Whether the header must contain the column. Each row decides whether the cell may be empty. */
  isRequired: boolean;
  description: string;
}

/** One row with access by column name. */
export interface TableRow {
  line: number;
  /** The trimmed cell; empty when the column is missing. */
  cell(column: string): string;
  /** Whether the table has the column. */
  has(column: string): boolean;
}

/** Reports a problem of one row. */
export type ReportCell = (column: string, cause: Bilingual, remedy: Bilingual) => void;

export const tryAgain: Bilingual = {
  de: 'Berichtigen Sie die Zeile, und importieren Sie die Datei erneut.',
  en: 'Correct the row, and import the file again.',
};

/** A problem of the file as a whole. */
export const fileProblem = (cause: Bilingual, remedy: Bilingual, line = 1): RowProblem => ({
  line,
  column: '',
  code: 'INVALID_CONTENT',
  cause,
  remedy,
});

/** Problems of one kind become one: same column and same remedy; the first row stands for all. */
export function grouped(problems: readonly RowProblem[]): TableProblem[] {
  const groups = new Map<string, { first: RowProblem; lines: Set<number> }>();
  for (const problem of [...problems].sort((a, b) => a.line - b.line)) {
    const key = JSON.stringify([problem.code, problem.column, problem.remedy.en]);
    const group = groups.get(key) ?? { first: problem, lines: new Set() };
    group.lines.add(problem.line);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, lines }) => ({ ...first, rows: lines.size }));
}
