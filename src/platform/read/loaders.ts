import DataLoader from 'dataloader';
import { sql, type Sql } from '../sql/sql.js';
import { hydrate, hydratePage, type ReadPage, type Row } from './hydrate.js';
import type { ReadSource } from './read-source.js';
import type { ReadOptions } from './read-options.js';
import { renderPage, renderRow, tableOf } from './render.js';
import type { Plan, PlannedPage } from './plan.js';
import type { RelatedRows } from './read-model.js';
import { Statement } from './statement.js';

/** Look-up of a row by a key. */
export interface Lookup {
  name: string;
  keyType: 'uuid' | 'text' | 'bigint';
  /** `where` receives the SQL of the key as the parent. */
  rows: Omit<RelatedRows, 'orderBy'> & { from: Sql };
}

type RowLoader = DataLoader<string, Row | null>;

interface EntryStatement {
  sql: string;
  /** Parameters without the last one, which holds the keys. */
  parameters: readonly unknown[];
  /** Identity of equal requests. */
  identity: string;
}

/** Keys under which a plan leaves its values: two fields with other arguments may be the same SQL. */
const keysOf = ({ fields }: Plan): unknown[] => fields.map(({ key, plan }) => (plan ? [key, keysOf(plan)] : key));

/** Renders the statement that reads the rows of many keys. */
function renderEntry(entry: Lookup, plan: Plan, readOptions: ReadOptions): EntryStatement {
  const statement = new Statement(readOptions);
  const row = statement.alias();
  const key = sql`k.key`;
  const fields = renderRow(plan, row, statement);
  const table = tableOf(entry.rows, row, key, statement, {});
  const where = entry.rows.where(row, key, statement, {});
  const parameters = [...statement.parameters];
  const keys = statement.bind([], `${entry.keyType}[]`);
  const { text } = sql`select k.position::int as position, row_to_json(r) as row
    from unnest(${keys}) with ordinality k (key, position)
    cross join lateral (select ${fields} from ${table} where ${where} limit 1) r`;
  return {
    sql: text,
    parameters,
    identity: JSON.stringify([entry.name, text, parameters, keysOf(plan), readOptions.languages, readOptions.preview]),
  };
}

interface LastMade {
  readOptions: string;
  statement: EntryStatement;
}

/** Reuses the last statement of the plan for equal read options. */
function statementOf(entry: Lookup, plan: Plan, given: ReadOptions): EntryStatement {
  const readOptions = JSON.stringify(given);
  const last = plan.memo.get(entry) as LastMade | undefined;
  if (last?.readOptions === readOptions) return last.statement;
  const statement = renderEntry(entry, plan, given);
  plan.memo.set(entry, { readOptions, statement });
  return statement;
}

/** Loaders of one request: simultaneous look-ups with equal plans become one statement. */
export class Loaders {
  readonly #loaders = new Map<string, RowLoader>();

  constructor(private readonly sourceOf: (readOptions: ReadOptions) => ReadSource) {}

  /** Reads the planned row of the key; null when there is none. */
  byKey(entry: Lookup, key: string, plan: Plan, readOptions: ReadOptions): Promise<Row | null> {
    const statement = statementOf(entry, plan, readOptions);
    // Plans with equal statements share a loader, such as two aliases of one field.
    let loader = this.#loaders.get(statement.identity);
    if (!loader) this.#loaders.set(statement.identity, (loader = this.#loader(statement, plan, readOptions)));
    return loader.load(key);
  }

  /** Reads one page of a list. */
  async page(planned: PlannedPage, readOptions: ReadOptions): Promise<ReadPage> {
    const statement = new Statement(readOptions);
    const { text } = sql`select ${renderPage(planned, planned.field, sql``, statement)} as page`;
    const [found] = await this.sourceOf(readOptions).query<{ page: { rows: Row[]; total: number | null } }>(
      text,
      statement.parameters,
    );
    return hydratePage(planned, found!.page, readOptions);
  }

  #loader({ sql: text, parameters }: EntryStatement, plan: Plan, readOptions: ReadOptions): RowLoader {
    return new DataLoader(
      async (keys) => {
        const found = await this.sourceOf(readOptions).query<{ position: number; row: Row }>(text, [
          ...parameters,
          keys,
        ]);
        const rows = new Map(
          found.map(({ position, row }) => [
            position - 1,
            { ...hydrate(plan, row, readOptions), __typename: plan.readModel.type },
          ]),
        );
        return keys.map((_, position) => rows.get(position) ?? null);
      },
      { maxBatchSize: 1000 },
    );
  }
}
