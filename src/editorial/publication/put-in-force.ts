import type { ClientBase } from 'pg';
import { newEdition } from '../../catalogue/record/write/new-edition.js';
import { recordContentKinds, type RecordKindName } from '../../catalogue/record/content-kind.js';
import { addIdentities } from '../../catalogue/record/write/identities.js';
import { insertRows } from '../../catalogue/record/write/insert-rows.js';
import { KnownKeys } from '../../catalogue/record/check/known-keys.js';
import type { LoadTarget } from '../../catalogue/record/write/load-target.js';
import { writeIdentifiers } from '../../catalogue/record/write/write-identifiers.js';
import { same } from '../../catalogue/record/merge/content-value.rules.js';
import {
  deleteEditions,
  endEditions,
  writeEditions,
  type NewEdition,
} from '../../catalogue/record/write/write-editions.js';
import { recordAudits } from '../../platform/mutation/audit.js';
import type { LaterEdition, RebasedChange } from '../change-set/rebased-change.js';
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

/** The new edition, in force until what is planned next, and the editions to come that the change alters. */
function editionsOf<K extends RecordKindName>(
  kind: K,
  { change: { recordId }, replaced, document, later }: RebasedChange,
  { moment, changeSetId }: LoadTarget,
): NewEdition<K>[] {
  if (!document) return [];
  const first = newEdition(kind, recordId, contentOf(kind, document), {
    from: moment,
    until: replaced?.until ?? null,
    changeSetId,
  });
  return [
    first,
    ...later
      .filter(isAltered)
      .map(({ edition, document: carried }) => newEdition(kind, recordId, contentOf(kind, carried), edition)),
  ];
}

const isAltered = ({ edition, document }: LaterEdition): boolean => !same(edition.document, document);

/** Editions to come that are written anew, or end with the record before they begin. */
const dropped = ({ document, later }: RebasedChange): string[] =>
  (document ? later.filter(isAltered) : later).map(({ edition }) => edition.editionId);

async function writeKind<K extends RecordKindName>(
  target: LoadTarget,
  kind: K,
  rebased: readonly RebasedChange[],
): Promise<void> {
  const recordType = recordTypes[kind];
  const [worded, ending] = [rebased.filter(({ document }) => document), rebased.filter(({ document }) => !document)];
  const ended = (some: readonly RebasedChange[]) =>
    some.flatMap(({ replaced }) => (replaced ? [replaced.editionId] : []));
  await deleteEditions(target.client, recordType.table, rebased.flatMap(dropped));
  const editions = worded.flatMap((one) => editionsOf(kind, one, target));
  await writeEditions(target, recordType, editions, ended(worded));
  await endEditions(target, recordType.table, ended(ending));
  const cutShort = ending.filter(({ later }) => later.length > 0).map(({ change }) => change.recordId);
  if (cutShort.length > 0) await writeIdentifiers(target, recordType, cutShort);
}

/** Deletes ends to come of records that end now. */
async function deleteLaterEndings(
  client: ClientBase,
  rebased: readonly RebasedChange[],
  moment: string,
): Promise<void> {
  const ending = rebased.flatMap(({ change, document }) => (document ? [] : [change.recordId]));
  if (ending.length === 0) return;
  await client.query('delete from record_ending where record_id = any($1) and ended_at > $2::timestamptz', [
    ending,
    moment,
  ]);
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
    rebased.map(({ change, replaced, document }) => ({
      actor,
      action: 'publish',
      changeSetId,
      recordId: change.recordId,
      kind: recordTypes[change.kind].recordKind,
      before: replaced?.document,
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
  await deleteLaterEndings(client, rebased, publication.moment);
  await writeEndings(client, rebased, publication);
  await recordPublication(client, rebased, publication);
}
