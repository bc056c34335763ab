import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { differences } from '../../../catalogue/record/merge/difference.rules.js';
import { merged } from '../../../catalogue/record/merge/merge.rules.js';
import { mentions, patched } from '../../../catalogue/record/merge/patch.rules.js';
import type { RecordContent } from '../../../catalogue/record/record-content.js';
import { documentOfEdition, type RecordState } from '../../../catalogue/record/write/record-state.js';
import { timelinesOf } from '../../../catalogue/record/write/timeline.js';
import { decided, type Drafted } from '../../draft/conflict.js';
import { refuse, refuseIf, userError } from '../../../platform/mutation/user-error.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeOf, storeChanges, type ChangeRow } from '../../change-set/change-repository.js';
import { checkContents } from '../../draft/check-contents.js';
import { checkTurn, isInScope, loadEditable, recordEdit, type Editing } from '../../draft/editing.js';

/** A change of a record and the edition it is based on. */
export interface RecordChange {
  recordId: string;
  /** Edition that the editor saw; null for a record that is new in the set. */
  basedOn: string | null;
  /** Revision of the draft that the editor saw, if any. */
  draftRevision: number | null;
  patch: object;
  minor: boolean;
}

const unseen = (revision: number) => ({
  de: `Dieses Feld ist im Entwurf schon geändert. Sehen Sie ihn an, und senden Sie draftRevision: ${revision}, um es zu überschreiben.`,
  en: `This field has been changed in the draft already. Look at it, and send draftRevision: ${revision} to overwrite it.`,
});

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => path[at] === name);

/** Rejects a patch of fields that the draft has changed, by somebody who saw the edition and not the draft. */
function checkSeen(
  { base, draft, revision }: ChangeRow,
  { basedOn, draftRevision }: RecordChange,
  changed: RecordContent,
): void {
  if (basedOn === null || draftRevision !== null || !base) return;
  const drafted = differences(base, draft).map(({ path }) => path);
  const overwritten = differences(draft, changed)
    .map(({ path }) => path)
    .filter((path) => drafted.some((other) => startsWith(path, other) || startsWith(other, path)));
  refuseIf(overwritten.map((path) => userError('STALE_REVISION', ['patch', ...path], unseen(revision))));
}

/** Rejects a draft of another kind, a stale revision, and a record outside the editor's scope. */
async function checkDrafted(
  editing: Editing,
  kind: RecordKindName,
  drafted: ChangeRow,
  draftRevision: number | null,
): Promise<void> {
  if (drafted.kind !== kind) refuse('NOT_FOUND', ['id']);
  if (draftRevision !== null && drafted.revision !== draftRevision) refuse('STALE_REVISION', ['draftRevision']);
  if (!(await isInScope(editing, kind, drafted.base ?? drafted.draft!))) refuse('NOT_FOUND', ['id']);
}

/**
 * The change on what it is based on. An edition to come is changed as it will be; one that has ended is merged with the
 * content in force: other fields merge, equal fields conflict.
 */
async function begun(
  { client }: Editing,
  kind: RecordKindName,
  state: RecordState,
  { basedOn, patch }: RecordChange,
): Promise<Drafted> {
  const { document: current, editionId, recordId } = state;
  if (basedOn === null || basedOn === editionId)
    return { base: current, baseEditionId: editionId, draft: patched(current, patch) };
  const base = (await documentOfEdition(client, kind, recordId, basedOn)) ?? refuse('STALE_REVISION', ['basedOn']);
  const isToCome = (await timelinesOf(client, [{ kind, recordId }]))
    .get(recordId)!
    .some((one) => one.editionId === basedOn);
  if (isToCome) return { base, baseEditionId: basedOn, draft: patched(base, patch) };
  const { document, conflicts } = merged(base, current, patched(base, patch));
  refuseIf(
    conflicts.map(({ path, ...conflict }) => ({ ...userError('REVISION_CONFLICT', ['patch', ...path]), conflict })),
  );
  return { base: current, baseEditionId: editionId, draft: document };
}

/** The change in a draft; what it says of fields that are in conflict decides, if the editor saw the content in force. */
function continued(drafted: ChangeRow, state: RecordState | null, edit: RecordChange): Drafted {
  const { basedOn, patch } = edit;
  const { base, baseEditionId } = drafted;
  const changed = { base, baseEditionId, draft: patched(drafted.draft!, patch) };
  if (!state || basedOn === null || basedOn !== state.editionId || basedOn === baseEditionId) {
    checkSeen(drafted, edit, changed.draft);
    return changed;
  }
  return decided(changed, state, ({ path, yours }) => (mentions(patch, path) ? { value: yours } : undefined));
}

/**
 * Stores a changed draft of a record in the change set, based on the draft there or else on the content in force.
 * `after` is what the audit trail records: the patch, unless the caller describes the change better.
 */
export async function changeRecord(
  editing: Editing,
  kind: RecordKindName,
  edit: RecordChange,
  after: unknown = edit.patch,
): Promise<CommandResult> {
  const { client, changeSet } = editing;
  const { recordId, draftRevision, minor } = edit;
  const drafted = await changeOf(client, changeSet.id, recordId);
  if (drafted) await checkDrafted(editing, kind, drafted, draftRevision);
  const state = drafted?.base === null ? null : await loadEditable(editing, kind, recordId);

  const { base, baseEditionId, draft } = drafted?.draft
    ? continued(drafted, state, edit)
    : await begun(editing, kind, state!, edit);
  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['patch'] }], changeSet.id));
  await checkTurn(editing, { kind, before: base, after: draft }, 'patch');

  const isWording = { action: 'UPDATE', explanation: null, successorId: null } as const;
  const change = { recordId, kind, slug: draft.slug, base, baseEditionId, draft, minor, ...isWording };
  await storeChanges(editing, changeSet.id, [change]);
  return recordEdit(editing, { action: 'change', kind, recordId, after });
}
