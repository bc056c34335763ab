import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';

export type Row = { [column: string]: unknown };

/** Rows by table, in the order of insertion. */
export type Rows = { [table: string]: Row[] };

/** Tables whose rows are referenced within the edition, so that ids are allocated beforehand. */
export type NumberedTable = 'legal_basis' | 'fee' | 'document_requirement' | 'opening_hours';

/** Returns the next allocated id of a table. */
export type NextId = (table: NumberedTable) => string;

/** Writer of a kind: edition row and rows of its parts. */
export interface EditionForm<K extends RecordKindName> {
  /** Identity table; editions are in <table>_edition with the column <table>_id. */
  table: string;
  edition: (record: Contents[K]) => Row;
  parts?: (record: Contents[K], editionId: string, nextId: NextId) => Rows;
  /** Number of ids to allocate per table. */
  ids?: { [T in NumberedTable]?: (record: Contents[K]) => number };
}
