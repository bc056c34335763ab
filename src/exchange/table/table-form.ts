import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { ImportWork } from './import-work.js';
import type { TableColumn, TableRow } from './table-problem.js';

/** A kind of table: what it is called, its columns, and how its rows become drafts. */
export interface TableForm {
  /** "eine Kostentabelle", "a table of fees". */
  called: Bilingual;
  columns: readonly TableColumn[];
  importRows: (work: ImportWork, rows: readonly TableRow[]) => Promise<void>;
}
