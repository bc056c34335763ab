import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import type { Step } from './change-set-status.rules.js';
import type { ChangeSetRow } from './change-set-repository.js';

const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Changes a locked set by a step, and records the step and the columns in the audit trail. */
export async function takeStep(
  { client, em, principal }: MutationContext,
  set: ChangeSetRow,
  step: Step,
  changes: Partial<ChangeSetRow>,
  reason: string = set.reason,
): Promise<void> {
  const before = { status: set.status };
  Object.assign(set, changes, { revision: set.revision + 1 });
  await em.flush();
  const values = Object.entries(changes).filter(([, value]) => value !== null);
  const after = Object.fromEntries(values.map(([property, value]) => [columnOf(property), value]));
  await recordAudit(client, { actor: principal.id, action: step, changeSetId: set.id, before, after, reason });
}
