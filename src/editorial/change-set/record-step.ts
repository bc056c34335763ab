import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import type { Step } from './change-set-status.rules.js';
import type { ChangeSetRow } from './change-set-repository.js';

/** Records a step and its changed columns in the audit trail. */
export function recordStep(
  { client, principal }: MutationContext,
  set: ChangeSetRow,
  step: Step,
  columns: Record<string, unknown>,
  reason: string = set.reason,
): Promise<void> {
  return recordAudit(client, {
    actor: principal.id,
    action: step,
    changeSetId: set.id,
    before: { status: set.status },
    after: Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)),
    reason,
  });
}
