import { downwards, upwards } from '../record/hierarchy.js';
import { readPlaceName, type WrittenPlace } from './place-name.rules.js';
import { placeTable } from './place.read-model.js';
import { Directive, Field, ID, InputType } from 'type-graphql';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { Ags, Ars, PostalCode } from '../../platform/graphql/scalars.js';
import type { Statement } from '../../platform/read/statement.js';
import { every, joined, sql, type Sql } from '../../platform/sql/sql.js';

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
      'Name: as people write it, also with a postal code or what contains it, such as "28237 Bremen" or "Bremen-Gröpelingen"; may match several places.',
  })
  name?: string;
}

const hasPostalCode = (place: Sql, code: string, statement: Statement): Sql =>
  sql`${place}.edition_id in (select edition_id from place_postal_code where postal_code = ${statement.bind(code, 'text')})`;

/** Condition: one of the names belongs to the place itself or to one that contains it. */
function liesIn(place: Sql, names: readonly string[], statement: Statement): Sql {
  const [line, container] = [statement.alias(), statement.alias()];
  return sql`exists (select from ${upwards(placeTable, sql`select ${place}.place_id`, statement)} ${line}
    join place_edition ${container} on ${container}.place_id = ${line}.id and ${statement.inForce(container)}
    where ${container}.names && ${statement.bind(names, 'text[]')})`;
}

/** Condition: the place is what somebody wrote. With a postal code, a name is that of the place or of one that contains it. */
function isWritten({ postalCode, readings }: WrittenPlace, place: Sql, statement: Statement): Sql {
  const hasName = readings.map(({ names, within }) => {
    const isIt = postalCode
      ? liesIn(place, names, statement)
      : sql`${place}.names && ${statement.bind(names, 'text[]')}`;
    return within ? sql`(${isIt} and ${liesIn(place, within, statement)})` : isIt;
  });
  const conditions = [
    ...(postalCode ? [hasPostalCode(place, postalCode, statement)] : []),
    ...(hasName.length > 0 ? [sql`(${joined(hasName, ' or ')})`] : []),
  ];
  return conditions.length > 0 ? every(conditions) : sql`false`;
}

/** Condition: the row of place_edition matches the reference at the moment of the read options. */
export function isNamedBy(ref: PlaceRef, place: Sql, statement: Statement): Sql {
  const meant = (): Sql => {
    if (ref.id) return sql`${place}.place_id = ${statement.bind(decodeGlobalId('Place', ref.id), 'uuid')}`;
    if (ref.slug)
      return sql`${place}.place_id = (select id from record where kind = 'PLACE' and slug = ${statement.bind(ref.slug, 'text')})`;
    if (ref.ars) return sql`${place}.ars = ${statement.bind(ref.ars, 'text')}`;
    if (ref.ags) return sql`${place}.ags = ${statement.bind(ref.ags, 'text')}`;
    if (ref.postalCode) return hasPostalCode(place, ref.postalCode, statement);
    return isWritten(readPlaceName(ref.name ?? ''), place, statement);
  };
  return sql`${meant()} and ${statement.inForce(place)}`;
}

/** Keys match independent of validity; names and postal codes match places valid on the day. */
export const isAmbiguous = ({ postalCode, name }: PlaceRef): boolean => Boolean(postalCode ?? name);

/** The municipality with the ARS of a Land, as in Berlin and Hamburg: the same territory, down to which duties are laid. */
function municipalityOfLand(place: Sql, statement: Statement): Sql {
  const municipality = statement.alias();
  return sql`case when ${place}.kind = 'STATE' then (select ${municipality}.place_id from place_edition ${municipality}
    where ${municipality}.ars = ${place}.ars and ${municipality}.kind = 'MUNICIPALITY' and ${statement.inForce(municipality)}
    order by ${statement.validToday(municipality)} desc limit 1) end`;
}

/** `select place_id` of the candidate places. A Land that is one municipality is answered for as that municipality. */
export const placesNamedBy = (ref: PlaceRef, statement: Statement): Sql =>
  sql`select distinct coalesce(${municipalityOfLand(sql`p`, statement)}, p.place_id) as place_id from place_edition p
    where ${isNamedBy(ref, sql`p`, statement)}${isAmbiguous(ref) ? sql` and ${statement.validToday(sql`p`)}` : sql``}`;

/** `select place_id` of the places whose parts are meant: a Land named by id or slug is the Land itself. */
export const parentsNamedBy = (ref: PlaceRef, statement: Statement): Sql =>
  (ref.id ?? ref.slug)
    ? sql`select p.place_id from place_edition p where ${isNamedBy(ref, sql`p`, statement)}`
    : placesNamedBy(ref, statement);

/**
 * Condition: the place of this id is valid on the day. A value rather than "exists", so that PostgreSQL looks up the few
 * places of a walk and does not read all of them.
 */
export function isValidPlace(id: Sql, statement: Statement): Sql {
  const place = statement.alias();
  return sql`(select ${statement.validToday(place)} from place_edition ${place}
    where ${place}.place_id = ${id} and ${statement.inForce(place)})`;
}

/**
 * SQL: places and everything that contains them on the day, as rows (origin, id, distance). What has ended contains nothing
 * any more; the walk goes on above it. `starts` selects the ids of the places.
 */
export function containing(starts: Sql, statement: Statement): Sql {
  const [line, container] = [statement.alias(), statement.alias()];
  return sql`(select origin, id, distance from ${upwards(placeTable, starts, statement)} ${line}
    where distance = 0 or ${isValidPlace(sql`${line}.id`, statement)})`;
}

/**
 * `with lineage (candidate_id, place_id, distance)`: for each place that the reference may identify, the place
 * itself and everything that contains it. The tree decides, not the digits of the keys: an exclave belongs to the place
 * that its key names, whatever surrounds it.
 */
export const lineageOf = (ref: PlaceRef, statement: Statement): Sql =>
  sql`with lineage (candidate_id, place_id, distance) as materialized ${containing(placesNamedBy(ref, statement), statement)}`;

/** `select id` of the candidate places and everything they lie in. */
export const placesAround = (ref: PlaceRef, statement: Statement): Sql =>
  sql`select id from ${containing(placesNamedBy(ref, statement), statement)} around`;

/** `select id` of the candidate places and everything that lies in them. */
export const extentOf = (ref: PlaceRef, statement: Statement): Sql =>
  sql`select id from ${downwards(placeTable, placesNamedBy(ref, statement), statement)} extent`;

/**
 * `select id, name, kind, within` of places in order of their names, the larger of equal names first: what tells them apart up
 * to their municipality (NamedPlace). `places` selects their ids.
 */
export const namedPlaces = (places: Sql, statement: Statement): Sql => {
  const [place, above, container, path] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  const line = upwards(placeTable, sql`select ${place}.place_id`, statement);
  return sql`select ${place}.place_id as id, ${place}.name, ${place}.kind, ${path}.names as within
    from place_edition ${place} cross join lateral (
      select array(
        select ${container}.name::json from ${line} ${above}
        join place_edition ${container} on ${container}.place_id = ${above}.id and ${statement.inForce(container)}
        where ${above}.distance > 0 and ${container}.kind in ('MUNICIPALITY', 'CITY_DISTRICT', 'BOROUGH', 'LOCALITY')
        order by ${above}.distance) as names) ${path}
    where ${place}.place_id in (${places}) and ${statement.inForce(place)}
    order by ${place}.sort_name, cardinality(${path}.names), ${place}.place_id`;
};
