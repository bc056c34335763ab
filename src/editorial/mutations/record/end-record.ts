import type { ClientBase } from 'pg';
import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { checkWordings } from '../../../catalogue/record/check/check-words.js';
import { stateOf } from '../../../catalogue/record/write/record-state.js';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { refuse } from '../../../platform/mutation/user-error.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { storeChanges, type ChangeAction } from '../../change-set/change-repository.js';
import { loadEditable, recordEdit, type Editing } from '../../draft/editing.js';
import { checkReplacedDraft } from '../../draft/replaced-draft.js';

/** Input for ending a record. */
export interface Ending {
  recordId: string;
  action: ChangeAction;
  explanation: LocalizedText | null;
  successorId: string | null;
  /** Revision of the draft that the editor saw, null for none; left out by commands that show what they do beforehand. */
  draftRevision?: number | null;
}

const wordings = {
  action: {
    de: 'Ein Datensatz endet mit WITHDRAW, REPLACE oder REMOVE.',
    en: 'A record ends with WITHDRAW, REPLACE or REMOVE.',
  },
  explanation: {
    de: 'WITHDRAW braucht eine Erläuterung für alle. Schreiben Sie eine, oder nehmen Sie REMOVE.',
    en: 'WITHDRAW needs a public explanation. Write one, or use REMOVE.',
  },
  successor: {
    de: 'REPLACE, und nur das, braucht einen anderen Datensatz derselben Art, der in Kraft ist.',
    en: 'Only REPLACE takes a successor: another record of the same kind that is in force.',
  },
} as const satisfies Record<string, Bilingual>;

const refuseField = (field: keyof typeof wordings): never => refuse('INVALID_CONTENT', [field], wordings[field]);

async function checkEnding(client: ClientBase, kind: RecordKindName, ending: Ending): Promise<void> {
  const { recordId, action, explanation, successorId } = ending;
  if (action === 'UPDATE' || action === 'RESTORE') refuseField('action');
  if (action === 'WITHDRAW' && !explanation) refuseField('explanation');
  checkWordings('explanation', explanation);
  if ((action === 'REPLACE') !== (successorId !== null) || successorId === recordId) refuseField('successor');
  if (successorId && !(await stateOf(client, kind, successorId))) refuseField('successor');
}

/** Marks a record to end when the set is published. */
export async function endRecord(editing: Editing, kind: RecordKindName, ending: Ending): Promise<CommandResult> {
  const { client, changeSet } = editing;
  const { recordId, draftRevision, ...after } = ending;
  const { slug, document: base, editionId: baseEditionId } = await loadEditable(editing, kind, recordId);

  await checkEnding(client, kind, ending);
  if (draftRevision !== undefined) await checkReplacedDraft(client, changeSet.id, recordId, draftRevision);

  const change = { ...after, recordId, kind, slug, base, baseEditionId, draft: null, minor: false };
  await storeChanges(editing, changeSet.id, [change]);
  return recordEdit(editing, { action: 'end', kind, recordId, after });
}
