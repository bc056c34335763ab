import type { ClientBase } from 'pg';
import { cleanRecord } from '../../catalogue/record/write/clean-record.js';
import { contentHash } from '../../catalogue/record/write/content-hash.js';
import { recordKindOf, recordContentKinds, type RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Contents } from '../../catalogue/record/contents.js';
import { editionForms } from '../../catalogue/record/write/edition-forms.js';
import type { EditionForm } from '../../catalogue/record/write/edition-form.js';
import { addIdentities } from '../../catalogue/record/write/identities.js';
import { KnownKeys } from '../../catalogue/record/check/known-keys.js';
import type { LoadTarget } from '../../catalogue/record/write/load-target.js';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { endEditions, writeEditions } from '../../catalogue/record/write/write-editions.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { changesOf, type ChangeRow } from '../change-set/change-set-store.js';
import { checkContents } from '../draft/check-contents.js';
import { qualityErrors } from './quality-gate.js';
import {
  isInForceOrPlanned,
  lockRecords,
  stateOf,
  type RecordState,
} from '../../catalogue/record/write/record-state.js';
import { responsibilityClashes } from './responsibility-clashes.js';
import { usesOfEnding } from './uses-of-ending.js';
import { userError, refuseIf, type UserError } from '../../platform/mutation/user-error.js';

/** What is published, by whom, and from when it is in force. */
export interface Publication {
  changeSetId: string;
  actor: string;
  moment: string;
  reason: string;
  /** Only to be looked at, so what has yet to be mended may be seen too. */
  isDryRun?: boolean;
}

/** A change on top of what is in force by now. */
interface RebasedChange {
  change: ChangeRow;
  state: RecordState | null;
  document: RecordContent | null;
}

const endingOf = (rebased: RebasedChange[]): ChangeRow[] =>
  rebased.filter(({ document }) => !document).map(({ change }) => change);

const pathOf = ({ slug }: ChangeRow, ...path: string[]): string[] => ['changes', slug, ...path];

/** Somebody may have published meanwhile: other fields merge, the same conflict. */
async function rebase(client: ClientBase, change: ChangeRow, userErrors: UserError[]): Promise<RebasedChange> {
  const state = await stateOf(client, change.kind, change.recordId);
  if (state?.scheduledLater) userErrors.push(userError('SCHEDULED_CHANGE_PENDING', pathOf(change)));
  if (!change.base && (await isInForceOrPlanned(client, change.kind, change.recordId)))
    userErrors.push(userError('SLUG_TAKEN', pathOf(change)));
  if (change.base && !state) userErrors.push(userError('NOT_FOUND', pathOf(change)));
  if (!change.draft || !change.base || !state || state.editionId === change.baseEditionId)
    return { change, state, document: change.draft };
  const { document, conflicts } = merged(change.base, state.document, change.draft);
  for (const { path, ...conflict } of conflicts)
    userErrors.push({ ...userError('REVISION_CONFLICT', pathOf(change, ...path)), conflict });
  return { change, state, document };
}

async function writeKind<K extends RecordKindName>(
  target: LoadTarget,
  kind: K,
  rebased: RebasedChange[],
): Promise<void> {
  const form = editionForms[kind] as EditionForm<K>;
  const worded = rebased.filter(({ document }) => document);
  const editions = worded.map(({ change, document }) => {
    const record = cleanRecord(kind, document as unknown as Contents[K]);
    return { record, recordId: change.recordId, contentHash: contentHash(record) };
  });
  const ended = (some: RebasedChange[]) => some.flatMap(({ state }) => (state ? [state.editionId] : []));
  await writeEditions(target, form, editions, ended(worded));
  await endEditions(target, form.table, ended(rebased.filter(({ document }) => !document)));
}

async function tellEndings(
  client: ClientBase,
  rebased: RebasedChange[],
  { changeSetId, moment }: Publication,
): Promise<void> {
  for (const { change } of rebased.filter(({ document }) => !document)) {
    await client.query(
      `insert into record_ending (record_id, ended_at, action, explanation, successor_id, change_set_id) values ($1, $2, $3, $4::jsonb, $5, $6)`,
      [
        change.recordId,
        moment,
        change.action,
        change.explanation && JSON.stringify(change.explanation),
        change.successorId,
        changeSetId,
      ],
    );
  }
}

/** Puts all changes of a set in force at one moment: all of them, or none and what stands in the way. */
export async function publishChanges(client: ClientBase, publication: Publication): Promise<ChangeRow[]> {
  const changes = await changesOf(client, publication.changeSetId);
  if (changes.length === 0) refuseIf([userError('EMPTY_CHANGE_SET')]);
  await lockRecords(
    client,
    changes.map(({ recordId }) => recordId),
  );
  const changed = changes.map(({ recordId }) => recordId);
  const userErrors: UserError[] = [];
  const rebased: RebasedChange[] = [];
  for (const change of changes) rebased.push(await rebase(client, change, userErrors));
  refuseIf(userErrors);
  const worded = rebased.flatMap(({ change, document }) =>
    document ? [{ kind: change.kind, content: document, at: pathOf(change) }] : [],
  );
  const quality = publication.isDryRun ? [] : qualityErrors(worded, publication.moment);
  refuseIf([
    ...quality,
    ...(await checkContents(client, worded)),
    ...(await responsibilityClashes(client, worded, changed, publication.moment)),
    ...(await usesOfEnding(client, { ending: endingOf(rebased), worded, changed, moment: publication.moment })),
  ]);
  await writeAll(client, rebased, publication);
  return changes;
}

async function writeAll(client: ClientBase, rebased: RebasedChange[], publication: Publication): Promise<void> {
  const known = new KnownKeys();
  for (const { change } of rebased) known.add(change.kind, change.slug, { file: 'change set' });
  const seenBefore = await addIdentities(client, known);
  const target: LoadTarget = { client, seenBefore, moment: publication.moment, changeSetId: publication.changeSetId };
  for (const kind of recordContentKinds) {
    const ofKind = rebased.filter(({ change }) => change.kind === kind);
    if (ofKind.length > 0) await writeKind(target, kind, ofKind);
  }
  await tellEndings(client, rebased, publication);
  for (const { change, state, document } of rebased) {
    await recordAudit(client, {
      actor: publication.actor,
      action: 'publish',
      changeSetId: publication.changeSetId,
      recordId: change.recordId,
      kind: recordKindOf[change.kind],
      before: state?.document,
      after: document,
      reason: publication.reason,
    });
  }
}
