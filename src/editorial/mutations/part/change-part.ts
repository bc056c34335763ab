import { withoutOldDays } from '../../../catalogue/evidence/changed-figure.rules.js';
import { patchedFields } from '../../../catalogue/record/merge/patch.rules.js';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { currentContent } from '../../draft/current-content.js';
import type { Editing } from '../../draft/editing.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeRecord } from '../record/change-record.js';
import { withPaths } from '../../../platform/mutation/user-error-path.js';
import { refuse } from '../../../platform/mutation/user-error.js';
import { elementsOf, feesReferringTo, inserted, removed, replaced } from './part-list.rules.js';
import type { PartKind } from './part-kind.js';

/** The record of the list, and the edition and revision that the editor saw. */
export interface PartOwner {
  recordId: string;
  basedOn: string | null;
  draftRevision: number | null;
}

type Lists = { readonly [list: string]: unknown };

/** Path of a user error in the input of a part's mutation. */
function pathOf({ list, argument, owner }: PartKind, at: number | null, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path;
  if (first === 'id') return [owner];
  if (first !== 'patch') return path;
  return rest[0] === list && rest[1] === String(at) ? [argument, ...rest.slice(2)] : [owner, ...rest];
}

/** A change of one part, for the audit trail. */
interface PartEdit {
  action: 'add' | 'change' | 'remove';
  at: number | null;
  value: Fields | null;
}

/** Writes the lists of a record, with the checks of any change. */
async function changeLists(
  editing: Editing,
  part: PartKind,
  { recordId, basedOn, draftRevision }: PartOwner,
  { action, at, value }: PartEdit,
  wordingOf: (content: Lists) => { lists: Lists; at: number | null },
): Promise<CommandResult> {
  let changed: number | null = null;
  return withPaths(
    (path) => pathOf(part, changed, path),
    async () => {
      const { content, editionId } = await currentContent(editing, part.kind, recordId);
      // Positions refer to the edition that the editor saw, so any other is rejected.
      if (basedOn !== null && editionId !== null && basedOn !== editionId) refuse('STALE_REVISION', ['basedOn']);
      const wording = wordingOf(content as unknown as Lists);
      changed = wording.at;
      const edit = { recordId, basedOn: editionId, draftRevision, minor: false, patch: wording.lists };
      return changeRecord(editing, part.kind, edit, { [action]: { list: part.list, at, value } });
    },
  );
}

function checkPlace(at: number, last: number): void {
  if (Number.isInteger(at) && at >= 0 && at <= last) return;
  refuse('NOT_FOUND', ['at'], {
    de: last < 0 ? 'Die Liste ist leer.' : `An der Stelle ${at} steht nichts. Zählen Sie von 0 bis ${last}.`,
    en: last < 0 ? 'The list is empty.' : `There is nothing at ${at}. Count from 0 to ${last}.`,
  });
}

/** Adds a part to its list, by default at the end. */
export function addPart(
  editing: Editing,
  part: PartKind,
  owner: PartOwner,
  element: Fields,
  at: number | null,
): Promise<CommandResult> {
  return changeLists(editing, part, owner, { action: 'add', at, value: element }, (content) => {
    const length = elementsOf(content, part.list).length;
    checkPlace(at ?? length, length);
    return { lists: inserted(content, part.list, at ?? length, element), at: at ?? length };
  });
}

export function changePart(
  editing: Editing,
  part: PartKind,
  owner: PartOwner,
  patch: Fields,
  at: number,
): Promise<CommandResult> {
  return changeLists(editing, part, owner, { action: 'change', at, value: patch }, (content) => {
    const elements = elementsOf(content, part.list);
    checkPlace(at, elements.length - 1);
    const before = elements[at]!;
    const after = withoutOldDays(before, patchedFields(before, patch), patch);
    return { lists: replaced(content, part.list, at, after), at };
  });
}

/** Removes a part from its list, unless fees refer to it. */
export function removePart(editing: Editing, part: PartKind, owner: PartOwner, at: number): Promise<CommandResult> {
  return changeLists(editing, part, owner, { action: 'remove', at, value: null }, (content) => {
    checkPlace(at, elementsOf(content, part.list).length - 1);
    const referring = feesReferringTo(content, part.list, at).join(', ');
    if (referring !== '') {
      refuse('IN_USE', ['at'], {
        de: `Diese Gebühren beziehen sich darauf (Stelle, von 0): ${referring}. Ändern oder entfernen Sie diese zuerst.`,
        en: `These fees refer to it (position, from 0): ${referring}. Change or remove them first.`,
      });
    }
    return { lists: removed(content, part.list, at), at: null };
  });
}
