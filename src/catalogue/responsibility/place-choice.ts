import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { addressHelp, type AddressHelp } from '../place/address/street-address.rules.js';
import { containing, namedPlaces } from '../place/place-hierarchy.js';
import type { NamedPlace } from '../place/place-label.rules.js';
import { addressOf, placeKeyOf, placesNamedBy, type PlaceKey, type PlaceRef } from '../place/place-ref.js';
import { placeTable } from '../place/place.read-model.js';
import { downwards } from '../record/hierarchy.js';

/** What there is to choose from where several places may be meant, or where parts of a place have answers of their own. */
export interface PlaceChoice {
  /** Places that the reference may identify, in order of their names. */
  places: NamedPlace[];
  /** The smallest place that holds all of several; empty when there is none. */
  shared: NamedPlace[];
  /** Places in which the candidates divide; empty when the answers are the same in all of them. */
  parts: NamedPlace[];
  /** Whether street and house number may tell the places apart, or have been told in vain. */
  address: AddressHelp;
}

/** The nearest level below the candidates that has several places, so that there is something to choose from. */
function parts(s: Statement): Sql {
  const tree = downwards(placeTable, sql`select id from candidate`, s, (below) => s.validToday(below));
  return sql`with tree as (select * from ${tree} tree)
  select id from tree where distance = (
    select min(g.distance) from (select distance from tree where distance > 0 group by distance having count(*) > 1) g)`;
}

/** The smallest place that holds all candidates. */
const shared = (s: Statement): Sql =>
  sql`select id from ${containing(sql`select id from candidate`, s)} around group by id
    having count(*) > 1 and count(*) = (select count(*) from candidate) order by max(distance) limit 1`;

/** Whether a reference is by what several places may have in common. */
export const mayMeanSeveral = (ref: PlaceRef | PlaceKey<unknown>): boolean => {
  const keyed = 'by' in ref ? ref : placeKeyOf(ref);
  return keyed === null || keyed.by === 'postalCode';
};

/** JSON of the first of the named places that are among others, one more than can be asked about. */
const firstNamed = (among: Sql): Sql =>
  sql`(select coalesce(json_agg(x), '[]') from (
    select id, name, kind, within from named where id in (select id from ${among}) order by place_order limit 51) x)`;

/** What is read of a choice. */
export interface ReadChoice extends Omit<PlaceChoice, 'address'> {
  hasAddresses: boolean;
}

/** SQL: what can be chosen from among the places of `candidate`, as JSON (ReadChoice). */
export function choiceJson(divides: boolean, s: Statement): Sql {
  const none = sql`select null::uuid as id where false`;
  return sql`(with shared (id) as materialized (${shared(s)}),
    part (id) as materialized (${divides ? parts(s) : none}),
    named as materialized (select *, row_number() over () as place_order from (
      ${namedPlaces(sql`select id from candidate union select id from part union select id from shared`, s)}) n)
    select json_build_object('places', ${firstNamed(sql`candidate`)}, 'shared', ${firstNamed(sql`shared`)}, 'parts', ${firstNamed(sql`part`)},
      -- The walk is spared where no address is recorded at all.
      'hasAddresses', exists (select from place_address_range) and exists (select from ${downwards(placeTable, sql`select id from candidate`, s)} below
        join place_edition e on e.place_id = below.id and ${s.inForce(sql`e`)} and ${s.validToday(sql`e`)}
        join place_address_range a on a.edition_id = e.edition_id)))`;
}

export const choiceOf = (ref: PlaceRef, { hasAddresses, ...choice }: ReadChoice): PlaceChoice => ({
  ...choice,
  address: addressHelp(addressOf(ref), hasAddresses),
});

/** Reads what can be chosen from, in a statement of its own: that parts of a place divide is known when all else is read. */
export async function readPlaceChoice(
  ref: PlaceRef,
  { divides, readOptions, source }: { divides: boolean; readOptions: ReadOptions; source: ReadSource },
): Promise<PlaceChoice> {
  const s = new Statement(readOptions);
  const query = sql`with candidate (id) as materialized (${placesNamedBy(ref, s)}) select ${choiceJson(divides, s)} as choice`;
  const [read] = await source.query<{ choice: ReadChoice }>(query.text, s.parameters);
  return choiceOf(ref, read!.choice);
}
