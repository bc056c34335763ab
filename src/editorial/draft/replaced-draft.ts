import type { ClientBase } from 'pg';
import { refuse } from '../../platform/mutation/user-error.js';
import { changeOf } from '../change-set/change-repository.js';

const unseen = (revision: number) => ({
  de: `Das Paket ändert diesen Datensatz schon; das ginge verloren. Sehen Sie den Entwurf an, und senden Sie draftRevision: ${revision}, um ihn zu ersetzen.`,
  en: `The set changes this record already, which would be lost. Look at the draft, and send draftRevision: ${revision} to replace it.`,
});

/** Refuses to replace what the set makes of a record, by somebody who has not seen it as it is. */
export async function checkReplacedDraft(
  client: ClientBase,
  changeSet: string,
  recordId: string,
  draftRevision: number | null,
): Promise<void> {
  const drafted = await changeOf(client, changeSet, recordId);
  if (drafted && drafted.revision !== draftRevision)
    refuse('STALE_REVISION', ['draftRevision'], unseen(drafted.revision));
  if (!drafted && draftRevision !== null) refuse('STALE_REVISION', ['draftRevision']);
}
