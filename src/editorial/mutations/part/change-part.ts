import { patchedFields } from '../../../catalogue/record/merge/patch.rules.js';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { currentContent } from '../../draft/current-content.js';
import { changeDraft, type Editing } from '../../draft/draft.js';
import { withPaths } from '../../../platform/mutation/user-error-path.js';
import { refuse } from '../../../platform/mutation/user-error.js';
import { elementsOf, feesReferringTo, inserted, removed, replaced } from './part-list.rules.js';
import type { PartKind } from './part-kind.js';

/** The record whose list it is, and what the editor has seen of it. */
export interface PartOwner {
  recordId: string;
  basedOn: string | null;
  draftRevision: number | null;
}

type Lists = { readonly [list: string]: unknown };

/** Where an obstacle stands in the input of a mutation of one part. */
function pathOf({ list, argument, owner }: PartKind, at: number | null, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path;
  if (first === 'id') return [owner];
  if (first !== 'patch') return path;
  return rest[0] === list && rest[1] === String(at) ? [argument, ...rest.slice(2)] : [owner, ...rest];
}

/** Words the record's lists anew, with all the checks that any change of the record goes through. */
async function changeLists(
  editing: Editing,
  part: PartKind,
  { recordId, basedOn, draftRevision }: PartOwner,
  wordingOf: (content: Lists) => { lists: Lists; at: number | null },
): Promise<void> {
  let changed: number | null = null;
  await withPaths(
    (path) => pathOf(part, changed, path),
    async () => {
      const { content, editionId } = await currentContent(editing, part.kind, recordId);
      // Places are counted in what the editor saw, so nothing else will do.
      if (basedOn !== null && editionId !== null && basedOn !== editionId) refuse('STALE_REVISION', ['basedOn']);
      const { lists, at } = wordingOf(content as unknown as Lists);
      changed = at;
      await changeDraft(editing, part.kind, {
        recordId,
        basedOn: editionId,
        draftRevision,
        minor: false,
        patch: lists,
      });
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

/** Puts a part into its list, at the end when no place is said. */
export function addPart(
  editing: Editing,
  part: PartKind,
  owner: PartOwner,
  element: Fields,
  at: number | null,
): Promise<void> {
  return changeLists(editing, part, owner, (content) => {
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
): Promise<void> {
  return changeLists(editing, part, owner, (content) => {
    const elements = elementsOf(content, part.list);
    checkPlace(at, elements.length - 1);
    return { lists: replaced(content, part.list, at, patchedFields(elements[at]!, patch)), at };
  });
}

/** Takes a part out of its list, unless fees refer to it. */
export function removePart(editing: Editing, part: PartKind, owner: PartOwner, at: number): Promise<void> {
  return changeLists(editing, part, owner, (content) => {
    checkPlace(at, elementsOf(content, part.list).length - 1);
    const referring = feesReferringTo(content, part.list, at).join(', ');
    if (referring !== '') {
      refuse('IN_USE', ['at'], {
        de: `Diese Gebühren beziehen sich darauf (Stelle, von 0): ${referring}. Ändern oder entfernen Sie diese zuerst.`,
        en: `These fees refer to it (place, from 0): ${referring}. Change or remove them first.`,
      });
    }
    return { lists: removed(content, part.list, at), at: null };
  });
}
