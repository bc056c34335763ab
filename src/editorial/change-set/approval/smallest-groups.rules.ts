import type { OwnerGroups } from '../../../catalogue/ownership/owners-in-content.js';

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((slug) => whole.includes(slug));

/**
 * Of groups of owners of which one member each approves, those that decide: whoever approves for a smaller group approves for
 * every larger one around it. An empty group is an administrator and stands for itself.
 */
export const smallestGroups = (groups: OwnerGroups): OwnerGroups =>
  groups.filter((group) => !groups.some((other) => other.length > 0 && isWithin(other, group)));
