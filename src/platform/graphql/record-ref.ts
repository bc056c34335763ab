import { Directive, Field, ID, InputType } from 'type-graphql';
import type { Lookup } from '../read/loaders.js';
import { decodeGlobalId } from './global-id.js';

@InputType({
  description:
    'Identifikator: key of a record in another system; unique as the pair (agency, value) only. Source: XZuFi.',
})
export class ExternalIdentifierInput {
  @Field(() => String, { description: 'Vergebende Stelle (schemeAgencyID): agency that assigned the identifier.' })
  agency!: string;

  @Field(() => String, { description: 'Wert: opaque.' })
  value!: string;
}

/** Keys of every record; a concept's reference adds its own. */
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

/** Key of an identifier. Lone surrogates, which PostgreSQL rejects in JSON, are replaced as in other texts. */
export const identifierText = (agency: string, value: string): string =>
  JSON.stringify([agency, value].map((text) => Buffer.from(text).toString()));

/** Look-up and key of a reference; null when it uses a concept's own key. */
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
