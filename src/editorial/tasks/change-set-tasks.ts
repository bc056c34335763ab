import type { Language } from '../../platform/i18n/message-language.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { waitingChangeSets, type ChangeSetRow } from '../change-set/change-set-repository.js';
import { coveredBy } from '../change-set/change-set-scope.js';
import { loadContents } from '../change-set/loaded-change-set.js';
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

/** Tasks for change sets within the scope that wait for an approver or their authors. */
export async function changeSetTasks(
  { client }: TransactionContext,
  scope: Scope,
  language: Language,
): Promise<OpenTask[]> {
  const waiting = await loadContents(client, await waitingChangeSets(client));
  const covered = await coveredBy(
    client,
    scope,
    waiting.filter(({ changes }) => changes.length > 0),
  );
  return [...covered].map(({ set }) => taskOf(set, language));
}
