import type { ClientBase } from 'pg';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { Contents } from '../../catalogue/record/contents.js';
import { statesOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import { isWithin, type Scope } from '../../catalogue/ownership/scope.js';
import type { ChangeRow } from './change-repository.js';
import type { LoadedChangeSet } from './loaded-change-set.js';

const isContent = (content: RecordContent | null | undefined): content is RecordContent => Boolean(content);

/** Whether a change lies within a scope: what it starts from, what it leads to, and what is in force by now. */
async function covers(
  client: ClientBase,
  scope: Scope,
  { changeSetId, kind, base, draft }: ChangeRow,
  state: RecordState | undefined,
): Promise<boolean> {
  for (const content of [base, draft, state?.document].filter(isContent))
    if (!(await isWithin({ client, changeSetId }, scope, kind, content as unknown as Contents[typeof kind])))
      return false;
  return true;
}

/** Those of the sets of which all changes lie within a scope; a set without changes lies nowhere: it is its author's alone. */
export async function coveredBy(
  client: ClientBase,
  scope: Scope,
  sets: readonly LoadedChangeSet[],
): Promise<Set<LoadedChangeSet>> {
  if (scope === 'EVERYWHERE') return new Set(sets);
  const filled = sets.filter(({ changes }) => changes.length > 0);
  const states = await statesOf(
    client,
    filled.flatMap(({ changes }) => changes),
  );
  const covered = new Set(filled);
  for (const set of filled)
    for (const change of set.changes)
      if (covered.has(set) && !(await covers(client, scope, change, states.get(change.recordId)))) covered.delete(set);
  return covered;
}
