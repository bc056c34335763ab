import DataLoader from 'dataloader';
import { hydrate, hydratePage, type ReadPage, type Row } from './hydrate.js';
import type { ReadDatabase } from './read-database.js';
import type { Reading } from './reading.js';
import { renderPage, renderRow, tableOf } from './render.js';
import type { Plan, PlannedPage } from './selection.js';
import type { RelatedRows } from './shape.js';
import { Statement } from './statement.js';

/** A way into the catalogue: which row belongs to a key. */
export interface Entry {
  name: string;
  keyType: 'uuid' | 'text' | 'bigint';
  /** `where` is given the key's SQL as the parent. */
  rows: Omit<RelatedRows, 'orderBy'>;
}

type RowLoader = DataLoader<string, Row | null>;

/** The statement that gives the rows of many keys at once; the keys are its last parameter. */
function renderEntry(entry: Entry, plan: Plan, reading: Reading): { sql: string; parameters: unknown[] } {
  const statement = new Statement(reading);
  const row = statement.alias();
  const fields = renderRow(plan, row, statement);
  const table = tableOf(entry.rows, row, 'k.key', statement, {});
  const where = entry.rows.where(row, 'k.key', statement, {});
  const keys = statement.bind([], `${entry.keyType}[]`);
  const sql = `select k.position::int as position, row_to_json(r) as row
    from unnest(${keys}) with ordinality k (key, position)
    cross join lateral (select ${fields} from ${table} where ${where} limit 1) r`;
  return { sql, parameters: statement.parameters };
}

/** The loads of one request: what is asked for in the same breath, in the same shape, is one statement. */
export class Loads {
  readonly #byPlan = new Map<Plan, Map<Entry, RowLoader>>();
  readonly #loaders = new Map<string, RowLoader>();

  constructor(readonly database: ReadDatabase) {}

  /** The row of the key, with all that the plan asks of it; null when there is none. */
  byKey(entry: Entry, key: string, plan: Plan, reading: Reading): Promise<Row | null> {
    let ofPlan = this.#byPlan.get(plan);
    if (!ofPlan) this.#byPlan.set(plan, (ofPlan = new Map<Entry, RowLoader>()));
    let loader = ofPlan.get(entry);
    if (!loader) ofPlan.set(entry, (loader = this.#loaderOf(entry, plan, reading)));
    return loader.load(key);
  }

  /** Plans that come to the same statement share a loader, such as those of two aliases of one field. */
  #loaderOf(entry: Entry, plan: Plan, reading: Reading): RowLoader {
    const { sql, parameters } = renderEntry(entry, plan, reading);
    const identity = `${entry.name}\n${sql}\n${JSON.stringify([parameters, reading.languages])}`;
    let loader = this.#loaders.get(identity);
    if (!loader) this.#loaders.set(identity, (loader = this.#loader(sql, parameters, plan, reading)));
    return loader;
  }

  /** One page of a list. */
  async page(planned: PlannedPage, reading: Reading): Promise<ReadPage> {
    const statement = new Statement(reading);
    const sql = `select ${renderPage(planned, planned.field, '', statement)} as page`;
    const [found] = await this.database.query<{ page: { rows: Row[]; total: number | null } }>(
      sql,
      statement.parameters,
    );
    return hydratePage(planned, found!.page, reading);
  }

  #loader(sql: string, parameters: unknown[], plan: Plan, reading: Reading): RowLoader {
    return new DataLoader(
      async (keys) => {
        const withKeys = [...parameters.slice(0, -1), keys];
        const found = await this.database.query<{ position: number; row: Row }>(sql, withKeys);
        const rows = new Map(
          found.map(({ position, row }) => [
            position - 1,
            { ...hydrate(plan, row, reading), __typename: plan.shape.type },
          ]),
        );
        return keys.map((_, position) => rows.get(position) ?? null);
      },
      { maxBatchSize: 1000 },
    );
  }
}
