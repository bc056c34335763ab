import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';
import { toWordings } from '../../catalogue/record/inputs/to-text.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import type { ChangeSetRow } from './change-set-repository.js';
import { ChangeSet } from './change-set.entity.js';
import { checkSetWords } from './change-set-words.js';

export interface CreateChangeSet {
  title: string;
  reason: string;
  forAgents: boolean;
  briefing?: readonly LocalizedTextInput[] | null;
}

type NewChangeSet = Pick<ChangeSetRow, 'title' | 'reason' | 'forAgents' | 'briefing' | 'rollsBackId'>;

/** Stores an empty set and records it in the audit trail. */
export async function beginChangeSet(
  { client, em, principal }: MutationContext,
  { title, reason, ...further }: NewChangeSet,
): Promise<string> {
  const words = { title: title.trim(), reason: reason.trim() };
  const set = em.create(ChangeSet, { ...words, ...further, createdBy: principal.id });
  await em.flush();
  const { forAgents, briefing, rollsBackId: rollsBack } = further;
  const after = { title, forAgents, briefing, rollsBack };
  await recordAudit(client, { actor: principal.id, action: 'create', changeSetId: set.id, after, reason });
  return set.id;
}

/** Creates an empty change set. */
export async function createChangeSet(
  mutation: MutationContext,
  { title, reason, forAgents, briefing: wordings }: CreateChangeSet,
): Promise<{ changeSet: string }> {
  const briefing = toWordings(wordings ?? []) as LocalizedText | null;
  checkSetWords({ title, reason, briefing });
  return { changeSet: await beginChangeSet(mutation, { title, reason, forAgents, briefing, rollsBackId: null }) };
}
