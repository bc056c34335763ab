import type { ClientBase } from 'pg';
import { sql, word } from '../../platform/sql/sql.js';
import { newEdition } from '../../catalogue/record/write/new-edition.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import { recordContentKinds, type RecordKindName } from '../../catalogue/record/content-kind.js';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import { same } from '../../catalogue/record/merge/content-value.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { timelinesOf, type PlannedEdition } from '../../catalogue/record/write/timeline.js';
import { deleteEditions, writeEditions } from '../../catalogue/record/write/write-editions.js';
import { writeIdentifiers } from '../../catalogue/record/write/write-identifiers.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { changesOfSets, type ChangeRow } from '../change-set/change-repository.js';

/** What taking back a scheduled edition makes of the others of its record. */
interface TakenBack {
  /** The edition that has not begun, or null when an end is taken back. */
  gone: PlannedEdition | null;
  /** The edition before it, which lasts as long as it would have lasted. */
  before: PlannedEdition | null;
  /** Editions to come after it that lose what they had from it. */
  altered: { edition: PlannedEdition; document: RecordContent }[];
}

/** What a later edition is on another one before it: the changes of its set stay as they were approved. */
function onTopOf(before: RecordContent, edition: PlannedEdition, own: ChangeRow | undefined): RecordContent {
  if (own?.draft) return merged(own.base ?? before, own.draft, before).document;
  return edition.document;
}

/** The editions after a scheduled one, without what they had from it. */
function withoutIt(
  before: PlannedEdition | null,
  later: readonly PlannedEdition[],
  changeOf: (edition: PlannedEdition) => ChangeRow | undefined,
): TakenBack['altered'] {
  if (!before) return [];
  let { document: previous } = before;
  return later.flatMap((edition) => {
    previous = onTopOf(previous, edition, changeOf(edition));
    return same(previous, edition.document) ? [] : [{ edition, document: previous }];
  });
}

/** What is taken back of a record's timeline when a set is unscheduled; null when its edition or its end has gone already. */
function takenBack(
  timeline: readonly PlannedEdition[],
  { changeSetId, draft }: Pick<ChangeRow, 'changeSetId' | 'draft'>,
  {
    isEnd,
    changeOf,
  }: { isEnd: (edition: PlannedEdition) => boolean; changeOf: (edition: PlannedEdition) => ChangeRow | undefined },
): TakenBack | null {
  if (!draft) {
    const last = timeline.at(-1);
    return last && isEnd(last) ? { gone: null, before: last, altered: [] } : null;
  }
  const now = Date.now();
  const at = timeline.findIndex((one) => one.changeSetId === changeSetId && Date.parse(one.from) > now);
  const gone = timeline[at];
  if (!gone) return null;
  const before = timeline[at - 1] ?? null;
  return { gone, before, altered: withoutIt(before, timeline.slice(at + 1), changeOf) };
}

/** Changes that other sets have scheduled for the records of some timelines, by set and record. */
async function changesScheduled(
  client: ClientBase,
  timelines: Iterable<readonly PlannedEdition[]>,
): Promise<(edition: PlannedEdition) => ChangeRow | undefined> {
  const sets = [...new Set([...timelines].flat().flatMap(({ changeSetId }) => changeSetId ?? []))];
  const changes = [...(await changesOfSets(client, sets)).values()].flat();
  const byKey = new Map(changes.map((change) => [`${change.changeSetId} ${change.recordId}`, change]));
  return ({ changeSetId, recordId }) => byKey.get(`${changeSetId} ${recordId}`);
}

async function prolong(client: ClientBase, table: string, taken: readonly TakenBack[]): Promise<void> {
  const prolonged = taken.filter(({ before }) => before);
  if (prolonged.length === 0) return;
  await client.query(
    sql`update ${word(table)}_edition e set in_force = tstzrange(lower(e.in_force), p.ends)
      from unnest($1::bigint[], $2::timestamptz[]) p (id, ends) where e.edition_id = p.id`.text,
    [prolonged.map(({ before }) => before!.editionId), prolonged.map(({ gone }) => gone?.until ?? null)],
  );
}

async function takeBack<K extends RecordKindName>(
  client: ClientBase,
  kind: K,
  taken: readonly TakenBack[],
): Promise<void> {
  const { table } = recordTypes[kind];
  const altered = taken.flatMap((one) => one.altered);
  const gone = [...taken.flatMap((one) => one.gone ?? []), ...altered.map(({ edition }) => edition)];
  await deleteEditions(
    client,
    table,
    gone.map(({ editionId }) => editionId),
  );
  await prolong(client, table, taken);
  const editions = altered.map(({ edition, document }) =>
    newEdition(kind, edition.recordId, contentOf(kind, document), edition),
  );
  const recordIds = taken.flatMap(({ gone: edition, before }) => (edition ?? before)!.recordId);
  const target = { client, seenBefore: new Set(recordIds), moment: 'now', changeSetId: null };
  await writeEditions(target, recordTypes[kind], editions, []);
  await writeIdentifiers(target, recordTypes[kind], recordIds);
}

/** Ends to come that a set has laid down: milliseconds by record. */
async function endsOf(client: ClientBase, changeSetId: string): Promise<Map<string, number>> {
  const { rows } = await client.query<{ recordId: string; endedAt: Date }>(
    `select record_id as "recordId", ended_at as "endedAt" from record_ending where change_set_id = $1 and ended_at > now()`,
    [changeSetId],
  );
  return new Map(rows.map(({ recordId, endedAt }) => [recordId, endedAt.getTime()]));
}

/**
 * Deletes the editions of a set that have not begun. The ones before them last on, and later ones of other sets lose what
 * they had from them.
 */
export async function deleteScheduledEditions(
  client: ClientBase,
  changeSetId: string,
  changes: readonly ChangeRow[],
): Promise<void> {
  const timelines = await timelinesOf(client, changes);
  const changeOf = await changesScheduled(client, timelines.values());
  const ends = await endsOf(client, changeSetId);
  const isEnd = ({ recordId, until }: PlannedEdition): boolean =>
    until !== null && ends.get(recordId) === Date.parse(until);
  for (const kind of recordContentKinds) {
    const taken = changes
      .filter((change) => change.kind === kind)
      .flatMap((change) => takenBack(timelines.get(change.recordId) ?? [], change, { isEnd, changeOf }) ?? []);
    if (taken.length > 0) await takeBack(client, kind, taken);
  }
  await client.query('delete from record_ending where change_set_id = $1 and ended_at > now()', [changeSetId]);
}
