import { badInput } from '../../platform/errors/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { ReadPage } from '../../platform/read/hydrate.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import { refuseUnknownRecord, type NamedRecord } from '../record/known-record.js';
import { absence } from './absent-place.rules.js';
import { readAbsentPlace } from './absent-place.js';
import { refuseAmbiguousName } from './place-lookup.js';
import { placesNamedBy, type PlaceRef } from './place-ref.js';

const unknown = (reference: string): Bilingual => ({
  de: `Zu ${reference} ist kein Ort erfasst. Suchen Sie ihn mit der Abfrage \`places\`.`,
  en: `No place is on record for ${reference}. Find it with the query \`places\`.`,
});

/** Refuses a reference to a place that is not on record, or that does not exist on the day. */
export async function refuseUnknownPlace(
  ref: PlaceRef | null | undefined,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<void> {
  if (!ref) return;
  const source = context.sourceOf(readOptions);
  const s = new Statement(readOptions);
  const { text } = sql`select exists (${placesNamedBy(ref, s)}) as "isKnown"`;
  const [found] = await source.query<{ isKnown: boolean }>(text, s.parameters);
  if (found!.isKnown) return;
  const absent = await readAbsentPlace(ref, readOptions, source);
  const reference = wordedReference(ref);
  const message = (absent && absence(absent, readOptions.validOn)) ?? unknown(reference);
  throw badInput(message[context.language], { place: reference, reason: absent ? 'PLACE_NOT_VALID' : 'UNKNOWN_PLACE' });
}

/** What a filter names: a place, and records. */
export interface NamedByFilter {
  place?: PlaceRef | null | undefined;
  records?: readonly NamedRecord[];
}

/** Refuses what a filter names and nobody knows. */
export async function refuseUnknown(
  { place, records = [] }: NamedByFilter,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<void> {
  await refuseUnknownPlace(place, readOptions, context);
  await refuseUnknownRecord(records, readOptions, context);
}

/**
 * The list of what a filter lets through, of one place when it names a place. An empty one says that there is nothing, so
 * all that is named has to be known.
 */
export async function filteredList(
  named: NamedByFilter,
  list: Promise<ReadPage>,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<ReadPage> {
  const [read] = await Promise.all([list, refuseAmbiguousName(named.place, readOptions, context)]);
  if (read.nodes.length === 0) await refuseUnknown(named, readOptions, context);
  return read;
}
