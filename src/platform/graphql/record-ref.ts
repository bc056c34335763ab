import { Directive, Field, ID, InputType } from 'type-graphql';
import type { Lookup } from '../read/loaders.js';
import { decodeGlobalId } from './global-id.js';

@InputType({
  description: 'Identifikator: what another system calls a record, unique as (agency, value) only. Source: XZuFi.',
})
export class ExternalIdentifierInput {
  @Field(() => String, { description: 'Vergebende Stelle (schemeAgencyID): who gave the identifier.' })
  agency!: string;

  @Field(() => String, { description: 'Wert: opaque.' })
  value!: string;
}

/** The ways in which every record can be named; a concept's reference adds its own. */
@Directive('@oneOf')
@InputType({ description: 'Verweis auf einen Datensatz: exactly one way to name a record.' })
export class RecordRef {
  @Field(() => ID, { nullable: true, description: 'Globale Kennung: the id of an earlier answer.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Kurzname: the slug.' })
  slug?: string;

  @Field(() => ExternalIdentifierInput, { nullable: true, description: 'Identifikator: what another system calls it.' })
  identifier?: ExternalIdentifierInput;
}

/** One text as the key: PostgreSQL takes no half of a surrogate pair within JSON, so it becomes what it is in any other text. */
export const identifierText = (agency: string, value: string): string =>
  JSON.stringify([agency, value].map((text) => Buffer.from(text).toString()));

/** The entry and key that a reference names; null when it names a record in another way. */
export function entryOf(
  entries: Record<'byId' | 'bySlug' | 'byIdentifier', Lookup>,
  type: string,
  { id, slug, identifier }: RecordRef,
): { entry: Lookup; key: string } | null {
  if (id !== undefined) return { entry: entries.byId, key: decodeGlobalId(type, id) };
  if (slug !== undefined) return { entry: entries.bySlug, key: slug };
  if (identifier === undefined) return null;
  return { entry: entries.byIdentifier, key: identifierText(identifier.agency, identifier.value) };
}
