import type { ClientBase } from 'pg';
import type { Language } from '../../platform/i18n/message-language.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { waitingChangeSets, type ChangeSetRow } from '../change-set/change-set-repository.js';
import { coveredBy, hasSay } from '../change-set/change-set-scope.js';
import { loadContents, type LoadedChangeSet } from '../change-set/loaded-change-set.js';
import { approvalStates } from '../change-set/approval/needed-approvals.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import type { Scope } from '../../catalogue/ownership/scope.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';

const worded: Record<Language, (set: ChangeSetRow) => string> = {
  de: ({ status, title, returnedReason }) =>
    status === 'SUBMITTED'
      ? `Das Änderungspaket „${title}“ wartet auf die Freigabe durch eine zweite Person.`
      : `Das Änderungspaket „${title}“ wurde zurückgegeben: ${returnedReason}`,
  en: ({ status, title, returnedReason }) =>
    status === 'SUBMITTED'
      ? `The change set "${title}" waits for the approval of a second person.`
      : `The change set "${title}" was returned: ${returnedReason}`,
};

const taskOf = (set: ChangeSetRow, language: Language): OpenTask => ({
  kind: set.status === 'SUBMITTED' ? 'APPROVAL' : 'RETURNED',
  severity: 'MUST',
  message: worded[language](set),
  record: null,
  type: null,
  slug: null,
  rule: null,
  path: [],
  changeSet: set.id,
  organisation: null,
  due: dayInBremen(dueAfter(set.submittedAt!, 'MUST')),
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

/** Tasks for change sets: those that wait for an approval from the scope, and those returned to editors of their records. */
export async function changeSetTasks(
  { client }: TransactionContext,
  scope: Scope,
  language: Language,
): Promise<OpenTask[]> {
  const waiting = (await loadContents(client, await waitingChangeSets(client))).filter(
    ({ changes }) => changes.length > 0,
  );
  const isSubmitted = ({ set }: LoadedChangeSet): boolean => set.status === 'SUBMITTED';
  const returned = await coveredBy(
    client,
    scope,
    waiting.filter((one) => !isSubmitted(one)),
  );
  const found = new Set([...(await waitingFor(client, scope, waiting.filter(isSubmitted))), ...returned]);
  return waiting.filter((one) => found.has(one)).map(({ set }) => taskOf(set, language));
}
