import type { Language } from '../../platform/i18n/message-language.js';
import { dayInBremen } from '../../platform/read/read-options.js';
import { changeSetsBy, changesOf, type ChangeSetRow } from '../change-set/change-set-store.js';
import { coversAll } from '../change-set/change-set-steps.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import type { Scope } from '../../catalogue/ownership/scope.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';

const mostSets = 200;

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

/** Change sets that wait for an approver, or again for their authors, and lie within a remit. */
export async function changeSetTasks(mutation: MutationContext, scope: Scope, language: Language): Promise<OpenTask[]> {
  const waiting = `where status = 'SUBMITTED' or (status = 'DRAFT' and returned_by is not null)
    order by submitted_at, id limit ${mostSets}`;
  const tasks: OpenTask[] = [];
  for (const set of await changeSetsBy(mutation.client, waiting, [])) {
    const isEmpty = (await changesOf(mutation.client, set.id)).length === 0;
    if (!isEmpty && (await coversAll(mutation, scope, set.id))) tasks.push(taskOf(set, language));
  }
  return tasks;
}
