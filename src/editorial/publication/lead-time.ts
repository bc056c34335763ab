import { recordAudit } from '../../platform/mutation/audit.js';
import type { ChangeSetRow } from '../change-set/change-set-repository.js';
import { checkWords } from '../../catalogue/record/check/check-words.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { isTooSoon } from './lead-time.rules.js';

/** Moment of taking effect, and the urgency that waives the lead time. */
export interface Timing {
  /** Null means at once. */
  at: Date | null;
  leadMinutes: number;
  urgent?: boolean;
  urgentReason?: string | null;
}

const tooSoon = (minutes: number) => ({
  de: `Das Bürgertelefon muss ${minutes} Minuten vorher unterrichtet sein. Planen Sie die Veröffentlichung für später, oder setzen Sie urgent mit urgentReason.`,
  en: `Agents must be briefed ${minutes} minutes beforehand. Schedule it for later, or set urgent with urgentReason.`,
});

/** Enforces the lead time of briefings, unless an urgency is given and recorded. */
export async function keepLeadTime(
  { client, principal }: MutationContext,
  { id, forAgents }: ChangeSetRow,
  { at, leadMinutes, urgent, urgentReason }: Timing,
): Promise<void> {
  const now = new Date();
  if (!forAgents || !isTooSoon(at ?? now, now, leadMinutes)) return;
  if (!urgent) refuse('TOO_SOON', at ? ['at'] : [], tooSoon(leadMinutes));
  checkWords('urgentReason', urgentReason ?? '');
  await recordAudit(client, {
    actor: principal.id,
    action: 'skipLeadTime',
    changeSetId: id,
    after: { leadMinutes },
    reason: urgentReason,
  });
}
