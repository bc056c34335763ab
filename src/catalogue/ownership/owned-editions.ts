import type { Statement } from '../../platform/read/statement.js';
import { joined, sql, word, type Sql } from '../../platform/sql/sql.js';
import type { RecordKindName } from '../record/content-kind.js';
import { columnOfReference, type OwnerReference } from '../record/owner-rule.js';
import { recordTypes } from '../record-types.js';
import { ownersOfService, servicesServedBy } from './owners-sql.js';

/** SQL: whether an edition leads to owners by the reference. */
const leadsToOwners = (reference: OwnerReference<never>, row: Sql): Sql =>
  'named' in reference && reference.by !== 'MAINTENANCE'
    ? sql`${row}.${columnOfReference(reference.named)} is not null`
    : sql`true`;

/** SQL: the groups of owners that a reference leads to, one row (owners uuid[]) each. */
function groupsBy(reference: OwnerReference<never>, row: Sql, record: Sql, statement: Statement): Sql {
  switch (reference.by) {
    case 'ITSELF':
      // An edition in force lies below its parent, so that those above are in scope with the organisation itself.
      return sql`select array[${record}] as owners`;
    case 'ORGANISATION':
      return sql`select array[${row}.${columnOfReference(reference.named)}] as owners`;
    case 'MAINTENANCE': {
      const owner = sql`${row}.${columnOfReference(reference.named)}`;
      return sql`select case when ${owner} is not null then array[${owner}] else ${ownersOfService(record, statement)} end as owners`;
    }
    case 'SERVICE':
      return sql`select ${ownersOfService(sql`${row}.${columnOfReference(reference.named)}`, statement)} as owners`;
    case 'SERVED_SERVICES': {
      const served = statement.alias();
      return sql`select ${ownersOfService(sql`${served}.id`, statement)} as owners from ${servicesServedBy(record, statement)} ${served}`;
    }
  }
}

/** SQL: all groups of owners of an edition, by the owner rule of its kind. */
function ownerGroups(kind: RecordKindName, row: Sql, statement: Statement): Sql {
  const record = sql`${row}.${word(recordTypes[kind].table)}_id`;
  const references: readonly OwnerReference<never>[] = recordTypes[kind].owner?.references ?? [];
  const groups = references.map((reference) => {
    const found = statement.alias();
    return sql`select ${found}.owners from (${groupsBy(reference, row, record, statement)}) ${found} where ${leadsToOwners(reference, row)}`;
  });
  return groups.length > 0 ? joined(groups, ' union all ') : sql`select null::uuid[] as owners where false`;
}

/** Kinds of records that have owners. */
export const ownedKinds: readonly RecordKindName[] = (Object.keys(recordTypes) as RecordKindName[]).filter(
  (kind) => recordTypes[kind].owner !== undefined,
);

/**
 * SQL: editions in force of a kind (`e`), their records (`r`) and their first owner (`k.owner`), restricted to those that
 * members of the given organisations may change, if any are given: none of a kind without owners.
 */
export function ownedEditions(
  kind: RecordKindName,
  organisations: readonly string[] | null,
  statement: Statement,
): Sql {
  const { table } = recordTypes[kind];
  const isWithin = organisations
    ? sql`coalesce(bool_or(coalesce(g.owners && ${statement.bind(organisations, 'uuid[]')}, false)), false)`
    : sql`true`;
  return sql`${word(table)}_edition e cross join lateral (
      select (array_agg(g.owners[1] order by g.owners) filter (where g.owners[1] is not null))[1] as owner, ${isWithin} as is_within
      from (${ownerGroups(kind, sql`e`, statement)}) g) k
    join record r on r.id = e.${word(table)}_id
    where ${statement.inForce(sql`e`)} and k.is_within`;
}
