import { word, type Sql } from '../../platform/sql/sql.js';
import type { RecordKind } from './record-id.js';
import type { RecordNames } from './record-type.js';

/** Table of a concept's editions and the column of their record. */
export interface EditionTable {
  type: string;
  kind: RecordKind;
  table: Sql;
  recordColumn: Sql;
}

export const editionTable = ({ type, recordKind, table }: RecordNames): EditionTable => ({
  type,
  kind: recordKind,
  table: word(`${table}_edition`),
  recordColumn: word(`${table}_id`),
});
