import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { checkWordings } from '../../catalogue/record/check/check-words.js';
import { storeChange, type ChangeAction } from '../change-set/change-set-store.js';
import { editable, type Editing } from './draft.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { refuse } from '../../platform/mutation/user-error.js';

/** How a record ends, as an editor says it. */
export interface Ending {
  recordId: string;
  action: ChangeAction;
  explanation: LocalizedText | null;
  successorId: string | null;
}

const wordings = {
  action: {
    de: 'Ein Datensatz endet mit WITHDRAW, REPLACE oder REMOVE.',
    en: 'A record ends by WITHDRAW, REPLACE or REMOVE.',
  },
  explanation: {
    de: 'WITHDRAW braucht eine Erläuterung für alle. Schreiben Sie eine, oder nehmen Sie REMOVE.',
    en: 'WITHDRAW needs an explanation for everybody. Write one, or take REMOVE.',
  },
  successor: {
    de: 'REPLACE, und nur das, braucht einen anderen Datensatz derselben Art, der in Kraft ist.',
    en: 'REPLACE, and nothing else, needs another record of the same kind that is in force.',
  },
} as const satisfies Record<string, Bilingual>;

const refuseField = (field: keyof typeof wordings): never => refuse('INVALID_CONTENT', [field], wordings[field]);

async function checkEnding({ client }: Editing, kind: RecordKindName, ending: Ending): Promise<void> {
  const { recordId, action, explanation, successorId } = ending;
  if (action === 'WORD') refuseField('action');
  if (action === 'WITHDRAW' && !explanation) refuseField('explanation');
  checkWordings('explanation', explanation);
  if ((action === 'REPLACE') !== (successorId !== null) || successorId === recordId) refuseField('successor');
  if (successorId && !(await stateOf(client, kind, successorId))) refuseField('successor');
}

/** Marks a record in the set as one that ends when the set is published. */
export async function endDraft(editing: Editing, kind: RecordKindName, ending: Ending): Promise<void> {
  const { client, actor, changeSet } = editing;
  const state = await editable(editing, kind, ending.recordId);
  await checkEnding(editing, kind, ending);
  await storeChange(client, {
    ...ending,
    changeSetId: changeSet.id,
    kind,
    slug: state.slug,
    baseEditionId: state.editionId,
    base: state.document,
    draft: null,
    minor: false,
    editedBy: actor,
  });
}

/** Takes a record's change out of the set again, and says what kind of record it was. */
export async function discardDraft({ client, changeSet }: Editing, recordId: string): Promise<RecordKindName> {
  const { rows } = await client.query<{ kind: RecordKindName }>(
    'delete from change where change_set_id = $1 and record_id = $2 returning kind',
    [changeSet.id, recordId],
  );
  return rows[0]?.kind ?? refuse('NOT_FOUND', ['record']);
}
