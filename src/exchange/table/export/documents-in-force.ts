import type { ClientBase } from 'pg';
import type { Contents } from '../../../catalogue/record/contents.js';
import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { recordTypes } from '../../../catalogue/record-types.js';
import { ownedEditions } from '../../../catalogue/ownership/owned-editions.js';
import { Statement } from '../../../platform/read/statement.js';
import { literal, sql, word } from '../../../platform/sql/sql.js';

/** The contents of a kind in force, by slug; of some organisations those that their editors may change. */
export async function documentsInForce<Kind extends RecordKindName>(
  client: ClientBase,
  kind: Kind,
  organisations: readonly string[] | null,
): Promise<Contents[Kind][]> {
  const statement = Statement.now();
  const { table } = recordTypes[kind];
  const query = sql`select found.document from (
      select e.edition_id, r.slug from ${ownedEditions(kind, organisations, statement)}) owned
    join lateral (select d.document from edition_document d
      where d.kind = ${literal(word(table).text)} and d.edition_id = owned.edition_id) found on true
    order by owned.slug collate "C"`;
  const { rows } = await client.query<{ document: Contents[Kind] }>(query.text, statement.parameters);
  return rows.map(({ document }) => document);
}
