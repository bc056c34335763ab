import type { FieldArguments, PageField, RelatedRows, RelationField, SortType } from './read-model.js';
import { every, joined, label, literal, sql, Sql } from '../sql/sql.js';
import type { Plan, PlannedField } from './plan/plan.js';
import type { Statement } from './statement.js';

export const tableOf = (
  { from }: Pick<RelatedRows, 'from'>,
  alias: Sql,
  parent: Sql,
  statement: Statement,
  args: FieldArguments,
): Sql => (from instanceof Sql ? sql`${from} ${alias}` : from(alias, parent, statement, args));

/** Column name of a planned field: by position where PostgreSQL would truncate the key (63 bytes). */
export const columnName = ({ key }: PlannedField, position: number): string =>
  Buffer.byteLength(key) <= 63 ? key : `#${position}`;

/**
 * The first row of what is found, under its own name. It is found before its fields are computed: PostgreSQL compares ways by
 * what they cost with them, and beside dear fields reading a whole table counts as little as looking one row up.
 */
export const firstRow = (row: Sql, found: Sql): Sql => sql`(select ${row}.* ${found} limit 1) ${row}`;

function renderRelation(planned: PlannedField, field: RelationField, parent: Sql, statement: Statement): Sql {
  const row = statement.alias();
  const result = statement.alias();
  const { where, orderBy } = field.rows;
  const fields = renderRow(planned.plan!, row, statement);
  const table = tableOf(field.rows, row, parent, statement, planned.args);
  const conditions = where(row, parent, statement, planned.args);
  const found = sql`from ${table} where ${conditions}${orderBy ? sql` order by ${orderBy(row)}` : sql``}`;
  if (field.kind === 'one')
    return sql`(select row_to_json(${result}) from (select ${fields} from ${firstRow(row, found)}) ${result})`;
  return sql`(select coalesce(json_agg(${result}), '[]') from (select ${fields} ${found}) ${result})`;
}

/** Condition for rows after the cursor: a row comparison with the cursor's sort key. */
function afterCursor(
  expressions: Sql[],
  types: SortType[],
  descending: boolean,
  after: unknown[],
  statement: Statement,
): Sql {
  const values = after.map((value, index) => statement.bind(value, types[index]!));
  return sql`(${joined(expressions, ', ')}) ${descending ? sql`<` : sql`>`} (${joined(values, ', ')})`;
}

export function renderPage(planned: PlannedField, field: PageField, parent: Sql, statement: Statement): Sql {
  const row = statement.alias();
  const result = statement.alias();
  const { first, after } = planned.page!;
  const order = field.order(planned.args);
  const expressions = order.expressions(row);
  const where = (alias: Sql) => field.rows.where(alias, parent, statement, planned.args);
  const conditions = [
    where(row),
    ...(after ? [afterCursor(expressions, order.types, order.descending, after, statement)] : []),
  ];
  // A literal limit: with a parameter the planner expects a long list and sorts everything.
  const select = sql`select ${renderRow(planned.plan!, row, statement)}, json_build_array(${literal(order.name)}, ${joined(expressions, ', ')}) as "#cursor"
    from ${tableOf(field.rows, row, parent, statement, planned.args)} where ${every(conditions)}
    order by ${joined(order.descending ? expressions.map((expression) => sql`${expression} desc`) : expressions, ', ')}
    limit ${literal(first + 1)}`;
  const all = statement.alias();
  const total = planned.counted
    ? sql`(select count(*) from ${tableOf(field.rows, all, parent, statement, planned.args)} where ${where(all)})`
    : sql`null`;
  return sql`(select json_build_object('rows', coalesce(json_agg(${result}), '[]'), 'total', ${total}) from (${select}) ${result})`;
}

function renderField(planned: PlannedField, row: Sql, statement: Statement): Sql {
  const { field } = planned;
  switch (field.kind) {
    case 'column':
      return field.sql(row, statement, planned.args);
    case 'text':
      return field.sql(row, statement);
    case 'one':
    case 'many':
      return renderRelation(planned, field, row, statement);
    case 'page':
      return renderPage(planned, field, row, statement);
    case 'computed':
      throw new Error('a computed field is read through the fields it needs');
  }
}

/** Renders the select list of a plan. */
export function renderRow(plan: Plan, row: Sql, statement: Statement): Sql {
  if (plan.fields.length === 0) return sql`null as "#"`;
  return joined(
    plan.fields.map(
      (planned, position) => sql`${renderField(planned, row, statement)} as ${label(columnName(planned, position))}`,
    ),
    ', ',
  );
}
