import type { ClientBase } from 'pg';
import { timelinesOf, editionsFrom } from '../../catalogue/record/write/timeline.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { pathOfChange } from './rebase-changes.js';

const hasEnded = {
  de: 'Der Nachfolger ist dann nicht mehr in Kraft. Nennen Sie einen anderen.',
  en: 'The successor is not in force any more then. Name another one.',
};

/** Rejects endings that would lead to a record that is not in force at the moment, or that ends in the same set. */
export async function endedSuccessors(
  client: ClientBase,
  ending: readonly ChangeRow[],
  moment: string,
): Promise<UserError[]> {
  const replaced = ending.filter(({ successorId }) => successorId !== null);
  if (replaced.length === 0) return [];
  const successors = replaced.map(({ kind, successorId }) => ({ kind, recordId: successorId! }));
  const timelines = await timelinesOf(client, successors);
  const isThere = (recordId: string): boolean =>
    !ending.some((change) => change.recordId === recordId) &&
    editionsFrom(timelines.get(recordId) ?? [], moment).at !== null;
  return replaced
    .filter(({ successorId }) => !isThere(successorId!))
    .map((change) => userError('INVALID_CONTENT', pathOfChange(change, 'successor'), hasEnded));
}
