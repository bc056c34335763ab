import type { ClientBase } from 'pg';
import type { Action } from '../../platform/auth/permissions.js';
import { scopeOf, type Scope } from '../../catalogue/ownership/scope.js';
import { lockById } from '../../platform/mutation/entity-repository.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { mayStep, statusAt, type Step } from './change-set-status.rules.js';
import { authorsOfSets, type ChangeSetRow } from './change-set-repository.js';
import { ChangeSet } from './change-set.entity.js';
import { concerning, coveredBy } from './change-set-scope.js';
import { isAuthor, loadContents, type LoadedChangeSet } from './loaded-change-set.js';

/** Who may take a step: the authors, those whose approval the set needs, or those who may edit all its records. */
type Right = { action: Action; of: 'AUTHORS' | 'OWNERS' | 'CREATOR_OR_OWNERS' | 'EDITORS_OF_ALL' };

const authors: Right = { action: 'change-set:edit', of: 'AUTHORS' };
const approvers: Right = { action: 'change-set:approve', of: 'OWNERS' };

const rights: Record<Step, Right> = {
  edit: authors,
  submit: authors,
  withdraw: authors,
  return: approvers,
  approve: approvers,
  publish: approvers,
  schedule: approvers,
  unschedule: approvers,
  comment: { action: 'change-set:edit', of: 'CREATOR_OR_OWNERS' },
  rollBack: { action: 'change-set:edit', of: 'EDITORS_OF_ALL' },
};

async function covers(client: ClientBase, scope: Scope, loaded: LoadedChangeSet, of: Right['of']): Promise<boolean> {
  const find = of === 'EDITORS_OF_ALL' ? coveredBy : concerning;
  return (await find(client, scope, [loaded])).size > 0;
}

async function isAllowed(
  { client, principal }: MutationContext,
  step: Step,
  loaded: LoadedChangeSet,
): Promise<boolean> {
  const { action, of } = rights[step];
  const scope = await scopeOf(client, principal, action);
  if (of === 'AUTHORS') return scope === 'EVERYWHERE' || isAuthor(principal.id, loaded);
  const isCreator = of === 'CREATOR_OR_OWNERS' && loaded.set.createdBy === principal.id;
  return isCreator || covers(client, scope, loaded, of);
}

function checkStatus({ status, publishAt }: ChangeSetRow, step: Step): void {
  if (!mayStep(statusAt(status, publishAt, new Date()), step)) refuse('WRONG_STATUS', ['changeSet']);
}

/**
 * The set with its changes and authors, locked until the transaction ends, if the caller may take this step now. A set
 * outside the caller's scope is not found.
 */
export async function loadChangeSet(mutation: MutationContext, id: string, step: Step): Promise<LoadedChangeSet> {
  const set = (await lockById(mutation, ChangeSet, id)) ?? refuse('NOT_FOUND', ['changeSet']);
  const [loaded] = await loadContents(mutation.client, [set]);
  if (!(await isAllowed(mutation, step, loaded!))) refuse('NOT_FOUND', ['changeSet']);
  checkStatus(set, step);
  return loaded!;
}

/** Loads and locks a draft that the caller may edit, without its changes. */
export async function loadDraftSet(
  mutation: MutationContext,
  id: string,
): Promise<{ changeSet: ChangeSetRow; scope: Scope }> {
  const { client, principal } = mutation;
  const changeSet = (await lockById(mutation, ChangeSet, id)) ?? refuse('NOT_FOUND', ['changeSet']);
  const scope = await scopeOf(client, principal, 'change-set:edit');
  const isKnown = scope === 'EVERYWHERE' || changeSet.createdBy === principal.id;
  const isOwn = isKnown || (await authorsOfSets(client, [id])).get(id)?.includes(principal.id);
  if (!isOwn) refuse('NOT_FOUND', ['changeSet']);
  checkStatus(changeSet, 'edit');
  return { changeSet, scope };
}
