import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import { recordKindOf } from '../../catalogue/record/content-kind.js';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { statusAt } from './change-set-status.rules.js';
import { changesOf, lockChangeSet, storeChange, type ChangeRow } from './change-set-store.js';
import { changeSetFor, coversAll } from './change-set-steps.js';
import { checkWordings, checkWords } from '../../catalogue/record/check/check-words.js';
import { toWordings } from '../../catalogue/record/inputs/to-text.js';
import type { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';
import { discardDraft } from '../draft/end-draft.js';
import type { StepResult } from './edit-change-set.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { scopeOf } from '../../catalogue/ownership/scope.js';
import { userError, refuse, UserErrors } from '../../platform/mutation/user-error.js';

interface NewChangeSet {
  title: string;
  reason: string;
  forAgents: boolean;
  briefing?: readonly LocalizedTextInput[] | null;
}

const longestTitle = 200;

async function insertChangeSet(
  { client, principal }: MutationContext,
  { title, reason, forAgents, briefing }: NewChangeSet,
  rollsBack: string | null,
): Promise<string> {
  const wordings = toWordings(briefing ?? []);
  const { rows } = await client.query<{ id: string }>(
    'insert into change_set (title, reason, for_agents, briefing, created_by, rolls_back_id) values ($1, $2, $3, $4::jsonb, $5, $6) returning id',
    [title.trim(), reason.trim(), forAgents, wordings && JSON.stringify(wordings), principal.id, rollsBack],
  );
  const { id } = rows[0]!;
  await recordAudit(client, {
    actor: principal.id,
    action: 'create',
    changeSetId: id,
    after: { title, forAgents, briefing: wordings, rollsBack },
    reason,
  });
  return id;
}

export async function createChangeSet(mutation: MutationContext, set: NewChangeSet): Promise<StepResult> {
  checkWords('title', set.title, longestTitle);
  checkWords('reason', set.reason);
  checkWordings('briefing', toWordings(set.briefing ?? []) as LocalizedText | null);
  return { changeSet: await insertChangeSet(mutation, set, null) };
}

export async function discard(mutation: MutationContext, changeSetId: string, record: string): Promise<void> {
  const changeSet = await changeSetFor(mutation, changeSetId, 'edit');
  const scope = await scopeOf(mutation.client, mutation.principal, 'change-set:edit');
  const recordId = idOfRecord(record);
  const kind = await discardDraft(
    { client: mutation.client, actor: mutation.principal.id, scope, changeSet },
    recordId,
  );
  await recordAudit(mutation.client, {
    actor: mutation.principal.id,
    action: 'discard',
    changeSetId,
    recordId,
    kind: recordKindOf[kind],
  });
}

export async function comment(
  { client, principal }: MutationContext,
  changeSetId: string,
  content: string,
): Promise<void> {
  checkWords('content', content);
  const set = await lockChangeSet(client, changeSetId);
  const scope = await scopeOf(client, principal, 'change-set:edit');
  if (!set || !(set.createdBy === principal.id || (await coversAll({ client, principal }, scope, changeSetId))))
    refuse('NOT_FOUND', ['changeSet']);
  await client.query('insert into change_set_comment (change_set_id, actor, content) values ($1, $2, $3)', [
    changeSetId,
    principal.id,
    content,
  ]);
  await recordAudit(client, { actor: principal.id, action: 'comment', changeSetId, after: { content } });
}

/** What a record has to say so that the published change is undone and whatever came after it stays. */
async function undone(
  { client }: MutationContext,
  { kind, recordId, base, draft, slug }: ChangeRow,
): Promise<Pick<ChangeRow, 'action' | 'base' | 'baseEditionId' | 'draft'> | null> {
  const state = await stateOf(client, kind, recordId);
  if (!state && !base) return null;
  const now = { base: state?.document ?? null, baseEditionId: state?.editionId ?? null };
  if (!base) return { action: 'REMOVE', draft: null, ...now };
  if (!state || !draft) return { action: 'WORD', draft: base, ...now };
  const { document, conflicts } = merged(draft, state.document, base);
  if (conflicts.length > 0) {
    throw new UserErrors(
      conflicts.map(({ path, ...conflict }) => ({
        ...userError('REVISION_CONFLICT', ['changes', slug, ...path]),
        conflict,
      })),
    );
  }
  return { action: 'WORD', draft: document, ...now };
}

/** A new set whose changes undo those of a published one. */
export async function rollBack(mutation: MutationContext, changeSetId: string): Promise<StepResult> {
  const { client, principal } = mutation;
  const set = await lockChangeSet(client, changeSetId);
  const scope = await scopeOf(client, principal, 'change-set:edit');
  if (!set || !(await coversAll(mutation, scope, changeSetId))) return refuse('NOT_FOUND', ['changeSet']);
  if (statusAt(set.status, set.publishAt, new Date()) !== 'PUBLISHED') refuse('WRONG_STATUS', ['changeSet']);
  const words = {
    title: `Rückgängig: ${set.title}`.slice(0, longestTitle),
    reason: set.reason,
    forAgents: set.forAgents,
  };
  const id = await insertChangeSet(mutation, words, changeSetId);
  for (const done of await changesOf(client, changeSetId)) {
    const { kind, recordId, slug } = done;
    const nothing = { explanation: null, successorId: null, minor: false };
    const undoing = await undone(mutation, done);
    if (!undoing) continue;
    await storeChange(client, {
      changeSetId: id,
      recordId,
      kind,
      slug,
      editedBy: principal.id,
      ...nothing,
      ...undoing,
    });
  }
  return { changeSet: id };
}
