import type { RequestContext } from '../../platform/graphql/request-context.js';
import { entryOf } from '../../platform/graphql/record-ref.js';
import { ambiguous } from '../../platform/errors/errors.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, word } from '../../platform/sql/sql.js';
import type { PlaceAddressRef } from './address/address-places.js';
import { readPlaceName } from './place-name.rules.js';
import { type PlaceRef, placesNamedBy } from './place-ref.js';
import { placeLookups, placeTable } from './place.read-model.js';

/**
 * After a reform a key may belong to another place: prefers the one valid on the day, else the latest. Where a Land and its
 * only municipality have one key, it is that of the municipality.
 */
const byOfficialKey = (column: 'ars' | 'ags'): Lookup => ({
  name: `Place by ${column}`,
  keyType: 'text',
  rows: {
    from: placeTable.table,
    where: (place, key, statement) => sql`${place}.edition_id = (
      select p.edition_id from place_edition p where p.${word(column)} = ${key} and ${statement.inForce(sql`p`)}
      order by ${statement.validToday(sql`p`)} desc, p.kind = 'STATE', upper(p.valid) desc nulls first, p.place_id limit 1)`,
  },
});

export const placeByArs = byOfficialKey('ars');
const placeByAgs = byOfficialKey('ags');

interface NamedPlace {
  id: string;
  slug: string;
  name: string;
  kind: string;
}

/** All candidate places of a reference. */
function placesMeant(ref: PlaceRef, readOptions: ReadOptions, context: RequestContext): Promise<NamedPlace[]> {
  const statement = new Statement(readOptions);
  const query = sql`select r.id, r.slug, p.kind, coalesce(p.name ->> 'de', r.slug) as name
    from place_edition p join record r on r.id = p.place_id
    where p.place_id in (${placesNamedBy(ref, statement)}) and ${statement.inForce(sql`p`)} order by r.slug`;
  return context.sourceOf(readOptions).query<NamedPlace & Record<string, string>>(query.text, statement.parameters);
}

const wordedAddress = ({ street, houseNumber, postalCode, city }: PlaceAddressRef): string =>
  [
    [street, houseNumber],
    [postalCode, city],
  ]
    .map((line) => line.filter(Boolean).join(' '))
    .join(', ');

function several(ref: PlaceRef, places: readonly NamedPlace[]): Bilingual {
  const said = ref.postalCode ?? ref.name ?? wordedAddress(ref.address!);
  const listed = places.map(({ slug, name, kind }) => `${slug} (${name}, ${kind})`).join(', ');
  return {
    de: `„${said}“ kann ${places.length} Orte meinen: ${listed}. Nennen Sie einen mit Kurzname (slug), id oder ARS.`,
    en: `"${said}" means ${places.length} places: ${listed}; name one by slug, id or ARS`,
  };
}

/** The place that a reference means; null when there is none. Refuses one that means several, and names them. */
async function theOnlyOne(
  ref: PlaceRef,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<{ entry: Lookup; key: string } | null> {
  const places = await placesMeant(ref, readOptions, context);
  if (places.length > 1)
    throw ambiguous(
      several(ref, places)[context.language],
      places.map(({ slug }) => slug),
    );
  return places[0] ? { entry: placeLookups.byId, key: places[0].id } : null;
}

/**
 * Refuses a name that several places have: what there is in one of them says nothing of the others. A postal code is no
 * name, also when a name stands beside it; it means all the places it lies in.
 */
export async function refuseAmbiguousName(
  ref: PlaceRef | null | undefined,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<void> {
  if (ref?.name && readPlaceName(ref.name).postalCode === null) await theOnlyOne(ref, readOptions, context);
}

/** Look-up and key of the place that a reference identifies; null when there is none. */
export async function placeEntryOf(
  ref: PlaceRef,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<{ entry: Lookup; key: string } | null> {
  if (ref.ars) return { entry: placeByArs, key: ref.ars };
  if (ref.ags) return { entry: placeByAgs, key: ref.ags };
  return entryOf(placeLookups, 'Place', ref) ?? theOnlyOne(ref, readOptions, context);
}
