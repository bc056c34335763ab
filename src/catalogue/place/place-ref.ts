import { downwards } from '../record/hierarchy.js';
import { containing, municipalityOfLand } from './place-hierarchy.js';
import { isAtAddress, PlaceAddressRef } from './address/address-places.js';
import { readAddress } from './address/street-address.rules.js';
import { readPlaceName } from './place-name.rules.js';
import { placeTable } from './place.read-model.js';
import { hasPostalCode, isWritten } from './written-place.js';
import { Directive, Field, ID, InputType } from 'type-graphql';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { Ags, Ars, PostalCode } from '../../platform/graphql/scalars.js';
import type { Given } from '../../platform/read/plan/given.js';
import type { Statement } from '../../platform/read/statement.js';
import { joined, literal, sql, type Sql } from '../../platform/sql/sql.js';

@Directive('@oneOf')
@InputType({ description: 'Verweis auf ein Gebiet: reference to a place by exactly one key.' })
export class PlaceRef {
  @Field(() => ID, { nullable: true, description: 'Globale Kennung: the id of an earlier answer.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Kurzname: the slug.' })
  slug?: string;

  @Field(() => Ars, { nullable: true, description: 'Regionalschlüssel (ARS): 12 digits.' })
  ars?: string;

  @Field(() => Ags, { nullable: true, description: 'Gemeindeschlüssel (AGS): 8 digits.' })
  ags?: string;

  @Field(() => PostalCode, { nullable: true, description: 'Postleitzahl: may match several places.' })
  postalCode?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name: as people write it, also with a postal code or what contains it, such as "28237 Bremen" or "Bremen-Gröpelingen", or an address: "Am Wall 5a, 28195 Bremen"; may match several places.',
  })
  name?: string;

  @Field(() => PlaceAddressRef, {
    nullable: true,
    description:
      'Anschrift: the smallest places in which it may lie. Where house numbers are recorded they decide; else it is as its postal code and city.',
  })
  address?: PlaceAddressRef;
}

/** The address that a reference is, also when it is written as a name. */
export const addressOf = ({ address, name }: PlaceRef): PlaceAddressRef | null =>
  address ?? (name ? readAddress(name) : null);

/** Condition: the place is what somebody wrote; an address, where no place is called like that. */
function isCalled(name: string, place: Sql, statement: Statement): Sql {
  const called = (one: Sql): Sql => isWritten(readPlaceName(name), one, statement);
  const address = addressOf({ name });
  if (!address) return called(place);
  const other = statement.alias();
  return sql`(${called(place)} or ${isAtAddress(address, place, statement)}
    and not exists (select from place_edition ${other} where ${called(other)} and ${statement.inForce(other)}))`;
}

/** A reference by one key; of a statement that is kept, the key is given when it is sent. */
export interface PlaceKey<Value = string> {
  by: 'id' | 'slug' | 'ars' | 'ags' | 'postalCode';
  key: Value;
}

/** The key of a reference; null when it is by words. */
export function placeKeyOf({ id, slug, ars, ags, postalCode }: PlaceRef): PlaceKey | null {
  if (id) return { by: 'id', key: decodeGlobalId('Place', id) };
  if (slug) return { by: 'slug', key: slug };
  if (ars) return { by: 'ars', key: ars };
  if (ags) return { by: 'ags', key: ags };
  return postalCode ? { by: 'postalCode', key: postalCode } : null;
}

const hasKey: Record<PlaceKey['by'], (place: Sql, key: string | Given, statement: Statement) => Sql> = {
  id: (place, key, s) => sql`${place}.place_id = ${s.bind(key, 'uuid')}`,
  slug: (place, key, s) =>
    sql`${place}.place_id = (select id from record where kind = 'PLACE' and slug = ${s.bind(key, 'text')})`,
  ars: (place, key, s) => sql`${place}.ars = ${s.bind(key, 'text')}`,
  ags: (place, key, s) => sql`${place}.ags = ${s.bind(key, 'text')}`,
  postalCode: hasPostalCode,
};

/** Condition: the row of place_edition matches the reference at the moment of the read options. */
function isNamedBy(ref: PlaceRef | PlaceKey<Given>, place: Sql, statement: Statement): Sql {
  const meant = (): Sql => {
    const keyed = 'by' in ref ? ref : placeKeyOf(ref);
    if (keyed) return hasKey[keyed.by](place, keyed.key, statement);
    const { address, name } = ref as PlaceRef;
    return address ? isAtAddress(address, place, statement) : isCalled(name ?? '', place, statement);
  };
  return sql`${meant()} and ${statement.inForce(place)}`;
}

/** `select asked, place_id, is_valid` of all places that the references name, by their index, whether they exist on the day or not. */
export function placesEverNamedBy(refs: readonly PlaceRef[], statement: Statement): Sql {
  const [named, place] = [statement.alias(), statement.alias()];
  const each = refs.map(
    (ref, index) =>
      sql`select ${literal(index)} as asked, ${place}.* from place_edition ${place} where ${isNamedBy(ref, place, statement)}${ref.postalCode ? sql` and ${statement.validToday(place)}` : sql``}`,
  );
  return sql`select ${named}.asked, coalesce(${municipalityOfLand(named, statement)}, ${named}.place_id) as place_id,
    bool_or(${statement.validToday(named)}) as is_valid from (${joined(each, ' union all ')}) ${named} group by 1, 2`;
}

/** The places that a reference identifies, once they are read, so that a statement need not find them again. */
export interface MeantPlaces {
  ids: readonly string[];
  /** The places and all that they lie in. */
  around: readonly string[];
  /** The places and the boroughs they lie in. */
  quarters: readonly string[];
  /** The postal code that the reference names. */
  postalCode: string | null;
}

/** The same in a statement that is kept: which places they are is given when it is sent. */
export type GivenPlaces = { readonly [Part in keyof MeantPlaces]: Given };

/** A place as somebody names it, or the places that are known to be meant. */
export type AskedPlace = PlaceRef | GivenPlaces;

const isKnown = (place: AskedPlace | PlaceKey<Given>): place is GivenPlaces => 'around' in place;

/** The postal code that a reference names. */
export const postalCodeNamedBy = ({ postalCode, address }: PlaceRef): string | null =>
  postalCode ?? address?.postalCode ?? null;

/** The postal code that is named. */
export const postalCodeOf = (place: AskedPlace): string | Given | null =>
  isKnown(place) ? place.postalCode : postalCodeNamedBy(place);

const selectIds = (ids: Given, statement: Statement): Sql => sql`select unnest(${statement.bind(ids, 'uuid[]')}) as id`;

/**
 * `select place_id` of the candidate places, which are valid on the day. A Land that is one municipality is answered for as
 * that municipality.
 */
export const placesNamedBy = (place: AskedPlace | PlaceKey<Given>, statement: Statement): Sql =>
  isKnown(place) ? selectIds(place.ids, statement) : namedBy(place, statement);

const namedBy = (ref: PlaceRef | PlaceKey<Given>, statement: Statement): Sql =>
  sql`select distinct coalesce(${municipalityOfLand(sql`p`, statement)}, p.place_id) as place_id from place_edition p
    where ${isNamedBy(ref, sql`p`, statement)} and ${statement.validToday(sql`p`)}`;

/** `select place_id` of the places whose parts are meant: a Land named by id or slug is the Land itself. */
export const parentsNamedBy = (ref: PlaceRef, statement: Statement): Sql =>
  (ref.id ?? ref.slug)
    ? sql`select p.place_id from place_edition p where ${isNamedBy(ref, sql`p`, statement)}`
    : placesNamedBy(ref, statement);

/**
 * `with lineage (candidate_id, place_id, distance)`: for each place that the reference may identify, the place
 * itself and everything that contains it. The tree decides, not the digits of the keys: an exclave belongs to the place
 * that its key names, whatever surrounds it.
 */
export const lineageOf = (ref: PlaceRef, statement: Statement): Sql =>
  sql`with lineage (candidate_id, place_id, distance) as materialized ${containing(placesNamedBy(ref, statement), statement)}`;

/** `select id` of the candidate places and everything they lie in. */
export const placesAround = (place: AskedPlace, statement: Statement): Sql =>
  isKnown(place)
    ? selectIds(place.around, statement)
    : sql`select id from ${containing(placesNamedBy(place, statement), statement)} around`;

/** `select id` of the candidate places and the boroughs they lie in. */
export const quartersOf = (place: AskedPlace, statement: Statement): Sql =>
  isKnown(place)
    ? selectIds(place.quarters, statement)
    : sql`select id from ${containing(placesNamedBy(place, statement), statement)} around where distance = 0 or kind = 'BOROUGH'`;

/** `select id` of the candidate places and everything that lies in them. */
export const extentOf = (ref: PlaceRef, statement: Statement): Sql =>
  sql`select id from ${downwards(placeTable, placesNamedBy(ref, statement), statement)} extent`;
