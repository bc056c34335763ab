import { deliver, type LocalizedText } from '../i18n/localized-text.js';
import { encodeCursor } from './page-arguments.js';
import type { ReadOptions } from './read-options.js';
import { columnName } from './render.js';
import type { Plan, PlannedField } from './plan/plan.js';

export type Row = Record<string, unknown>;

/** A page as Relay's connection. */
export interface ReadPage {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

/** Page info of a page. */
export const pageInfoOf = (
  edges: readonly { cursor: string }[],
  hasNextPage: boolean,
  after: unknown[] | null,
): ReadPage['pageInfo'] => ({
  hasNextPage,
  hasPreviousPage: Boolean(after),
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

export function hydratePage(
  planned: PlannedField,
  page: { rows: Row[]; total: number | null },
  readOptions: ReadOptions,
): ReadPage {
  const { first, after } = planned.page!;
  const hasNextPage = page.rows.length > first;
  const nodes = hasNextPage ? page.rows.slice(0, first) : page.rows;
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(node['#cursor']) }));
  for (const node of nodes) hydrate(planned.plan!, node, readOptions);
  return {
    nodes,
    edges,
    pageInfo: pageInfoOf(edges, hasNextPage, after),
    totalCount: page.total,
  };
}

function hydrated(planned: PlannedField, value: unknown, readOptions: ReadOptions): unknown {
  const { field, plan } = planned;
  switch (field.kind) {
    case 'text':
      return deliver(value as LocalizedText, readOptions.languages);
    case 'one':
      return hydrate(plan!, value as Row, readOptions);
    case 'many':
      for (const row of value as Row[]) hydrate(plan!, row, readOptions);
      return value;
    case 'page':
      return hydratePage(planned, value as { rows: Row[]; total: number | null }, readOptions);
    default:
      return field.kind === 'column' && field.convert ? field.convert(value as never, readOptions) : value;
  }
}

/** Converts a row of PostgreSQL's JSON into GraphQL values, in place. */
export function hydrate(plan: Plan, row: Row, readOptions: ReadOptions): Row {
  plan.fields.forEach((planned, position) => {
    const name = columnName(planned, position);
    const value = row[name];
    if (value === null || value === undefined) row[planned.key] = null;
    else if (name !== planned.key || planned.field.kind !== 'column' || planned.field.convert)
      row[planned.key] = hydrated(planned, value, readOptions);
  });
  return row;
}
