import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import { badInput } from '../errors/errors.js';
import { sql, type Sql } from '../sql/sql.js';
import { filledIn, nothingGiven, type GivenValues } from './plan/given.js';
import { hydrate, hydratePage, type ReadPage, type Row } from './hydrate.js';
import type { ReadSource } from './read-source.js';
import type { ReadOptions } from './read-options.js';
import { KeptStatements } from './plan/kept-statements.js';
import { firstRow, renderPage, renderRow, tableOf } from './render.js';
import type { Plan, PlannedPage } from './plan/plan.js';
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
  /** Same for statements that read the same into the same keys. */
  identity: string;
}

/** Keys under which a plan leaves its values: two fields with other arguments may be the same SQL. */
const keysOf = ({ fields }: Plan): unknown[] => fields.map(({ key, plan }) => (plan ? [key, keysOf(plan)] : key));

const hashOf = (read: unknown): string => createHash('sha1').update(JSON.stringify(read)).digest('base64');

/** Renders the statement that reads the rows of many keys. */
function renderEntry(entry: Lookup, plan: Plan, statement: Statement): EntryStatement {
  const row = statement.alias();
  const key = sql`k.key`;
  const fields = renderRow(plan, row, statement);
  const table = tableOf(entry.rows, row, key, statement, {});
  const where = entry.rows.where(row, key, statement, {});
  const parameters = [...statement.parameters];
  const keys = statement.bind([], `${entry.keyType}[]`);
  const { text } = sql`select k.position::int as position, row_to_json(r) as row
    from unnest(${keys}) with ordinality k (key, position)
    cross join lateral (select ${fields} from ${firstRow(row, sql`from ${table} where ${where}`)}) r`;
  return { sql: text, parameters, identity: hashOf([entry.name, text, keysOf(plan)]) };
}

/** The statement of the plan, which is rendered once for read options of one shape. */
function statementOf(entry: Lookup, plan: Plan, readOptions: ReadOptions): EntryStatement {
  const kept = (plan.memo.get(entry) ?? new KeptStatements()) as KeptStatements<EntryStatement>;
  plan.memo.set(entry, kept);
  return kept.of('', readOptions, (statement) => renderEntry(entry, plan, statement));
}

/** Loaders of one request: simultaneous look-ups with equal plans become one statement. */
export class Loaders {
  readonly #loaders = new Map<string, RowLoader>();

  constructor(private readonly sourceOf: (readOptions: ReadOptions) => ReadSource) {}

  /** Reads the planned row of the key; null when there is none. `values` are given for the placeholders of the plan. */
  byKey(
    entry: Lookup,
    key: string,
    plan: Plan,
    readOptions: ReadOptions,
    values: GivenValues = nothingGiven,
  ): Promise<Row | null> {
    // PostgreSQL would refuse the whole statement, and with it all other keys.
    if (key.includes('\0')) return Promise.reject(badInput('a key contains the character U+0000, which no key has'));
    const { sql: text, parameters: needed, identity } = statementOf(entry, plan, readOptions);
    const { languages, preview } = readOptions;
    const parameters = filledIn(needed, readOptions, values);
    // Plans with equal statements share a loader, such as two aliases of one field.
    const name = JSON.stringify([identity, parameters, languages, preview]);
    let loader = this.#loaders.get(name);
    if (!loader) this.#loaders.set(name, (loader = this.#loader(text, parameters, plan, readOptions)));
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

  #loader(text: string, parameters: readonly unknown[], plan: Plan, readOptions: ReadOptions): RowLoader {
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
