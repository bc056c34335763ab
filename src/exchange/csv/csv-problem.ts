import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { UserErrorCode } from '../../platform/mutation/user-error.js';

/** Why a row of a table is rejected: place, cause and remedy. */
export interface CsvProblem {
  /** Line of the file on which the row begins; the header is line 1. */
  line: number;
  /** Name of the column in the header; empty for the whole row. */
  column: string;
  code: UserErrorCode;
  cause: Bilingual;
  remedy: Bilingual;
}

/** Definition of a column. */
export interface CsvColumn {
  name: string;
  /** Whether the header must contain the column. Each row decides whether the cell may be empty. */
  isRequired: boolean;
  description: string;
}

/** One row with access by column name. */
export interface CsvRow {
  line: number;
  /** The trimmed cell; empty when the column is missing. */
  cell(column: string): string;
}

/** Reports a problem of one row. */
export type ReportCell = (column: string, cause: Bilingual, remedy: Bilingual) => void;

export const tryAgain: Bilingual = {
  de: 'Berichtigen Sie die Zeile, und importieren Sie die Datei erneut.',
  en: 'Correct the row, and import the file again.',
};
