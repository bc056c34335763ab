import type { ClientBase } from 'pg';
import { sql, word } from '../../platform/sql/sql.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { forgetScheduledIdentifiers } from '../../catalogue/record/write/write-identifiers.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { recordTypes } from '../../catalogue/record-types.js';

async function deleteScheduledOfKind(
  client: ClientBase,
  kind: RecordKindName,
  recordIds: readonly string[],
): Promise<void> {
  const { table } = recordTypes[kind];
  await client.query(
    sql`delete from ${word(table)}_edition where ${word(table)}_id = any($1) and lower(in_force) > now()`.text,
    [recordIds],
  );
  await client.query(
    sql`update ${word(table)}_edition set in_force = tstzrange(lower(in_force), null)
     where ${word(table)}_id = any($1) and in_force @> now() and upper(in_force) > now()`.text,
    [recordIds],
  );
}

/** Deletes editions that have not begun and extends the ones they would have ended. */
export async function deleteScheduledEditions(
  client: ClientBase,
  changeSetId: string,
  changes: readonly ChangeRow[],
): Promise<void> {
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const ofKind = changes.filter((change) => change.kind === kind);
    await deleteScheduledOfKind(
      client,
      kind,
      ofKind.map(({ recordId }) => recordId),
    );
  }
  await forgetScheduledIdentifiers(
    { client },
    changes.map(({ recordId }) => recordId),
  );
  await client.query('delete from record_ending where change_set_id = $1 and ended_at > now()', [changeSetId]);
}
