import type { FieldArguments, PageField, RelatedRows, RelationField, SortType } from './read-model.js';
import type { Plan, PlannedField } from './plan.js';
import type { Statement } from './statement.js';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const tableOf = (
  { from }: Pick<RelatedRows, 'from'>,
  alias: string,
  parent: string,
  statement: Statement,
  args: FieldArguments,
): string => (typeof from === 'string' ? `${from} ${alias}` : from(alias, parent, statement, args));

/** Column name of a planned field: by position where PostgreSQL would truncate the key (63 bytes). */
export const columnName = ({ key }: PlannedField, position: number): string =>
  Buffer.byteLength(key) <= 63 ? key : `#${position}`;

function renderRelation(planned: PlannedField, field: RelationField, parent: string, statement: Statement): string {
  const row = statement.alias();
  const result = statement.alias();
  const { where, orderBy } = field.rows;
  const select = `select ${renderRow(planned.plan!, row, statement)} from ${tableOf(field.rows, row, parent, statement, planned.args)} where ${where(row, parent, statement, planned.args)}`;
  const sorted = orderBy ? `${select} order by ${orderBy(row)}` : select;
  if (field.kind === 'one') return `(select row_to_json(${result}) from (${sorted} limit 1) ${result})`;
  return `(select coalesce(json_agg(${result}), '[]') from (${sorted}) ${result})`;
}

/** Condition for rows after the cursor: a row comparison with the cursor's sort key. */
function afterCursor(
  expressions: string[],
  types: SortType[],
  descending: boolean,
  after: unknown[],
  statement: Statement,
): string {
  const values = after.map((value, index) => statement.bind(value, types[index]!));
  return `(${expressions.join(', ')}) ${descending ? '<' : '>'} (${values.join(', ')})`;
}

export function renderPage(planned: PlannedField, field: PageField, parent: string, statement: Statement): string {
  const row = statement.alias();
  const result = statement.alias();
  const { first, after } = planned.page!;
  const order = field.order(planned.args);
  const expressions = order.expressions(row);
  const where = (alias: string) => field.rows.where(alias, parent, statement, planned.args);
  const conditions = [
    where(row),
    ...(after ? [afterCursor(expressions, order.types, order.descending, after, statement)] : []),
  ];
  // A literal limit: with a parameter the planner expects a long list and sorts everything.
  const select = `select ${renderRow(planned.plan!, row, statement)}, json_build_array('${order.name}', ${expressions.join(', ')}) as "#cursor"
    from ${tableOf(field.rows, row, parent, statement, planned.args)} where ${conditions.join(' and ')}
    order by ${expressions.map((expression) => `${expression}${order.descending ? ' desc' : ''}`).join(', ')}
    limit ${first + 1}`;
  const all = statement.alias();
  const total = planned.counted
    ? `(select count(*) from ${tableOf(field.rows, all, parent, statement, planned.args)} where ${where(all)})`
    : 'null';
  return `(select json_build_object('rows', coalesce(json_agg(${result}), '[]'), 'total', ${total}) from (${select}) ${result})`;
}

function renderField(planned: PlannedField, row: string, statement: Statement): string {
  const { field } = planned;
  switch (field.kind) {
    case 'column':
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
export function renderRow(plan: Plan, row: string, statement: Statement): string {
  if (plan.fields.length === 0) return 'null as "#"';
  return plan.fields
    .map((planned, position) => `${renderField(planned, row, statement)} as ${quoted(columnName(planned, position))}`)
    .join(', ');
}
