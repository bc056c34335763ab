import type { ClientBase } from 'pg';
import { cleanRecord } from '../../catalogue/record/write/clean-record.js';
import { contentHash } from '../../catalogue/record/write/content-hash.js';
import { recordContentKinds, type RecordKindName } from '../../catalogue/record/content-kind.js';
import { addIdentities } from '../../catalogue/record/write/identities.js';
import { insertRows } from '../../catalogue/record/write/insert-rows.js';
import { KnownKeys } from '../../catalogue/record/check/known-keys.js';
import type { LoadTarget } from '../../catalogue/record/write/load-target.js';
import { endEditions, writeEditions } from '../../catalogue/record/write/write-editions.js';
import { recordAudits } from '../../platform/mutation/audit.js';
import type { RebasedChange } from './rebase-changes.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { contentOf } from '../../catalogue/record/content-of.js';

/** A publication: set, actor, reason and moment. */
export interface Publication {
  changeSetId: string;
  actor: string;
  /** A timestamptz. */
  moment: string;
  reason: string;
}

async function writeKind<K extends RecordKindName>(
  target: LoadTarget,
  kind: K,
  rebased: readonly RebasedChange[],
): Promise<void> {
  const recordType = recordTypes[kind];
  const worded = rebased.filter(({ document }) => document);
  const editions = worded.flatMap(({ change, document }) => {
    if (!document) return [];
    const record = cleanRecord(kind, contentOf(kind, document));
    return { record, recordId: change.recordId, contentHash: contentHash(record) };
  });
  const ended = (some: readonly RebasedChange[]) => some.flatMap(({ state }) => (state ? [state.editionId] : []));
  await writeEditions(target, recordType, editions, ended(worded));
  await endEditions(target, recordType.table, ended(rebased.filter(({ document }) => !document)));
}

/** Stores why records end, for later look-ups. */
const writeEndings = (
  client: ClientBase,
  rebased: readonly RebasedChange[],
  { changeSetId, moment }: Publication,
): Promise<void> =>
  insertRows(
    client,
    'record_ending',
    rebased
      .filter(({ document }) => !document)
      .map(({ change: { recordId, action, explanation, successorId } }) => ({
        record_id: recordId,
        ended_at: moment,
        action,
        explanation,
        successor_id: successorId,
        change_set_id: changeSetId,
      })),
  );

const recordPublication = (
  client: ClientBase,
  rebased: readonly RebasedChange[],
  { actor, changeSetId, reason }: Publication,
): Promise<void> =>
  recordAudits(
    client,
    rebased.map(({ change, state, document }) => ({
      actor,
      action: 'publish',
      changeSetId,
      recordId: change.recordId,
      kind: recordTypes[change.kind].recordKind,
      before: state?.document,
      after: document,
      reason,
    })),
  );

/**
 * Writes the editions and endings of a publication and records each in the audit trail. The number of statements depends
 * on the kinds of records, not on their number.
 */
export async function putInForce(
  client: ClientBase,
  rebased: readonly RebasedChange[],
  publication: Publication,
): Promise<void> {
  const known = new KnownKeys();
  for (const { change } of rebased) known.add(change.kind, change.slug, { file: 'change set' });
  const seenBefore = await addIdentities(client, known);
  const target: LoadTarget = { client, seenBefore, moment: publication.moment, changeSetId: publication.changeSetId };
  for (const kind of recordContentKinds) {
    const ofKind = rebased.filter(({ change }) => change.kind === kind);
    if (ofKind.length > 0) await writeKind(target, kind, ofKind);
  }
  await writeEndings(client, rebased, publication);
  await recordPublication(client, rebased, publication);
}
