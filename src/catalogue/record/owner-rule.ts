import { word, type Sql } from '../../platform/sql/sql.js';

/** Where the owners of a record are found. */
export type OwnerReference<Content> =
  /** The record is an organisation: it owns itself, and so does the organisation above it. */
  | { readonly by: 'ITSELF' }
  /** The organisation that a property names. */
  | { readonly by: 'ORGANISATION'; readonly named: NameOf<Content> }
  /** The owners of the service that a property names. */
  | { readonly by: 'SERVICE'; readonly named: NameOf<Content> }
  /** The record is a service: the organisations that are responsible for it. */
  | { readonly by: 'RESPONSIBILITY' }
  /** The record is an online service: the owners of every service that it serves, an owner of each. */
  | { readonly by: 'SERVED_SERVICES' };

/** Properties of a content that hold the slug of another record, or nothing. */
type NameOf<Content> = {
  [Name in keyof Content & string]-?: Content[Name] extends string | undefined ? Name : never;
}[keyof Content & string];

/** Who owns a record: the first reference that the record has decides. */
export type OwnerRule<Content> = readonly OwnerReference<Content>[];

/** Column of an edition that refers to the record that a property names. */
export const columnOfReference = (named: string): Sql => word(`${named}_id`);
