import { Directive, Field, ID, InputType } from 'type-graphql';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { Ags, Ars, PostalCode } from '../../platform/graphql/scalars.js';
import { sortKey } from '../../platform/i18n/sort-key.js';
import type { Statement } from '../../platform/read/statement.js';

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

  @Field(() => String, { nullable: true, description: 'Name: as people write it; may match several places.' })
  name?: string;
}

/** Condition: the row of place_edition matches the reference at the moment of the read options. */
export function isNamedBy(ref: PlaceRef, place: string, statement: Statement): string {
  const meant = (): string => {
    if (ref.id) return `${place}.place_id = ${statement.bind(decodeGlobalId('Place', ref.id), 'uuid')}`;
    if (ref.slug)
      return `${place}.place_id = (select id from record where kind = 'PLACE' and slug = ${statement.bind(ref.slug, 'text')})`;
    if (ref.ars) return `${place}.ars = ${statement.bind(ref.ars, 'text')}`;
    if (ref.ags) return `${place}.ags = ${statement.bind(ref.ags, 'text')}`;
    if (ref.postalCode) {
      const code = statement.bind(ref.postalCode, 'text');
      return `${place}.edition_id in (select edition_id from place_postal_code where postal_code = ${code})`;
    }
    return `${place}.names @> ${statement.bind([sortKey(ref.name ?? '')], 'text[]')}`;
  };
  return `${meant()} and ${statement.inForce(place)}`;
}

/** Keys match independent of validity; names and postal codes match places valid on the day. */
export const isAmbiguous = ({ postalCode, name }: PlaceRef): boolean => Boolean(postalCode ?? name);

/** `select place_id` of the candidate places. */
export const placesNamedBy = (ref: PlaceRef, statement: Statement): string =>
  `select p.place_id from place_edition p where ${isNamedBy(ref, 'p', statement)}${isAmbiguous(ref) ? ` and ${statement.validToday('p')}` : ''}`;

/**
 * For each place that the reference may identify, the place itself and everything that contains it: rows (candidate_id,
 * place_id, distance). The tree decides, not the digits of the keys: an exclave belongs to the place that its key
 * names, whatever surrounds it.
 */
export const lineageOf = (
  ref: PlaceRef,
  statement: Statement,
): string => `with recursive lineage (candidate_id, place_id, distance) as (
    select n.place_id, n.place_id, 0 from (${placesNamedBy(ref, statement)}) n
    union all
    select l.candidate_id, p.parent_id, l.distance + 1 from lineage l
    join place_edition p on p.place_id = l.place_id and ${statement.inForce('p')}
    where p.parent_id is not null and l.distance < 20
  )`;

/** `select place_id` of the candidate places and their descendants. */
export const extentOf = (ref: PlaceRef, statement: Statement): string => `with recursive extent (place_id) as (
    select n.place_id from (${placesNamedBy(ref, statement)}) n
    union
    select p.place_id from extent e join place_edition p on p.parent_id = e.place_id and ${statement.inForce('p')}
  ) select place_id from extent`;
