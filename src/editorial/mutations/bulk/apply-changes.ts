import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import { parseGlobalId } from '../../../platform/graphql/global-id.js';
import { attempt } from '../../../platform/mutation/attempt.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeSetView } from '../../change-set/change-set-view.js';
import { loadEditing, type Editing } from '../../draft/editing.js';
import { toContent } from '../inputs/to-content.js';
import { createRecord } from '../record/create-record.js';
import { endRecord } from '../record/end-record.js';
import { endingOf, recordChangeOf } from '../record/record-inputs.js';
import type { RecordPatch } from '../record/record-patch.input.js';
import { changeRecord } from '../record/change-record.js';
import type { MutationContext } from '../../../platform/mutation/mutate.js';
import { withPaths } from '../../../platform/mutation/user-error-path.js';
import { refuse, type UserError } from '../../../platform/mutation/user-error.js';
import { ErrorPolicy, mostChanges, type ApplyChangesInput } from './apply-changes.type.js';
import { choices, type RecordChangeInput } from './record-change.input.js';
import { recordTypes } from '../../../catalogue/record-types.js';

/** Outcome and position of a change. */
interface Outcome {
  index: number;
  record: string | null;
  kept: boolean;
  userErrors: readonly UserError[];
}

export interface Applied {
  changeSet: object;
  changes: Outcome[];
  userErrors: readonly UserError[];
  isKept: boolean;
}

function kindOfRecord(id: string): RecordKindName {
  const { type } = parseGlobalId(id);
  const kind = recordContentKinds.find((one) => recordTypes[one].type === type);
  return kind ?? refuse('NOT_FOUND', ['id']);
}

/** The chosen change and its field in the input. */
function workOf(change: RecordChangeInput): { field: string; work: (editing: Editing) => Promise<CommandResult> } {
  const { endRecord: ending } = change;
  if (ending)
    return {
      field: 'endRecord',
      work: async (editing) => endRecord(editing, kindOfRecord(ending.id), endingOf(ending)),
    };
  const { field, verb, kind } = choices.find((choice) => change[choice.field])!;
  if (verb === 'create')
    return { field, work: async (editing) => createRecord(editing, kind, toContent(kind, change[field] as object)) };
  return {
    field,
    work: async (editing) => changeRecord(editing, kind, recordChangeOf(kind, change[field] as RecordPatch)),
  };
}

async function applyOne(editing: Editing, change: RecordChangeInput, index: number): Promise<Outcome> {
  const { field, work } = workOf(change);
  // For new records the chosen field holds the content itself.
  const pathOf = (path: readonly string[]) => [
    'changes',
    String(index),
    field,
    ...(path[0] === 'content' ? path.slice(1) : path),
  ];
  const { result, userErrors: refused } = await attempt(editing.client, () => withPaths(pathOf, () => work(editing)));
  const userErrors = refused.map((one) => (one.path.length > 0 ? one : { ...one, path: pathOf([]) }));
  return { index, record: result?.record ?? null, kept: userErrors.length === 0, userErrors };
}

function checkCount(count: number): void {
  if (count >= 1 && count <= mostChanges) return;
  refuse('INVALID_CONTENT', ['changes'], {
    de: `Es sind ${count} Änderungen; 1 bis ${mostChanges} gehen auf einmal. Teilen Sie sie auf.`,
    en: `There are ${count} changes; 1 to ${mostChanges} are allowed. Send them in parts.`,
  });
}

/** Applies many changes in order and returns the outcome of each. */
export async function applyChanges(mutation: MutationContext, input: ApplyChangesInput): Promise<Applied> {
  const { client } = mutation;
  checkCount(input.changes.length);
  const editing = await loadEditing(mutation, input.changeSet);
  await client.query('savepoint before_all');
  const outcomes: Outcome[] = [];
  for (const [index, one] of input.changes.entries()) outcomes.push(await applyOne(editing, one, index));
  const failures = outcomes.flatMap(({ userErrors }) => userErrors);
  const isRejected = failures.length > 0 && input.errorPolicy === ErrorPolicy.REJECT_EVERYTHING;
  if (isRejected) await client.query('rollback to savepoint before_all');
  const isKept = !isRejected && !input.dryRun;
  return {
    changeSet: await changeSetView(client, input.changeSet),
    changes: outcomes.map((outcome) => ({ ...outcome, kept: outcome.kept && isKept })),
    userErrors: isRejected ? failures : [],
    isKept,
  };
}
