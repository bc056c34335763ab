import type { Contents } from '../../catalogue/record/contents.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { keepLeadTime, type Timing } from '../publication/lead-time.js';
import { checkWords } from '../../catalogue/record/check/check-words.js';
import { mayStep, statusAt, type Step } from './change-set-status.rules.js';
import {
  authorsOf,
  changesOf,
  lockChangeSet,
  updateChangeSet,
  type ChangeRow,
  type ChangeSetRow,
} from './change-set-store.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { momentOfPublication } from '../publication/publication-moment.js';
import { publishChanges } from '../publication/publish.js';
import { isWithin, scopeOf, type Scope } from '../../catalogue/ownership/scope.js';
import { takeBackSchedule } from '../publication/unschedule.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { refuse } from '../../platform/mutation/user-error.js';

const contentsOf = ({ base, draft }: ChangeRow): RecordContent[] => [base, draft].filter((content) => content !== null);

async function covers({ client }: MutationContext, scope: Scope, change: ChangeRow): Promise<boolean> {
  const state = await stateOf(client, change.kind, change.recordId);
  for (const content of [...contentsOf(change), ...(state ? [state.document] : [])]) {
    if (
      !(await isWithin(
        { client, changeSetId: change.changeSetId },
        scope,
        change.kind,
        content as unknown as Contents[typeof change.kind],
      ))
    )
      return false;
  }
  return true;
}

/** Whether all that the set changes lies within a remit. */
export async function coversAll(mutation: MutationContext, scope: Scope, changeSetId: string): Promise<boolean> {
  if (scope === 'EVERYWHERE') return true;
  const changes = await changesOf(mutation.client, changeSetId);
  for (const one of changes) if (!(await covers(mutation, scope, one))) return false;
  // What changes nothing yet lies nowhere: it is its author's alone.
  return changes.length > 0;
}

async function isAuthor({ client, principal }: MutationContext, set: ChangeSetRow): Promise<boolean> {
  return set.createdBy === principal.id || (await authorsOf(client, set.id)).includes(principal.id);
}

const approving: readonly Step[] = ['return', 'approve', 'publish', 'schedule', 'unschedule'];

/** The set, locked, if whoever asks may take this step with it; what one may not touch, one does not find. */
export async function changeSetFor(mutation: MutationContext, id: string, step: Step): Promise<ChangeSetRow> {
  const set = await lockChangeSet(mutation.client, id);
  if (!set) return refuse('NOT_FOUND', ['changeSet']);
  const scope = await scopeOf(
    mutation.client,
    mutation.principal,
    approving.includes(step) ? 'change-set:approve' : 'change-set:edit',
  );
  const mine = approving.includes(step)
    ? await coversAll(mutation, scope, id)
    : scope === 'EVERYWHERE' || (await isAuthor(mutation, set));
  if (!mine) return refuse('NOT_FOUND', ['changeSet']);
  if (!mayStep(statusAt(set.status, set.publishAt, new Date()), step)) refuse('WRONG_STATUS', ['changeSet']);
  return set;
}

async function step(
  mutation: MutationContext,
  set: ChangeSetRow,
  name: Step,
  columns: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await updateChangeSet(mutation.client, set.id, columns);
  const after = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
  await recordAudit(mutation.client, {
    actor: mutation.principal.id,
    action: name,
    changeSetId: set.id,
    before: { status: set.status },
    after,
    reason: reason ?? set.reason,
  });
}

const approvalTakenBack = { approved_by: null, approved_at: null };

export async function submit(mutation: MutationContext, id: string): Promise<void> {
  const set = await changeSetFor(mutation, id, 'submit');
  if ((await changesOf(mutation.client, id)).length === 0) refuse('EMPTY_CHANGE_SET', ['changeSet']);
  if (set.forAgents && !set.briefing) refuse('BRIEFING_MISSING', ['briefing']);
  await step(mutation, set, 'submit', {
    status: 'SUBMITTED',
    submitted_by: mutation.principal.id,
    submitted_at: new Date(),
  });
}

export async function returnToAuthor(mutation: MutationContext, id: string, reason: string): Promise<void> {
  checkWords('reason', reason);
  const set = await changeSetFor(mutation, id, 'return');
  const columns = {
    status: 'DRAFT',
    returned_by: mutation.principal.id,
    returned_reason: reason,
    ...approvalTakenBack,
  };
  await step(mutation, set, 'return', columns, reason);
}

export async function approve(mutation: MutationContext, id: string): Promise<void> {
  const set = await changeSetFor(mutation, id, 'approve');
  await step(mutation, set, 'approve', {
    status: 'APPROVED',
    approved_by: mutation.principal.id,
    approved_at: new Date(),
  });
}

export async function withdraw(mutation: MutationContext, id: string): Promise<void> {
  const set = await changeSetFor(mutation, id, 'withdraw');
  await step(mutation, set, 'withdraw', { status: 'WITHDRAWN', ...approvalTakenBack });
}

/** Everything of the set becomes what everybody reads, now or at the moment given: all of it or nothing. */
export async function publish(mutation: MutationContext, id: string, timing: Timing): Promise<void> {
  const { at } = timing;
  const name = at ? 'schedule' : 'publish';
  const set = await changeSetFor(mutation, id, name);
  if (at && at.getTime() <= Date.now()) refuse('TIME_IS_PAST', ['at']);
  await keepLeadTime(mutation, set, timing);
  const moment = await momentOfPublication(mutation.client, at);
  await publishChanges(mutation.client, { changeSetId: id, actor: mutation.principal.id, moment, reason: set.reason });
  const columns = {
    status: at ? 'SCHEDULED' : 'PUBLISHED',
    publish_at: at,
    published_by: mutation.principal.id,
    published_at: moment,
  };
  await step(mutation, set, name, columns);
}

/** What was scheduled and has not begun does not come; the set is approved as before. */
export async function unschedule(mutation: MutationContext, id: string): Promise<void> {
  const set = await changeSetFor(mutation, id, 'unschedule');
  await takeBackSchedule(mutation.client, id);
  // What comes of it may be something else, of which nobody has taken note.
  await mutation.client.query('delete from notice_acknowledgement where change_set_id = $1', [id]);
  await step(mutation, set, 'unschedule', {
    status: 'APPROVED',
    publish_at: null,
    published_by: null,
    published_at: null,
  });
}
