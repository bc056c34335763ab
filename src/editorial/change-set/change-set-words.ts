import { checkWordings, checkWords } from '../../catalogue/record/check/check-words.js';
import type { ChangeSetRow } from './change-set-repository.js';

export const longestTitle = 200;

/** Rejects a title, reason or briefing that is empty, too long or not plain. */
export function checkSetWords({ title, reason, briefing }: Pick<ChangeSetRow, 'title' | 'reason' | 'briefing'>): void {
  checkWords('title', title, longestTitle);
  checkWords('reason', reason);
  checkWordings('briefing', briefing);
}
