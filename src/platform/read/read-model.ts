import type { ReadOptions } from './read-options.js';
import { sql, word, type Sql } from '../sql/sql.js';
import type { Statement } from './statement.js';

/** Coerced arguments of a field. */
export type FieldArguments = Record<string, unknown>;

/** A value of the row, by the arguments of the field; `convert` maps PostgreSQL's JSON to the GraphQL value. */
export interface ColumnField {
  kind: 'column';
  sql: (row: Sql, statement: Statement, args?: FieldArguments) => Sql;
  convert?: (value: never, readOptions: ReadOptions) => unknown;
}

/** A text in all its languages, delivered in the best of the read options. */
export interface TextField {
  kind: 'text';
  sql: (row: Sql, statement: Statement) => Sql;
}

/** FROM and WHERE of a relation, by the aliases of the related row and its parent. */
export interface RelatedRows {
  from: Sql | ((related: Sql, parent: Sql, statement: Statement, args: FieldArguments) => Sql);
  where: (related: Sql, parent: Sql, statement: Statement, args: FieldArguments) => Sql;
  orderBy?: (related: Sql) => Sql;
}

export interface RelationField {
  kind: 'one' | 'many';
  readModel: () => ReadModel;
  rows: RelatedRows;
}

/** Type of a part of a sort key. */
export type SortType = 'text' | 'uuid' | 'timestamptz' | 'numeric';

/** Sort order of a list: expressions, the last of which is unique, with their types. */
export interface PageOrder {
  /** Part of cursors, so that a cursor of another order is rejected. */
  name: string;
  expressions: (row: Sql) => Sql[];
  types: SortType[];
  descending: boolean;
}

export interface PageField {
  kind: 'page';
  readModel: () => ReadModel;
  rows: Omit<RelatedRows, 'orderBy'>;
  order: (args: FieldArguments) => PageOrder;
}

/** Computed by a resolver from other fields of the row. */
export interface ComputedField {
  kind: 'computed';
  needs: string[];
}

export type ReadModelField = ColumnField | TextField | RelationField | PageField | ComputedField;

/** Read model of a GraphQL type: the SQL of each field. */
export interface ReadModel {
  readonly type: string;
  readonly fields: Record<string, ReadModelField>;
}

export const readModel = (type: string, fields: Record<string, ReadModelField>): ReadModel => ({
  type,
  fields: { ...fields },
});

/** A concept adds its own fields to the types of others. */
export function addFields(to: ReadModel, fields: Record<string, ReadModelField>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (name in to.fields) throw new Error(`${to.type}.${name} is described twice`);
    to.fields[name] = field;
  }
}

/** SQL of a column; its name is checked once. */
const columnOf = (name: string): ((row: Sql) => Sql) => {
  const checked = word(name);
  return (row) => sql`${row}.${checked}`;
};

export const column = (name: string): ColumnField => ({ kind: 'column', sql: columnOf(name) });

export const computed = (...needs: string[]): ComputedField => ({ kind: 'computed', needs });

export const text = (name: string): TextField => ({ kind: 'text', sql: columnOf(name) });

export const one = (of: () => ReadModel, rows: RelatedRows): RelationField => ({ kind: 'one', readModel: of, rows });

export const many = (of: () => ReadModel, rows: RelatedRows): RelationField => ({ kind: 'many', readModel: of, rows });

export const page = (of: () => ReadModel, rows: PageField['rows'], order: PageField['order']): PageField => ({
  kind: 'page',
  readModel: of,
  rows,
  order,
});

/** First day of a date range, inclusive; null when open. */
export const firstDay = (range: string): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`lower(${row}.${word(range)})`,
});

/** Last day of a date range, inclusive (PostgreSQL's ranges end before their upper bound); null when open. */
export const lastDay = (range: string): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`upper(${row}.${word(range)}) - 1`,
});

/** A point in time. */
export const momentField = (of: (row: Sql) => Sql): ColumnField => ({
  kind: 'column',
  sql: of,
  convert: (value: string) => new Date(value),
});
