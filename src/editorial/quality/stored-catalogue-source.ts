import type { ClientBase } from 'pg';
import { joined, literal, sql, word } from '../../platform/sql/sql.js';
import {
  isRecordContentKind,
  recordContentKinds,
  type ContentKind,
  type RecordKindName,
} from '../../catalogue/record/content-kind.js';
import { leikaListPrefix } from './catalogue-surroundings.js';
import { historyOf, minorEdit } from './edition-history.js';
import { looksBack } from './judge.js';
import type { CatalogueEntry, CatalogueSource } from './judge-catalogue.js';
import type { EarlierContent } from '../../catalogue/record/quality/surroundings.js';
import { recordTypes } from '../../catalogue/record-types.js';

const editionsPerStatement = 500;

interface StoredContent {
  edition: string;
  content: object;
  history: EarlierContent[];
  minor: boolean;
}

const retiredKeys = `select l.uri, json_agg(json_build_object('code', e.code, 'valid', json_build_object('until', upper(e.valid) - 1))) as entries
  from code_list l join code_list_entry e on e.list_uri = l.uri
  where starts_with(l.uri, $1) and upper(e.valid) is not null group by l.uri`;

/** Source of the contents in force in the database. */
export class StoredCatalogueSource implements CatalogueSource {
  constructor(private readonly client: ClientBase) {}

  async *entries(kinds: readonly ContentKind[]): AsyncGenerator<CatalogueEntry> {
    for (const kind of kinds) {
      if (isRecordContentKind(kind)) yield* this.records(kind);
      else for (const content of await this.listed(kind)) yield { kind, content };
    }
  }

  /** Number of editions in force without a stored document. */
  async countUnknown(): Promise<number> {
    const counts = recordContentKinds.map((kind) => {
      const table = word(recordTypes[kind].table);
      return sql`(select count(*) from ${table}_edition e where e.in_force @> now()
        and not exists (select from edition_document d where d.kind = '${table}' and d.edition_id = e.edition_id))`;
    });
    const sum = sql`select (${joined(counts, ' + ')})::int as count`;
    const { rows } = await this.client.query<{ count: number }>(sum.text);
    return rows[0]!.count;
  }

  private async *records(kind: RecordKindName): AsyncGenerator<CatalogueEntry> {
    const table = word(recordTypes[kind].table);
    const past = looksBack(kind)
      ? sql`${historyOf(table, sql`x`)} as history, ${minorEdit(table, sql`x`)} as minor`
      : sql`'[]'::json as history, false as minor`;
    const page = sql`select x.edition_id::text as edition, d.document as content, ${past}
      from ${table}_edition x join edition_document d on d.kind = '${table}' and d.edition_id = x.edition_id
      where x.in_force @> now() and x.edition_id > $1 order by x.edition_id limit ${literal(editionsPerStatement)}`;
    let last = '0';
    for (;;) {
      const { rows } = await this.client.query<StoredContent>(page.text, [last]);
      for (const { content, history, minor } of rows) yield { kind, content, past: { history, minor } };
      if (rows.length < editionsPerStatement) return;
      last = rows.at(-1)!.edition;
    }
  }

  private async listed(kind: ContentKind): Promise<object[]> {
    const [sql, parameters] =
      kind === 'leika-services' ? ['select leika_key as key from leika_service', []] : [retiredKeys, [leikaListPrefix]];
    return (await this.client.query<object>(sql, parameters)).rows;
  }
}
