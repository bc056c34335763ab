import { one, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { standingOnDay } from '../record/successor.js';

const succession = {
  table: sql`organisation_edition`,
  recordColumn: sql`organisation_id`,
  period: 'active',
} as const;

/** SQL: id of the organisation that stands for another on the day: itself while it is active, else its successor. */
export const organisationOnDay = (organisation: Sql, statement: Statement): Sql =>
  standingOnDay(organisation, succession, statement);

/**
 * `select named, id` of organisations: who stands on the day for each that is active or has ended, as `organisationOnDay`
 * says it, for statements that ask about many. Materialized: the walk over successors is not repeated for each row.
 */
export function organisationsOnDay(statement: Statement): Sql {
  const [active, ended, standing] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`with ${standing} as materialized (
    select ${active}.organisation_id as named, ${active}.organisation_id as id from organisation_edition ${active}
      where ${statement.inForce(active)} and ${statement.validToday(active, 'active')}
    union all
    select ${ended}.organisation_id, ${organisationOnDay(sql`${ended}.organisation_id`, statement)} from organisation_edition ${ended}
      where ${statement.inForce(ended)} and upper(${ended}.active) <= ${statement.day()} and ${ended}.succeeded_by_id is not null)
    select named, id from ${standing}`;
}

/** Condition: the organisation in a column is active on the day, or the column is empty. */
export function isActiveOrNone(organisation: Sql, statement: Statement): Sql {
  const active = statement.alias();
  return sql`(${organisation} is null or exists (select from organisation_edition ${active}
    where ${active}.organisation_id = ${organisation} and ${statement.inForce(active)} and ${statement.validToday(active, 'active')}))`;
}

/** Relation to the organisation that stands for the one in a column on the day. */
export const organisationInColumn = (of: () => ReadModel, column: Sql): RelationField =>
  one(of, {
    from: sql`organisation_edition`,
    where: (organisation, row, statement) =>
      sql`${organisation}.organisation_id = ${organisationOnDay(sql`${row}.${column}`, statement)} and ${statement.inForce(organisation)}`,
  });

/** Relation to the organisation in a column when another stands for it on the day. */
export const formerOrganisation = (of: () => ReadModel, column: Sql): RelationField =>
  one(of, {
    from: sql`organisation_edition`,
    where: (organisation, row, statement) =>
      sql`${organisation}.organisation_id = ${row}.${column} and ${statement.inForce(organisation)}
        and upper(${organisation}.active) <= ${statement.day()}`,
  });
