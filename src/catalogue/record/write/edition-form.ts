import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';

export type Row = { [column: string]: unknown };

/** Rows by table; the tables stand in the order in which they must be filled. */
export type Rows = { [table: string]: Row[] };

/** Tables whose rows are referred to by other rows of the same edition, so that their ids must be known beforehand. */
export type NumberedTable = 'legal_basis' | 'fee' | 'document_requirement' | 'opening_hours';

/** Hands out the ids that were taken from the sequence of a table. */
export type NextId = (table: NumberedTable) => string;

/** How a record of a seed kind becomes an edition and what hangs on it. */
export interface EditionForm<K extends RecordKindName> {
  /** The identity table; editions are in <table>_edition and name the identity in <table>_id. */
  table: string;
  edition: (record: Contents[K]) => Row;
  parts?: (record: Contents[K], editionId: string, nextId: NextId) => Rows;
  /** How many ids the parts of a record need. */
  ids?: { [T in NumberedTable]?: (record: Contents[K]) => number };
}
