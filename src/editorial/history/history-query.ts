import { editionId, editionNumber } from '../../catalogue/record/edition-id.js';
import { jsonText } from '../../platform/mutation/json-text.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { isWithin, scopeOf } from '../../catalogue/ownership/scope.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import { differences } from '../../catalogue/record/merge/difference.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { RecordKind } from '../../catalogue/record/record-id.js';
import { globalId, isUuid } from '../../platform/graphql/global-id.js';
import { badInput } from '../../platform/errors/errors.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { literal, sql, word } from '../../platform/sql/sql.js';
import { differenceView } from '../change-set/change-view.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import { allowed } from '../../platform/graphql/allowed.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { recordTypeOf, recordTypes } from '../../catalogue/record-types.js';

async function kindOf(source: ReadSource, recordId: string): Promise<RecordKindName | null> {
  const [row] = await source.query<{ kind: RecordKind }>('select kind from record where id = $1', [recordId]);
  return row ? recordTypeOf(row.kind).kind : null;
}

interface StoredEdition {
  edition: string;
  inForceFrom: string;
  inForceUntil: string | null;
  changeSet: string | null;
  reason: string | null;
  document: RecordContent | null;
}

/** Editions of a record that have begun, latest first, with their changes. */
export async function historyOf(database: ReadDatabase, recordId: string, first: number): Promise<object[]> {
  const kind = await kindOf(database, recordId);
  if (!kind) return [];
  const { table, type } = recordTypes[kind];
  const editions = await database.query<StoredEdition & Record<string, unknown>>(
    sql`select e.edition_id::text as edition, lower(e.in_force) as "inForceFrom", upper(e.in_force) as "inForceUntil",
       d.change_set_id as "changeSet", s.reason, d.document
     from ${word(table)}_edition e
     left join edition_document d on d.kind = ${literal(table)} and d.edition_id = e.edition_id
     left join change_set s on s.id = d.change_set_id
     where e.${word(table)}_id = $1 and lower(e.in_force) <= now() order by lower(e.in_force) desc limit $2`.text,
    [recordId, first + 1],
  );
  return editions.slice(0, first).map(({ document, ...entry }, index) => {
    const before = editions[index + 1]?.document;
    const edition = editionId(type, entry.edition);
    return {
      ...entry,
      edition,
      differences: before && document ? differences(before, document).map(differenceView) : [],
    };
  });
}

/** Documents of two editions of a record. */
export async function twoEditions(
  database: ReadDatabase,
  recordId: string,
  from: string,
  to: string,
): Promise<[RecordContent, RecordContent]> {
  const { table, type } = recordTypes[(await kindOf(database, recordId)) ?? 'services'];
  const rows = await database.query<{ edition: string; document: RecordContent }>(
    sql`select d.edition_id::text as edition, d.document from edition_document d
     join ${word(table)}_edition e on e.edition_id = d.edition_id and lower(e.in_force) <= now()
     where d.kind = ${literal(table)} and d.record_id = $1 and d.edition_id::text = any($2)`.text,
    [recordId, [from, to].map((id) => editionNumber(type, id))],
  );
  const documentOf = (id: string): RecordContent => {
    const found = rows.find(({ edition }) => edition === editionNumber(type, id));
    if (!found) throw badInput(`edition "${id.slice(0, 100)}" does not belong to this record; take ids from history`);
    return found.document;
  };
  return [documentOf(from), documentOf(to)];
}

/** Whether the record in force lies within what the caller may edit. */
async function isEditable(
  { client, principal }: TransactionContext,
  kind: RecordKindName,
  recordId: string,
): Promise<boolean> {
  const scope = await scopeOf(client, principal, 'change-set:edit');
  if (scope === 'EVERYWHERE') return true;
  const state = await stateOf(client, kind, recordId);
  return state !== null && isWithin({ client, scope, changeSetId: null }, kind, contentOf(kind, state.document));
}

/** Open drafts of a record in other people's sets; none of a record that the caller may not edit. */
export async function openDraftsOf(context: RequestContext, recordId: string): Promise<object[]> {
  const principal = allowed(context, 'change-set:edit');
  const kind = await kindOf(context.database, recordId);
  if (!kind) return [];
  const isOwn = await context.writeDatabase.transaction((client) => isEditable({ client, principal }, kind, recordId));
  return isOwn ? draftsOfOthers(context.database, recordId, principal.id) : [];
}

const draftsOfOthers = (database: ReadDatabase, recordId: string, besides: string): Promise<object[]> =>
  database.query(
    sql`select s.id as "changeSet", s.title, c.edited_by as "editedBy", c.edited_at as "editedAt",
       exists (select from edition_document d where d.record_id = c.record_id and d.edition_id > c.base_edition_id) as overtaken
     from change c join change_set s on s.id = c.change_set_id
     where c.record_id = $1 and s.status in ('DRAFT', 'SUBMITTED', 'APPROVED') and c.edited_by <> $2 order by c.edited_at desc limit 20`
      .text,
    [recordId, besides],
  );

interface AuditFilter {
  recordId: string | null;
  changeSet: string | null;
  before: string | null;
  first: number;
}

interface StoredEntry extends Record<string, unknown> {
  record: string | null;
  kind: RecordKind | null;
  before: unknown;
  after: unknown;
}

export async function auditEntries(
  database: ReadDatabase,
  { recordId, changeSet, before, first }: AuditFilter,
): Promise<object[]> {
  if (changeSet && !isUuid(changeSet)) return [];
  if (before && !/^\d{1,18}$/.test(before)) throw badInput(`before is "${before}"; expected the id of an entry`);
  const entries = await database.query<StoredEntry>(
    sql`select id::text, at, actor, action, change_set_id as "changeSet", record_id as record, kind, before, after, reason from audit_entry
     where ($1::uuid is null or record_id = $1) and ($2::uuid is null or change_set_id = $2) and ($3::bigint is null or id < $3)
     order by audit_entry.id desc limit $4`.text,
    [recordId, changeSet, before, first],
  );
  return entries.map((entry) => ({
    ...entry,
    record: entry.record && entry.kind && globalId(recordTypeOf(entry.kind).type, entry.record),
    before: jsonText(entry.before),
    after: jsonText(entry.after),
  }));
}
