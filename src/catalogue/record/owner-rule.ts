import { word, type Sql } from '../../platform/sql/sql.js';

/** A reference that leads to owners of a record; each that a record has counts. */
export type OwnerReference<Content> =
  /** The record is an organisation: it owns itself, and so does the organisation above it. */
  | { readonly by: 'ITSELF' }
  /** The organisation that a property names. */
  | { readonly by: 'ORGANISATION'; readonly named: NameOf<Content> }
  /** The owners of the service that a property names. */
  | { readonly by: 'SERVICE'; readonly named: NameOf<Content> }
  /** The record is a service: the organisation that a property names, else those that are responsible for it. */
  | { readonly by: 'MAINTENANCE'; readonly named: NameOf<Content> }
  /** The record is an online service: the owners of every service that it serves, an owner of each. */
  | { readonly by: 'SERVED_SERVICES' };

/** A reference whose owners have a say only when it comes or goes: they do not maintain the record. */
export type ConsentReference<Content> =
  /** The organisation that a property names: it lets in, and it lets go. */
  | { readonly by: 'ORGANISATION'; readonly named: NameOf<Content>; readonly when: 'CHANGED' }
  /** The owners of every service that the named online service serves: they let in. */
  | { readonly by: 'ONLINE_SERVICE'; readonly named: NameOf<Content>; readonly when: 'ADDED' };

/** Properties of a content that hold the slug of another record, or nothing. */
type NameOf<Content> = {
  [Name in keyof Content & string]-?: Content[Name] extends string | undefined ? Name : never;
}[keyof Content & string];

/** Who owns a record: the owners of every reference that it has. */
export interface OwnerRule<Content> {
  readonly references: readonly OwnerReference<Content>[];
  readonly consents?: readonly ConsentReference<Content>[];
  /** Whether one owner alone may end the record, because its references cannot be taken off otherwise. */
  readonly endedByOne?: true;
}

/** Column of an edition that refers to the record that a property names. */
export const columnOfReference = (named: string): Sql => word(`${named}_id`);
