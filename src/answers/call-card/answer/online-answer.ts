import { deliver } from '../../../platform/i18n/localized-text.js';
import { onlineServiceStateAnswer } from '../../../catalogue/disruption/online-service-state-answer.js';
import { inCaseOf } from '../../../catalogue/disruption/online-service-state.rules.js';
import type { OnlineRow } from '../read/card-rows.js';
import { onlineNeeds } from '../wording/online-needs.rules.js';
import { allNumbers, type CallMoment } from './office-answer.js';

/** Online services without duplicates. */
export function onlineServicesAnswer(rows: readonly OnlineRow[], service: string | null, moment: CallMoment): object[] {
  const distinct = new Map(rows.map((row) => [row['#online'].id, row]));
  return [...distinct.values()].map((row) => ({
    onlineService: row,
    needs: onlineNeeds(row['#online']).map((need) => deliver(need, moment.readOptions.languages)),
    state: onlineServiceStateAnswer(row['#state'], inCaseOf(service)),
    numbers: allNumbers(row['#support'], [], moment),
    outage: row['#outage'] ?? null,
  }));
}
