import type { ClientBase } from 'pg';
import { refuseIf, type UserError } from '../../platform/mutation/user-error.js';
import { checkContents } from '../draft/check-contents.js';
import { endedSuccessors } from './ended-successors.js';
import { qualityErrors } from './quality-gate.js';
import { pathOfChange } from './rebase-changes.js';
import type { RebasedChange } from '../change-set/rebased-change.js';
import { responsibilityClashes } from './responsibility-clashes.js';
import { referencesToEndedRecords } from './references-to-ended-records.js';

interface Judging {
  /** Moment from which the changes are in force; a timestamptz. */
  moment: string;
  /** Previews ignore quality findings. */
  withQuality: boolean;
}

/** Problems of editions to come into which the changes are carried, each with those that follow as many others. */
async function laterContentErrors(client: ClientBase, rebased: readonly RebasedChange[]): Promise<UserError[]> {
  const carriedInto = rebased.filter(({ document }) => document);
  const depth = Math.max(0, ...carriedInto.map(({ later }) => later.length));
  const errors: UserError[] = [];
  for (let at = 0; at < depth; at += 1) {
    const contents = carriedInto.flatMap(({ change, later }) => {
      const edition = later[at];
      return edition ? [{ kind: change.kind, content: edition.document, at: pathOfChange(change) }] : [];
    });
    errors.push(...(await checkContents(client, contents)));
  }
  return errors;
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
    ...(await laterContentErrors(client, rebased)),
    ...(withQuality ? qualityErrors(drafted, moment) : []),
    ...(await checkContents(client, drafted)),
    ...(await responsibilityClashes(client, drafted, changed, moment)),
    ...(await endedSuccessors(client, ending, moment)),
    ...(await referencesToEndedRecords(client, { ending, drafted, changed, moment })),
  ]);
}
