import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';
import { toWordings } from '../../catalogue/record/inputs/to-text.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import { insertChangeSet, type NewChangeSet } from './change-set-repository.js';
import { checkSetWords } from './change-set-words.js';

export interface CreateChangeSet {
  title: string;
  reason: string;
  forAgents: boolean;
  briefing?: readonly LocalizedTextInput[] | null;
}

/** Stores an empty set and records it in the audit trail. */
export async function beginChangeSet(
  { client, principal }: TransactionContext,
  { title, reason, ...further }: Omit<NewChangeSet, 'createdBy'>,
): Promise<string> {
  const words = { title: title.trim(), reason: reason.trim() };
  const id = await insertChangeSet(client, { ...words, ...further, createdBy: principal.id });
  const { forAgents, briefing, rollsBackId: rollsBack } = further;
  const after = { title, forAgents, briefing, rollsBack };
  await recordAudit(client, { actor: principal.id, action: 'create', changeSetId: id, after, reason });
  return id;
}

/** Creates an empty change set. */
export async function createChangeSet(
  mutation: TransactionContext,
  { title, reason, forAgents, briefing: wordings }: CreateChangeSet,
): Promise<{ changeSet: string }> {
  const briefing = toWordings(wordings ?? []) as LocalizedText | null;
  checkSetWords({ title, reason, briefing });
  return { changeSet: await beginChangeSet(mutation, { title, reason, forAgents, briefing, rollsBackId: null }) };
}
