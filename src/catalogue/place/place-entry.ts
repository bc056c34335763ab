import { RequestContext } from '../../graphql/context.js';
import { entryOf } from '../../graphql/record-ref.js';
import { badInput } from '../../reading/bad-input.js';
import type { Entry } from '../../reading/load.js';
import type { Reading } from '../../reading/reading.js';
import { Statement } from '../../reading/statement.js';
import { PlaceRef, placesNamedBy } from './place-ref.js';
import { placeEntries, placeTable } from './place.shape.js';

/** A reform gives a key to another place; then the one that exists on the day is meant, else the last that had it. */
const byOfficialKey = (column: 'ars' | 'ags'): Entry => ({
  name: `Place by ${column}`,
  keyType: 'text',
  rows: {
    from: placeTable.table,
    where: (place, key, statement) => `${place}.edition_id = (
      select p.edition_id from place_edition p where p.${column} = ${key} and ${statement.inForce('p')}
      order by ${statement.validToday('p')} desc, upper(p.valid) desc nulls first, p.place_id limit 1)`,
  },
});

export const placeByArs = byOfficialKey('ars');
const placeByAgs = byOfficialKey('ags');

async function theOnlyOne(ref: PlaceRef, reading: Reading, { database }: RequestContext): Promise<{ entry: Entry; key: string } | null> {
  const statement = new Statement(reading);
  const sql = `select r.id, r.slug from record r where r.id in (${placesNamedBy(ref, statement)}) order by r.slug`;
  const places = await database.query<{ id: string; slug: string }>(sql, statement.parameters);
  if (places.length > 1) {
    const slugs = places.map(({ slug }) => slug);
    throw badInput(`"${ref.postalCode ?? ref.name}" means ${slugs.length} places: ${slugs.join(', ')}; name one by slug, id or ARS`, { slugs });
  }
  return places[0] ? { entry: placeEntries.byId, key: places[0].id } : null;
}

/** The entry and key of the one place that a reference names; null when there is none. */
export async function placeEntryOf(
  ref: PlaceRef,
  reading: Reading,
  context: RequestContext,
): Promise<{ entry: Entry; key: string } | null> {
  if (ref.ars) return { entry: placeByArs, key: ref.ars };
  if (ref.ags) return { entry: placeByAgs, key: ref.ags };
  return entryOf(placeEntries, 'Place', ref) ?? theOnlyOne(ref, reading, context);
}
