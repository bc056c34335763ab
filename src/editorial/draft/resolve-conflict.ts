import { textIfWording } from '../../catalogue/record/merge/content-value.rules.js';
import type { MergeConflict } from '../../catalogue/record/merge/merge.rules.js';
import { timelinesOf, type PlannedEdition } from '../../catalogue/record/write/timeline.js';
import { editionNumber } from '../../catalogue/record/edition-id.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse, refuseIf } from '../../platform/mutation/user-error.js';
import { changeOf, storeChanges, type ChangeRow } from '../change-set/change-repository.js';
import type { CommandResult } from '../change-set/change-set-mutation.js';
import { checkContents } from './check-contents.js';
import { mergedWith } from '../change-set/rebased-change.js';
import { decided, type Drafted } from './conflict.js';
import { checkTurn, isInScope, loadEditing, recordEdit } from './editing.js';

export type ConflictDecision = 'THEIRS' | 'MINE' | 'TEXT';

/** What an editor decides on one conflict. */
export interface ConflictResolution {
  changeSet: string;
  record: string;
  path: readonly string[];
  decision: ConflictDecision;
  /** The third wording: a text as it is, anything else as JSON. */
  text?: string | null;
  /** Edition to come with which the draft conflicts; the one in force when left out. */
  edition?: string | null;
}

const wordings = {
  noConflict: {
    de: 'An dieser Stelle gibt es keinen Konflikt. Die Konflikte einer Änderung stehen in changes { conflicts { path } }.',
    en: 'There is no conflict at this path. The conflicts of a change are in changes { conflicts { path } }.',
  },
  textMissing: {
    de: 'Zur Entscheidung TEXT gehört der Wortlaut in text, und nur zu dieser.',
    en: 'The decision TEXT, and only that, takes the wording in text.',
  },
  noJson: {
    de: 'Dieser Wert ist kein Text; schreiben Sie ihn als JSON, etwa 4800.',
    en: 'This value is no text; write it as JSON, such as 4800.',
  },
} as const;

const isText = ({ theirs, yours, base }: MergeConflict): boolean =>
  [theirs, yours, base].some((value) => textIfWording(value) !== undefined);

/** The third wording, in the form that the value has on the other sides. */
function written(conflict: MergeConflict, text: string): unknown {
  if (isText(conflict)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('INVALID_CONTENT', ['text'], wordings.noJson);
  }
}

function valueOf(conflict: MergeConflict, { decision, text }: ConflictResolution): unknown {
  if (decision === 'TEXT') return written(conflict, text!);
  return decision === 'THEIRS' ? conflict.theirs : conflict.yours;
}

const isAt = (path: readonly string[]) => (conflict: MergeConflict) =>
  conflict.path.length === path.length && conflict.path.every((name, at) => name === path[at]);

/** The edition with which the draft is compared. */
function opposing(timeline: readonly PlannedEdition[], edition: string | null | undefined): PlannedEdition {
  if (!edition) return timeline[0] ?? refuse('NOT_FOUND', ['record']);
  return timeline.find(({ editionId }) => editionId === edition) ?? refuse('NOT_FOUND', ['edition']);
}

function decidedDraft(change: ChangeRow, against: PlannedEdition, resolution: ConflictResolution): Drafted {
  const drafted = { base: change.base, baseEditionId: change.baseEditionId, draft: change.draft! };
  const conflict = mergedWith(drafted, against).conflicts.find(isAt(resolution.path));
  if (!conflict) return refuse('NOT_FOUND', ['path'], wordings.noConflict);
  const value = valueOf(conflict, resolution);
  return decided(drafted, against, (one) => (one === conflict || isAt(resolution.path)(one) ? { value } : undefined));
}

/** Decides one conflict of a draft with what somebody else has published or scheduled; the rest of the draft stays. */
export async function resolveConflict(
  mutation: MutationContext,
  resolution: ConflictResolution,
): Promise<CommandResult> {
  const { client } = mutation;
  const { decision, path } = resolution;
  const editing = await loadEditing(mutation, resolution.changeSet);
  const recordId = idOfRecord(resolution.record);
  const change = (await changeOf(client, resolution.changeSet, recordId)) ?? refuse('NOT_FOUND', ['record']);
  const { kind, slug, minor } = change;
  if (!change.draft || !change.base || !(await isInScope(editing, kind, change.base))) refuse('NOT_FOUND', ['record']);
  if ((decision === 'TEXT') !== (typeof resolution.text === 'string'))
    refuse('INVALID_CONTENT', ['text'], wordings.textMissing);

  const timeline = (await timelinesOf(client, [{ kind, recordId }])).get(recordId) ?? [];
  const edition = resolution.edition && editionNumber(recordTypes[kind].type, resolution.edition);
  const { base, baseEditionId, draft } = decidedDraft(change, opposing(timeline, edition), resolution);
  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['text'] }], resolution.changeSet));
  await checkTurn(editing, { kind, before: base, after: draft }, 'record');

  const isWording = { action: 'UPDATE', explanation: null, successorId: null } as const;
  await storeChanges(mutation, resolution.changeSet, [
    { recordId, kind, slug, base, baseEditionId, draft, minor, ...isWording },
  ]);
  const after = { path, decision, text: resolution.text };
  return recordEdit(editing, { action: 'resolveConflict', kind, recordId, after });
}
