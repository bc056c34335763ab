import type { ClientBase } from 'pg';
import { refuseIf } from '../../platform/mutation/user-error.js';
import { checkContents } from '../draft/check-contents.js';
import { qualityErrors } from './quality-gate.js';
import { pathOfChange, type RebasedChange } from './rebase-changes.js';
import { responsibilityClashes } from './responsibility-clashes.js';
import { referencesToEndedRecords } from './references-to-ended-records.js';

interface Judging {
  /** Moment from which the changes are in force; a timestamptz. */
  moment: string;
  /** Previews ignore quality findings. */
  withQuality: boolean;
}

/** Rejects a publication with all problems of its contents, alone and together. */
export async function judgePublication(
  client: ClientBase,
  rebased: readonly RebasedChange[],
  { moment, withQuality }: Judging,
): Promise<void> {
  const changed = rebased.map(({ change }) => change.recordId);
  const ending = rebased.flatMap(({ change, document }) => (document ? [] : [change]));
  const drafted = rebased.flatMap(({ change, document }) =>
    document ? [{ kind: change.kind, content: document, at: pathOfChange(change) }] : [],
  );
  refuseIf([
    ...(withQuality ? qualityErrors(drafted, moment) : []),
    ...(await checkContents(client, drafted)),
    ...(await responsibilityClashes(client, drafted, changed, moment)),
    ...(await referencesToEndedRecords(client, { ending, drafted, changed, moment })),
  ]);
}
