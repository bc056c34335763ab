import type { RecordKindName } from './content-kind.js';
import type { Contents } from './contents.js';
import type { OwnerRule } from './owner-rule.js';
import type { RecordKind } from './record-id.js';
import type { NextId, NumberedTable, Row, Rows } from './write/rows.js';

/** The names of a kind of record. */
export interface RecordNames {
  /** Name in contents and seeds, such as document-types. */
  readonly kind: RecordKindName;
  /** Constant in the table of records, such as DOCUMENT_TYPE. */
  readonly recordKind: RecordKind;
  /** Type in the GraphQL schema, such as DocumentType. */
  readonly type: string;
  /** Table of identities; editions stand in <table>_edition and refer to the identity by <table>_id. */
  readonly table: string;
  /** Column of the period in which an edition holds. Default: valid. */
  readonly validityColumn?: 'active';
}

/** A kind of record, and the rows that its content becomes. */
export interface RecordType<K extends RecordKindName> extends RecordNames {
  readonly kind: K;
  /** Who may change the record. Default: it is structure, which only administrators change. */
  readonly owner?: OwnerRule<Contents[K]>;
  /** The row of an edition. */
  readonly edition: (content: Contents[K]) => Row;
  /** The rows that belong to an edition. Default: none. */
  readonly parts?: (content: Contents[K], editionId: string, nextId: NextId) => Rows;
  /** Number of ids that the parts of a content need. Default: none. */
  readonly ids?: { readonly [T in NumberedTable]?: (content: Contents[K]) => number };
}
