import { many, one, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import type { EditionTable } from './record.read-model.js';

/** Relation to the record whose id is in a column, in its edition in force. */
export const recordInColumn = (
  of: () => ReadModel,
  { table, recordColumn }: EditionTable,
  column: string,
): RelationField =>
  one(of, {
    from: table,
    where: (record, row, statement) => `${record}.${recordColumn} = ${row}.${column} and ${statement.inForce(record)}`,
  });

// Maximum depth; stops the walk if a hierarchy is circular.
const deepest = 20;

/** Relation to all ancestors of a record, nearest first. */
export const ancestors = (of: () => ReadModel, { table, recordColumn }: EditionTable): RelationField =>
  many(of, {
    from: (ancestor, row, statement) => `(
      with recursive line (record_id, distance) as (
        select ${row}.parent_id, 1
        union all
        select e.parent_id, l.distance + 1 from line l
        join ${table} e on e.${recordColumn} = l.record_id and ${statement.inForce('e')}
        where l.distance < ${deepest}
      )
      select e.*, l.distance from line l join ${table} e on e.${recordColumn} = l.record_id and ${statement.inForce('e')}
    ) ${ancestor}`,
    where: () => 'true',
    orderBy: (ancestor) => `${ancestor}.distance`,
  });
