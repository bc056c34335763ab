import { findReferences } from '../../../catalogue/record/check/find-references.js';
import { contentOf } from '../../../catalogue/record/content-of.js';
import { seededId } from '../../../catalogue/record/record-id.js';
import { recordTypes } from '../../../catalogue/record-types.js';
import { instantOf } from '../../../catalogue/record/write/load-target.js';
import { changesOf } from '../../change-set/change-repository.js';
import type { Editing } from '../../draft/editing.js';
import type { RecordWithKind } from '../../publication/record-with-kind.js';
import { recordsMentioning } from '../../publication/references-to-ended-records.js';

/** A record that refers to one of some organisations. */
export interface HangingRecord extends RecordWithKind {
  recordId: string;
  /** Its fields that name one of them. */
  fields: readonly string[];
}

const fieldsNaming = ({ kind, content }: RecordWithKind, slugs: readonly string[]): string[] =>
  findReferences(kind, contentOf(kind, content))
    .filter((reference) => reference.kind === 'organisations' && slugs.includes(reference.key))
    .map(({ path }) => String(path[0]));

const recordIdOf = ({ kind, content }: RecordWithKind): string => seededId(recordTypes[kind].recordKind, content.slug);

/** All records that refer to organisations, as the set has them: in force, scheduled or drafted. */
export async function recordsHangingOn(
  { client, changeSet }: Editing,
  slugs: readonly string[],
): Promise<HangingRecord[]> {
  const changes = await changesOf(client, changeSet.id);
  const besides = changes.map(({ recordId }) => recordId);
  const stored = await recordsMentioning(client, slugs, { besides, moment: await instantOf(client) });
  const drafted = changes.flatMap(({ kind, draft }) => (draft ? [{ kind, content: draft }] : []));
  const hanging = new Map<string, HangingRecord>();
  for (const one of [...stored, ...drafted]) {
    const fields = fieldsNaming(one, slugs);
    if (fields.length > 0) hanging.set(recordIdOf(one), { ...one, recordId: recordIdOf(one), fields });
  }
  return [...hanging.values()].sort((a, b) => (a.kind + a.content.slug < b.kind + b.content.slug ? -1 : 1));
}
