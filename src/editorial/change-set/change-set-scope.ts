import type { ClientBase } from 'pg';
import type { OwnedContent } from '../../catalogue/ownership/record-owners.js';
import { areWithin, type Scope } from '../../catalogue/ownership/scope.js';
import { statesOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import type { ChangeRow } from './change-repository.js';
import type { LoadedChangeSet } from './loaded-change-set.js';

/** Contents that must lie within the scope: base, draft and the content in force. */
const contentsOf = (
  { changeSetId, recordId, kind, base, draft }: ChangeRow,
  states: ReadonlyMap<string, RecordState>,
): OwnedContent[] =>
  [base, draft, states.get(recordId)?.document].flatMap((content) => (content ? [{ changeSetId, kind, content }] : []));

/**
 * Change sets of which all changes lie within a scope, in at most three statements. A set without changes lies only
 * within EVERYWHERE: it belongs to its author alone.
 */
export async function coveredBy(
  client: ClientBase,
  scope: Scope,
  sets: readonly LoadedChangeSet[],
): Promise<Set<LoadedChangeSet>> {
  if (scope === 'EVERYWHERE') return new Set(sets);
  const changes = sets.flatMap((set) => set.changes);
  const states = await statesOf(client, changes);
  const contents = changes.flatMap((change) => contentsOf(change, states));
  const within = await areWithin(client, scope, contents);
  const outside = new Set(contents.filter((_, at) => !within[at]).map(({ changeSetId }) => changeSetId));
  return new Set(sets.filter((one) => one.changes.length > 0 && !outside.has(one.set.id)));
}
