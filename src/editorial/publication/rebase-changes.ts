import type { ClientBase } from 'pg';
import type { MergeConflict } from '../../catalogue/record/merge/merge.rules.js';
import { endedOf, lockRecords } from '../../catalogue/record/write/record-state.js';
import { timelinesOf } from '../../catalogue/record/write/timeline.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { refuse, refuseIf, userError, type UserError } from '../../platform/mutation/user-error.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { rebasedAt, type RebasedChange } from '../change-set/rebased-change.js';
import { slugErrors } from '../draft/slug-taken.js';

/** Path of a user error in the caller's input. */
export const pathOfChange = ({ slug }: ChangeRow, ...path: readonly string[]): string[] => ['changes', slug, ...path];

/** Rejects new records that somebody else has created meanwhile, and records brought back that are back already. */
async function takenErrors(client: ClientBase, changes: readonly ChangeRow[]): Promise<UserError[]> {
  const added = changes.filter(({ base }) => !base);
  const hasEnded = await endedOf(client, added);
  const taken = added.filter(({ recordId, action }) =>
    action === 'RESTORE' ? hasEnded.get(recordId) === false : hasEnded.has(recordId),
  );
  const errors: UserError[] = [];
  for (const change of taken)
    errors.push(...(await slugErrors(client, change.kind, change.slug, pathOfChange(change))));
  return errors;
}

const atThatMoment = {
  de: 'Für genau diesen Zeitpunkt ist schon eine Fassung des Datensatzes geplant. Wählen Sie einen anderen.',
  en: 'An edition of this record is already scheduled for that very moment. Choose another one.',
};

const beforeItsBase = (from: string) => ({
  de: `Die Änderung geht von einer Fassung aus, die erst am ${dayInBremen(new Date(from))} in Kraft tritt. Planen Sie sie für später, oder ändern Sie die jetzige Fassung.`,
  en: `The change starts from an edition that takes effect on ${dayInBremen(new Date(from))}. Schedule it for later, or change the present edition.`,
});

const endsBeforeOthers = {
  de: 'Nach diesem Zeitpunkt sind noch Fassungen geplant. Nehmen Sie diese erst zurück, oder beenden Sie den Datensatz sofort.',
  en: 'Editions are scheduled after that moment. Unschedule them first, or end the record at once.',
};

/** Moment of a publication, a timestamptz, and whether it is to come. */
export interface PublicationMoment {
  moment: string;
  isScheduled: boolean;
}

/** Rejects changes of records that have ended, or are planned otherwise. */
function stateErrors(
  { change, replaced, later }: Pick<RebasedChange, 'change' | 'replaced' | 'later'>,
  { moment, isScheduled }: PublicationMoment,
): UserError[] {
  const path = pathOfChange(change);
  const base = later.find(({ edition }) => edition.editionId === change.baseEditionId);
  const isSameMoment = replaced !== null && Date.parse(replaced.from) === Date.parse(moment);
  return [
    ...(isSameMoment ? [userError('SCHEDULED_CHANGE_PENDING', path, atThatMoment)] : []),
    ...(base ? [userError('SCHEDULED_CHANGE_PENDING', path, beforeItsBase(base.edition.from))] : []),
    ...(isScheduled && !change.draft && later.length > 0
      ? [userError('SCHEDULED_CHANGE_PENDING', path, endsBeforeOthers)]
      : []),
    ...(change.base && !replaced ? [userError('NOT_FOUND', path)] : []),
  ];
}

const conflictError = (change: ChangeRow, { path, ...conflict }: MergeConflict): UserError => ({
  ...userError('REVISION_CONFLICT', pathOfChange(change, ...path)),
  conflict,
});

/**
 * Rebases all changes of a set on the content in force at the moment; rejects the set with all conflicts. Locks the
 * records first, so that nobody else publishes them meanwhile.
 */
export async function rebaseChanges(
  client: ClientBase,
  changes: readonly ChangeRow[],
  at: PublicationMoment,
): Promise<RebasedChange[]> {
  if (changes.length === 0) refuse('EMPTY_CHANGE_SET');
  await lockRecords(
    client,
    changes.map(({ recordId }) => recordId),
  );
  const timelines = await timelinesOf(client, changes);
  const rebased = changes.map((change) => rebasedAt(change, timelines.get(change.recordId) ?? [], at.moment));
  refuseIf([
    ...(await takenErrors(client, changes)),
    ...rebased.flatMap((one) => [
      ...stateErrors(one, at),
      ...one.conflicts.map((conflict) => conflictError(one.change, conflict)),
    ]),
  ]);
  return rebased;
}
