import { recordTypes } from '../record-types.js';
import type { RecordKindName } from '../record/content-kind.js';
import type { ConsentReference, OwnerReference, OwnerRule } from '../record/owner-rule.js';
import type { RecordContent } from '../record/record-content.js';

/** Groups of organisations (slugs); each group owns the record with all its members alike. */
export type OwnerGroups = readonly (readonly string[])[];

/** Slugs that properties of a content name. */
export type Names = Readonly<Record<string, string | undefined>>;

/** A group of owners, or the record whose owners they are; of a service one group, or each of them with `each`. */
export type Owners =
  { organisations: readonly string[] } | { service: string; each?: true } | { onlineService: string };

type Reference = OwnerReference<Names> | ConsentReference<Names>;

/** The owner rule of a kind, for any content; without references for structure. */
export const ownerRuleOf = (kind: RecordKindName): OwnerRule<Names> =>
  (recordTypes[kind].owner as unknown as OwnerRule<Names> | undefined) ?? { references: [] };

/** Whether records of a kind have no owner, so that only administrators change them. */
export const isStructure = (kind: RecordKindName): boolean => recordTypes[kind].owner === undefined;

export const namesIn = (content: RecordContent): Names => content as unknown as Names;

/** The owners that a reference leads to; null when the content lacks the reference. */
export function ownersBy(reference: Reference, { slug, ...names }: Names): Owners | null {
  const named = 'named' in reference ? names[reference.named] : undefined;
  switch (reference.by) {
    case 'ITSELF':
      return { organisations: [slug!, ...(names['parent'] ? [names['parent']] : [])] };
    case 'ORGANISATION':
      return named ? { organisations: [named] } : null;
    case 'MAINTENANCE':
      return named ? { organisations: [named] } : { service: slug! };
    case 'SERVICE':
      return named ? { service: named } : null;
    case 'ONLINE_SERVICE':
      return named ? { onlineService: named } : null;
    case 'SERVED_SERVICES':
      return { onlineService: slug! };
  }
}

/** The owners of a record by its content, one for each reference of the owner rule of its kind. */
export const ownersIn = (kind: RecordKindName, content: RecordContent): Owners[] =>
  ownerRuleOf(kind).references.flatMap((reference) => ownersBy(reference, namesIn(content)) ?? []);
