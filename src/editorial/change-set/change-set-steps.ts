import type { Contents } from '../../catalogue/record/contents.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { writeDown } from '../../platform/mutation/audit.js';
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
import type { Change } from '../../platform/mutation/mutate.js';
import { momentOfPublication } from '../publication/publication-moment.js';
import { publishChanges } from '../publication/publish.js';
import { isWithin, remitOf, type Remit } from '../../catalogue/ownership/scope.js';
import { takeBackSchedule } from '../publication/unschedule.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { refuse } from '../../platform/mutation/user-error.js';

const contentsOf = ({ base, draft }: ChangeRow): RecordContent[] => [base, draft].filter((content) => content !== null);

async function covers({ client }: Change, remit: Remit, change: ChangeRow): Promise<boolean> {
  const state = await stateOf(client, change.kind, change.recordId);
  for (const content of [...contentsOf(change), ...(state ? [state.document] : [])]) {
    if (
      !(await isWithin(
        { client, changeSetId: change.changeSetId },
        remit,
        change.kind,
        content as unknown as Contents[typeof change.kind],
      ))
    )
      return false;
  }
  return true;
}

/** Whether all that the set changes lies within a remit. */
export async function coversAll(change: Change, remit: Remit, changeSetId: string): Promise<boolean> {
  if (remit === 'EVERYWHERE') return true;
  const changes = await changesOf(change.client, changeSetId);
  for (const one of changes) if (!(await covers(change, remit, one))) return false;
  // What changes nothing yet lies nowhere: it is its author's alone.
  return changes.length > 0;
}

async function isAuthor({ client, principal }: Change, set: ChangeSetRow): Promise<boolean> {
  return set.createdBy === principal.id || (await authorsOf(client, set.id)).includes(principal.id);
}

const approving: readonly Step[] = ['return', 'approve', 'publish', 'schedule', 'unschedule'];

/** The set, locked, if whoever asks may take this step with it; what one may not touch, one does not find. */
export async function changeSetFor(change: Change, id: string, step: Step): Promise<ChangeSetRow> {
  const set = await lockChangeSet(change.client, id);
  if (!set) return refuse('NOT_FOUND', ['changeSet']);
  const remit = await remitOf(
    change.client,
    change.principal,
    approving.includes(step) ? 'change-set:approve' : 'change-set:edit',
  );
  const mine = approving.includes(step)
    ? await coversAll(change, remit, id)
    : remit === 'EVERYWHERE' || (await isAuthor(change, set));
  if (!mine) return refuse('NOT_FOUND', ['changeSet']);
  if (!mayStep(statusAt(set.status, set.publishAt, new Date()), step)) refuse('WRONG_STATUS', ['changeSet']);
  return set;
}

async function step(
  change: Change,
  set: ChangeSetRow,
  name: Step,
  columns: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await updateChangeSet(change.client, set.id, columns);
  const after = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
  await writeDown(change.client, {
    actor: change.principal.id,
    action: name,
    changeSetId: set.id,
    before: { status: set.status },
    after,
    reason: reason ?? set.reason,
  });
}

const approvalTakenBack = { approved_by: null, approved_at: null };

export async function submit(change: Change, id: string): Promise<void> {
  const set = await changeSetFor(change, id, 'submit');
  if ((await changesOf(change.client, id)).length === 0) refuse('EMPTY_CHANGE_SET', ['changeSet']);
  if (set.forAgents && !set.briefing) refuse('BRIEFING_MISSING', ['briefing']);
  await step(change, set, 'submit', {
    status: 'SUBMITTED',
    submitted_by: change.principal.id,
    submitted_at: new Date(),
  });
}

export async function returnToAuthor(change: Change, id: string, reason: string): Promise<void> {
  checkWords('reason', reason);
  const set = await changeSetFor(change, id, 'return');
  const columns = { status: 'DRAFT', returned_by: change.principal.id, returned_reason: reason, ...approvalTakenBack };
  await step(change, set, 'return', columns, reason);
}

export async function approve(change: Change, id: string): Promise<void> {
  const set = await changeSetFor(change, id, 'approve');
  await step(change, set, 'approve', { status: 'APPROVED', approved_by: change.principal.id, approved_at: new Date() });
}

export async function withdraw(change: Change, id: string): Promise<void> {
  const set = await changeSetFor(change, id, 'withdraw');
  await step(change, set, 'withdraw', { status: 'WITHDRAWN', ...approvalTakenBack });
}

/** Everything of the set becomes what everybody reads, now or at the moment given: all of it or nothing. */
export async function publish(change: Change, id: string, timing: Timing): Promise<void> {
  const { at } = timing;
  const name = at ? 'schedule' : 'publish';
  const set = await changeSetFor(change, id, name);
  if (at && at.getTime() <= Date.now()) refuse('TIME_IS_PAST', ['at']);
  await keepLeadTime(change, set, timing);
  const moment = await momentOfPublication(change.client, at);
  await publishChanges(change.client, { changeSetId: id, actor: change.principal.id, moment, reason: set.reason });
  const columns = {
    status: at ? 'SCHEDULED' : 'PUBLISHED',
    publish_at: at,
    published_by: change.principal.id,
    published_at: moment,
  };
  await step(change, set, name, columns);
}

/** What was scheduled and has not begun does not come; the set is approved as before. */
export async function unschedule(change: Change, id: string): Promise<void> {
  const set = await changeSetFor(change, id, 'unschedule');
  await takeBackSchedule(change.client, id);
  // What comes of it may be something else, of which nobody has taken note.
  await change.client.query('delete from notice_acknowledgement where change_set_id = $1', [id]);
  await step(change, set, 'unschedule', {
    status: 'APPROVED',
    publish_at: null,
    published_by: null,
    published_at: null,
  });
}
