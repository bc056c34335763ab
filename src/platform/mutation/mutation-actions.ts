import type { Action } from '../auth/permissions.js';
import { recordContentKinds, recordKindOf } from '../../catalogue/record/content-kind.js';
import { nodeTypeOf } from '../../catalogue/record/node-type.js';
import { partKinds } from '../../editorial/mutations/part/part-kind.js';
import { isStructure } from '../../catalogue/ownership/scope.js';

const ofChangeSets = {
  createChangeSet: 'change-set:edit',
  discardChange: 'change-set:edit',
  submitChangeSet: 'change-set:edit',
  withdrawChangeSet: 'change-set:edit',
  rollBackChangeSet: 'change-set:edit',
  commentChangeSet: 'change-set:edit',
  createPreviewToken: 'change-set:edit',
  restoreEdition: 'change-set:edit',
  relateService: 'change-set:edit',
  applyChanges: 'change-set:edit',
  importCsv: 'change-set:edit',
  returnChangeSet: 'change-set:approve',
  approveChangeSet: 'change-set:approve',
  publishChangeSet: 'change-set:approve',
  scheduleChangeSet: 'change-set:approve',
  unscheduleChangeSet: 'change-set:approve',
  announceDisruption: 'disruption:announce',
  changeDisruption: 'disruption:announce',
  endDisruption: 'disruption:announce',
  resolveReport: 'change-set:edit',
  // Words concern all services, as the thesaurus does.
  dismissSearchGap: 'structure:edit',
  acknowledgeNotice: 'internal:read',
  changeChangeSet: 'change-set:edit',
} as const satisfies Record<string, Action>;

const ofRecords = Object.fromEntries(
  recordContentKinds.flatMap((kind) =>
    ['create', 'change', 'end'].map((verb): [string, Action] => [
      `${verb}${nodeTypeOf[recordKindOf[kind]]}`,
      isStructure(kind) ? 'structure:edit' : 'change-set:edit',
    ]),
  ),
);

const ofParts = Object.fromEntries(
  partKinds.flatMap(({ kind, noun }) =>
    ['add', 'change', 'remove'].map((verb): [string, Action] => [
      `${verb}${noun}`,
      isStructure(kind) ? 'structure:edit' : 'change-set:edit',
    ]),
  ),
);

/** What one has to be allowed to do for each mutation, if it is not for everybody: the one table. */
export const mutationActions: Readonly<Record<string, Action | 'ANYBODY'>> = {
  ...ofChangeSets,
  ...ofRecords,
  ...ofParts,
  // A new one belongs to no service yet, and so to nobody.
  createOnlineService: 'structure:edit',
  // Portals have no tokens of the people who use them.
  reportProblem: 'ANYBODY',
  reportSearchChoice: 'ANYBODY',
};

export function actionOf(mutation: string): Action {
  const action = mutationActions[mutation];
  if (!action || action === 'ANYBODY') throw new Error(`${mutation} names no action; add it to mutationActions`);
  return action;
}
