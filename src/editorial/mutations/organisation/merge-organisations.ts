import { idOfRecord } from '../../../catalogue/record/record-id-of.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { MutationContext } from '../../../platform/mutation/mutate.js';
import { refuse } from '../../../platform/mutation/user-error.js';
import { toWordings } from '../../../catalogue/record/inputs/to-text.js';
import { changeSetView } from '../../change-set/change-set-view.js';
import { loadEditing, type Editing } from '../../draft/editing.js';
import { endRecord } from '../record/end-record.js';
import { loadOrganisation, moveHours, moveRecords, type MovedOrganisation } from './move-records.js';
import type { MergeOrganisationsInput, RecordMove, SplitOrganisationInput } from './organisation-move.type.js';

/** What moves, and the set in which it does. */
export interface Moved extends Record<string, unknown> {
  changeSet: object;
  moves: RecordMove[];
}

const samePlace = {
  de: 'Eine Organisationseinheit kann nicht in sich selbst aufgehen. Nennen Sie eine andere.',
  en: 'An organisation cannot be merged into itself. Name another one.',
};

const listedTwice = {
  de: 'Ein Datensatz ist zweimal genannt. Ordnen Sie ihn einer Organisationseinheit zu.',
  en: 'A record is listed twice. Assign it to one organisation.',
};

const hangsElsewhere = {
  de: 'Ein genannter Datensatz hängt nicht an dieser Organisationseinheit. Ein Probelauf (dryRun) nennt alle, die es tun.',
  en: 'A listed record does not hang on this organisation. A dry run (dryRun) lists all that do.',
};

const explained = (input: { explanation?: MergeOrganisationsInput['explanation'] }): LocalizedText | null =>
  toWordings(input.explanation ?? []) as LocalizedText | null;

const replaceBy = (
  editing: Editing,
  source: MovedOrganisation,
  target: MovedOrganisation,
  explanation: LocalizedText | null,
): Promise<unknown> =>
  endRecord(editing, 'organisations', {
    recordId: source.recordId,
    action: 'REPLACE',
    explanation,
    successorId: target.recordId,
  });

/** Drafts that organisations become one: all that hangs on them moves, and they are replaced by the target. */
export async function mergeOrganisations(mutation: MutationContext, input: MergeOrganisationsInput): Promise<Moved> {
  const editing = await loadEditing(mutation, input.changeSet);
  const target = await loadOrganisation(editing, idOfRecord(input.target), 'target');
  const moves: RecordMove[] = [];
  for (const id of new Set(input.organisations)) {
    const source = await loadOrganisation(editing, idOfRecord(id), 'organisations');
    if (source.recordId === target.recordId) refuse('INVALID_CONTENT', ['organisations'], samePlace);
    moves.push(...(await moveRecords(editing, source, [target], () => target)));
    moves.push(...(await moveHours(editing, source, target)));
    await replaceBy(editing, source, target, explained(input));
  }
  return { changeSet: await changeSetView(mutation.client, input.changeSet), moves };
}

/** The target of each record that the input lists. */
async function assigned(
  editing: Editing,
  { parts }: SplitOrganisationInput,
): Promise<{ targets: MovedOrganisation[]; byRecord: Map<string, MovedOrganisation> }> {
  const targets: MovedOrganisation[] = [];
  const byRecord = new Map<string, MovedOrganisation>();
  for (const { target: id, records } of parts) {
    const target = await loadOrganisation(editing, idOfRecord(id), 'parts');
    targets.push(target);
    for (const record of records.map(idOfRecord)) {
      if (byRecord.has(record)) refuse('INVALID_CONTENT', ['parts'], listedTwice);
      byRecord.set(record, target);
    }
  }
  return { targets, byRecord };
}

/** Drafts that an organisation becomes several: what is listed moves; the rest stays, or moves to its successor. */
export async function splitOrganisation(mutation: MutationContext, input: SplitOrganisationInput): Promise<Moved> {
  const editing = await loadEditing(mutation, input.changeSet);
  const source = await loadOrganisation(editing, idOfRecord(input.organisation), 'organisation');
  const { targets, byRecord } = await assigned(editing, input);
  const successor = input.successor ? await loadOrganisation(editing, idOfRecord(input.successor), 'successor') : null;
  const all = successor ? [...targets, successor] : targets;
  if (all.some(({ recordId }) => recordId === source.recordId)) refuse('INVALID_CONTENT', ['parts'], samePlace);

  const moves = await moveRecords(editing, source, all, (record) => byRecord.get(record) ?? successor);
  const moved = new Set(moves.map(({ record }) => idOfRecord(record)));
  if ([...byRecord.keys()].some((record) => !moved.has(record))) refuse('INVALID_CONTENT', ['parts'], hangsElsewhere);
  if (successor) {
    moves.push(...(await moveHours(editing, source, successor)));
    await replaceBy(editing, source, successor, explained(input));
  }
  return { changeSet: await changeSetView(mutation.client, input.changeSet), moves };
}
