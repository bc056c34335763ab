import { many, one, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { upwards } from './hierarchy.js';
import type { EditionTable } from './edition-table.js';

/** Relation to the record whose id is in a column, in its edition in force. */
export const recordInColumn = (
  of: () => ReadModel,
  { table, recordColumn }: EditionTable,
  column: Sql,
): RelationField =>
  one(of, {
    from: table,
    where: (record, row, statement) =>
      sql`${record}.${recordColumn} = ${row}.${column} and ${statement.inForce(record)}`,
  });

/** Relation to all ancestors of a record, nearest first. */
export const ancestors = (of: () => ReadModel, hierarchy: EditionTable): RelationField =>
  many(of, {
    from: (ancestor, row, statement) => {
      const { table, recordColumn } = hierarchy;
      const [edition, above] = [statement.alias(), statement.alias()];
      return sql`(
        select ${edition}.*, ${above}.distance from ${upwards(hierarchy, sql`select ${row}.${recordColumn}`, statement)} ${above}
        join ${table} ${edition} on ${edition}.${recordColumn} = ${above}.id and ${statement.inForce(edition)}
        where ${above}.distance > 0
      ) ${ancestor}`;
    },
    where: () => sql`true`,
    orderBy: (ancestor) => sql`${ancestor}.distance`,
  });
