import { nameIn } from '../../../catalogue/record/content-name.js';
import { Overlaps, responsibilityKey } from '../../../catalogue/record/check/overlaps.js';
import { contentOf } from '../../../catalogue/record/content-of.js';
import type { OrganisationContent } from '../../../catalogue/organisation/organisation.content.js';
import { recordTypes } from '../../../catalogue/record-types.js';
import { globalId } from '../../../platform/graphql/global-id.js';
import { withPaths } from '../../../platform/mutation/user-error-path.js';
import { currentContent } from '../../draft/current-content.js';
import type { Editing } from '../../draft/editing.js';
import { changeRecord } from '../record/change-record.js';
import { endRecord } from '../record/end-record.js';
import { recordsHangingOn, type HangingRecord } from './hanging-records.js';
import { MoveOutcome, type RecordMove } from './organisation-move.type.js';

/** An organisation from which records move, or to which. */
export interface MovedOrganisation {
  recordId: string;
  content: OrganisationContent;
}

/** The organisation as the set has it, if the editor may change it; errors name the field of the input. */
export async function loadOrganisation(editing: Editing, recordId: string, field: string): Promise<MovedOrganisation> {
  const { content } = await withPaths(
    () => [field],
    () => currentContent(editing, 'organisations', recordId),
  );
  return { recordId, content: contentOf('organisations', content) };
}

const organisationId = (recordId: string): string => globalId(recordTypes.organisations.type, recordId);

const moveOf = (
  { kind, recordId, content, fields }: HangingRecord,
  outcome: MoveOutcome,
  target: MovedOrganisation | null,
): RecordMove => ({
  record: globalId(recordTypes[kind].type, recordId),
  type: recordTypes[kind].type,
  slug: content.slug,
  name: nameIn(content),
  fields: [...fields],
  outcome,
  target: target && organisationId(target.recordId),
});

/** Responsibilities that somebody has already: one that is moved on top of it would be laid down twice. */
async function responsibilitiesOf(editing: Editing, slugs: readonly string[]): Promise<Overlaps> {
  const laidDown = new Overlaps();
  for (const { kind, content } of await recordsHangingOn(editing, slugs)) {
    if (kind !== 'responsibilities') continue;
    const responsibility = contentOf(kind, content);
    laidDown.add(responsibilityKey(responsibility), responsibility.valid, { file: content.slug });
  }
  return laidDown;
}

/** The fields that name the former organisation, with what is to stand there. */
function patchFor(
  { recordId, fields }: HangingRecord,
  source: MovedOrganisation,
  target: MovedOrganisation,
): { [field: string]: string | null } {
  // What was below itself, or led to itself, is above it now.
  const isTarget = recordId === target.recordId;
  const above = source.content.parent;
  const instead = (field: string): string | null => {
    if (!isTarget) return target.content.slug;
    return field === 'parent' && above !== target.content.slug ? (above ?? null) : null;
  };
  return Object.fromEntries(fields.map((field) => [field, instead(field)]));
}

/** Moves the records that hang on an organisation, each to the target that is chosen for it; null leaves it where it is. */
export async function moveRecords(
  editing: Editing,
  source: MovedOrganisation,
  targets: readonly MovedOrganisation[],
  targetOf: (recordId: string) => MovedOrganisation | null,
): Promise<RecordMove[]> {
  const laidDown = await responsibilitiesOf(
    editing,
    targets.map(({ content }) => content.slug),
  );
  const moves: RecordMove[] = [];
  for (const one of await recordsHangingOn(editing, [source.content.slug])) {
    if (one.recordId === source.recordId) continue;
    const target = targetOf(one.recordId);
    moves.push(moveOf(one, await moveOne(editing, one, { source, target, laidDown }), target));
  }
  return moves;
}

interface Way {
  source: MovedOrganisation;
  target: MovedOrganisation | null;
  laidDown: Overlaps;
}

async function moveOne(
  editing: Editing,
  record: HangingRecord,
  { source, target, laidDown }: Way,
): Promise<MoveOutcome> {
  const { kind, recordId, content } = record;
  if (!target) return MoveOutcome.STAYS;
  if (kind === 'responsibilities') {
    const moved = { ...contentOf(kind, content), organisation: target.content.slug };
    if (laidDown.add(responsibilityKey(moved), moved.valid, { file: moved.slug })) {
      const ending = { recordId, action: 'REMOVE', explanation: null, successorId: null } as const;
      await withPaths(
        () => [content.slug],
        () => endRecord(editing, kind, ending),
      );
      return MoveOutcome.ENDS;
    }
  }
  const patch = patchFor(record, source, target);
  await withPaths(
    (path) => [content.slug, ...path],
    () => changeRecord(editing, kind, { recordId, basedOn: null, draftRevision: null, minor: true, patch }),
  );
  return MoveOutcome.MOVES;
}

/** Hours that the organisation itself has: a target without hours takes them over; else they end with it. */
export async function moveHours(
  editing: Editing,
  source: MovedOrganisation,
  target: MovedOrganisation,
): Promise<RecordMove[]> {
  const { openingHours = [] } = source.content;
  if (openingHours.length === 0) return [];
  const current = await loadOrganisation(editing, target.recordId, 'target');
  const isTaken = (current.content.openingHours ?? []).length > 0;
  const hours: HangingRecord = { ...source, kind: 'organisations', fields: ['openingHours'] };
  if (isTaken) return [moveOf(hours, MoveOutcome.ENDS, null)];
  const change = {
    recordId: target.recordId,
    basedOn: null,
    draftRevision: null,
    minor: true,
    patch: { openingHours },
  };
  await withPaths(
    () => ['target'],
    () => changeRecord(editing, 'organisations', change),
  );
  return [moveOf(hours, MoveOutcome.MOVES, target)];
}
