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
 * `select id`: the organisations for which one stands on the day, as `organisationOnDay` says it: itself while it is active, and
 * those that have ended and lead to it. It walks back from the one, so that not all have to be looked at.
 */
export function organisationsStoodForBy(organisation: Sql, statement: Statement): Sql {
  const [line, active, ended] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`with recursive ${line} (id, distance) as (
      select ${active}.organisation_id, 0 from organisation_edition ${active}
        where ${active}.organisation_id = ${organisation} and ${statement.inForce(active)} and ${statement.validToday(active, 'active')}
      union all
      select ${ended}.organisation_id, ${line}.distance + 1 from ${line}
        join organisation_edition ${ended} on ${ended}.succeeded_by_id = ${line}.id and ${statement.inForce(ended)}
        where upper(${ended}.active) <= ${statement.day()} and ${line}.distance < 20
    ) select ${line}.id from ${line}`;
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
