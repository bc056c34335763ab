import type { ClientBase } from 'pg';
import type { Language } from '../../platform/i18n/message-language.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { overtakenChangeSets, waitingChangeSets, type ChangeSetRow } from '../change-set/change-set-repository.js';
import { coveredBy, hasSay } from '../change-set/change-set-scope.js';
import { hasConflicts } from '../change-set/change-view.js';
import { isAuthor, loadContents, type LoadedChangeSet } from '../change-set/loaded-change-set.js';
import { approvalStates } from '../change-set/approval/needed-approvals.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import type { Scope } from '../../catalogue/ownership/scope.js';
import { timelinesOf } from '../../catalogue/record/write/timeline.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';

type Kind = 'APPROVAL' | 'RETURNED' | 'CONFLICT';

const worded: Record<Language, Record<Kind, (set: ChangeSetRow) => string>> = {
  de: {
    APPROVAL: ({ title }) => `Das Änderungspaket „${title}“ wartet auf die Freigabe durch eine zweite Person.`,
    RETURNED: ({ title, returnedReason }) => `Das Änderungspaket „${title}“ wurde zurückgegeben: ${returnedReason}`,
    CONFLICT: ({ title }) =>
      `Andere haben inzwischen veröffentlicht, was auch das Änderungspaket „${title}“ ändert. Entscheiden Sie jeden Konflikt mit resolveConflict.`,
  },
  en: {
    APPROVAL: ({ title }) => `The change set "${title}" waits for the approval of a second person.`,
    RETURNED: ({ title, returnedReason }) => `The change set "${title}" was returned: ${returnedReason}`,
    CONFLICT: ({ title }) =>
      `Others have published what the change set "${title}" changes as well. Decide each conflict with resolveConflict.`,
  },
};

const taskOf = (kind: Kind, set: ChangeSetRow, language: Language): OpenTask => ({
  kind,
  severity: 'MUST',
  message: worded[language][kind](set),
  record: null,
  type: null,
  slug: null,
  rule: null,
  path: [],
  changeSet: set.id,
  organisation: null,
  due: dayInBremen(dueAfter(set.submittedAt ?? set.createdAt, 'MUST')),
});

/** Sets that wait for an approval of somebody in the scope. */
async function waitingFor(
  client: ClientBase,
  scope: Scope,
  submitted: readonly LoadedChangeSet[],
): Promise<LoadedChangeSet[]> {
  const states = await approvalStates(client, submitted);
  return submitted.filter((one) => hasSay(scope, states.get(one)!.missing));
}

const isSubmitted = ({ set }: LoadedChangeSet): boolean => set.status === 'SUBMITTED';

const filled = (sets: readonly LoadedChangeSet[]): LoadedChangeSet[] =>
  sets.filter(({ changes }) => changes.length > 0);

/** Sets of the caller, or of records that the caller may edit, that conflict with what others have published. */
async function conflicting({ client, principal }: TransactionContext, scope: Scope): Promise<LoadedChangeSet[]> {
  const overtaken = await loadContents(client, await overtakenChangeSets(client));
  if (overtaken.length === 0) return [];
  const timelines = await timelinesOf(
    client,
    overtaken.flatMap(({ changes }) => changes),
  );
  const inConflict = overtaken.filter(({ changes }) =>
    changes.some((change) => hasConflicts(change, timelines.get(change.recordId))),
  );
  const covered = await coveredBy(client, scope, inConflict);
  return inConflict.filter((one) => isAuthor(principal.id, one) || covered.has(one));
}

/** Tasks for change sets: those that wait for an approval from the scope, those returned, and those in conflict. */
export async function changeSetTasks(
  transaction: TransactionContext,
  scope: Scope,
  language: Language,
): Promise<OpenTask[]> {
  const { client } = transaction;
  const waiting = filled(await loadContents(client, await waitingChangeSets(client)));
  const submitted = await waitingFor(client, scope, waiting.filter(isSubmitted));
  const returned = await coveredBy(
    client,
    scope,
    waiting.filter((one) => !isSubmitted(one)),
  );
  const found: [Kind, Iterable<LoadedChangeSet>][] = [
    ['APPROVAL', submitted],
    ['RETURNED', returned],
    ['CONFLICT', await conflicting(transaction, scope)],
  ];
  return found.flatMap(([kind, sets]) => [...sets].map(({ set }) => taskOf(kind, set, language)));
}
