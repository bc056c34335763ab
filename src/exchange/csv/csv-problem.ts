import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { UserErrorCode } from '../../platform/mutation/user-error.js';

/** What keeps a row of a table from being taken: where, why, and what to do. */
export interface CsvProblem {
  /** The line of the file on which the row begins; the header is line 1. */
  line: number;
  /** The column as the header calls it; empty when it is the row as a whole. */
  column: string;
  code: UserErrorCode;
  cause: Bilingual;
  remedy: Bilingual;
}

/** What a column holds. */
export interface CsvColumn {
  name: string;
  /** Whether the header has to have it; whether a cell may be empty is for the row to say. */
  isRequired: boolean;
  description: string;
}

/** One row, read by the names of its columns. */
export interface CsvRow {
  line: number;
  /** The cell without white space around it; empty when there is none. */
  cell(column: string): string;
}

/** Takes down what is wrong with one row. */
export type ReportCell = (column: string, cause: Bilingual, remedy: Bilingual) => void;

export const tryAgain: Bilingual = {
  de: 'Berichtigen Sie die Zeile, und importieren Sie die Datei erneut.',
  en: 'Mend the row, and import the file again.',
};
