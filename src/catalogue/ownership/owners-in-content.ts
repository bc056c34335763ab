import { recordTypes } from '../record-types.js';
import type { RecordKindName } from '../record/content-kind.js';
import type { OwnerReference, OwnerRule } from '../record/owner-rule.js';
import type { RecordContent } from '../record/record-content.js';

/** Groups of organisations (slugs); an editor needs a member of every group in scope. */
export type OwnerGroups = readonly (readonly string[])[];

/** Slugs that properties of a content name. */
type Names = Readonly<Record<string, string | undefined>>;

/** Owner groups, or the record that they are inherited from. */
export type Owners = OwnerGroups | { service: string } | { onlineService: string };

/** The owner rule of a kind, for any content; empty for structure. */
const ruleOf = (kind: RecordKindName): OwnerRule<Names> => recordTypes[kind].owner ?? [];

/** Whether records of a kind have no owner, so that only administrators change them. */
export const isStructure = (kind: RecordKindName): boolean => recordTypes[kind].owner === undefined;

/** The owners that a reference leads to; null when the content lacks the reference. */
function ownersBy(reference: OwnerReference<Names>, slug: string, names: Names): Owners | null {
  switch (reference.by) {
    case 'ITSELF':
      return [[slug, ...(names['parent'] ? [names['parent']] : [])]];
    case 'ORGANISATION': {
      const organisation = names[reference.named];
      return organisation ? [[organisation]] : null;
    }
    case 'SERVICE': {
      const service = names[reference.named];
      return service ? { service } : null;
    }
    case 'RESPONSIBILITY':
      return { service: slug };
    case 'SERVED_SERVICES':
      return { onlineService: slug };
  }
}

/** The owners of a record by its content, as the owner rule of its kind says. */
export function ownersIn(kind: RecordKindName, content: RecordContent): Owners {
  const names = content as unknown as Names;
  for (const reference of ruleOf(kind)) {
    const owners = ownersBy(reference, content.slug, names);
    if (owners) return owners;
  }
  return [];
}
