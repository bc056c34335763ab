import { Field, InputType } from 'type-graphql';
import { PostalCode } from '../../platform/graphql/scalars.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { nameBegins } from '../record/sort-name.js';
import { PlaceKind } from './place-kind.js';
import { PlaceRef, parentsNamedBy } from './place-ref.js';
import { hasPostalCode } from './written-place.js';

@InputType({ description: 'Filter für Gebiete: conditions on a place; all conditions must hold.' })
export class PlaceFilter {
  @Field(() => PlaceKind, { nullable: true, description: 'Art des Gebiets: places of this level.' })
  kind?: PlaceKind | null;

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Übergeordnetes Gebiet: places directly below this one; of a postal code or an address, below any place it may mean. A name that several places have is refused.',
  })
  parent?: PlaceRef | null;

  @Field(() => PostalCode, { nullable: true, description: 'Postleitzahl: places that it covers at least partly.' })
  postalCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Namensanfang: places whose German name begins with the text; ignores case, accents and umlauts.',
  })
  namePrefix?: string | null;
}

/** SQL conditions of a filter on place_edition. */
export function placeConditions(place: Sql, filter: PlaceFilter | null | undefined, s: Statement): Sql[] {
  const { kind, parent, postalCode, namePrefix } = filter ?? {};
  return [
    kind ? sql`${place}.kind = ${s.bind(kind, 'text')}` : [],
    parent ? sql`${place}.parent_id in (${parentsNamedBy(parent, s)})` : [],
    postalCode ? hasPostalCode(place, postalCode, s) : [],
    namePrefix ? nameBegins(place, namePrefix, s) : [],
  ].flat();
}
