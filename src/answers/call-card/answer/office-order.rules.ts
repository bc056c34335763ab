/** Facts that decide the order of offices on a card. */
export interface OrderedOffice {
  roles: readonly string[];
  /** 2: same postal code as requested; 1: in the requested place or borough; 0: elsewhere. */
  nearness: number;
  isOpen: boolean;
}

/**
 * Sorts offices by their use to the caller: by role in the order of the responsibilities; within a role the near ones
 * first, then those that are staffed now, then in the order of the responsibilities.
 */
export function inUsefulOrder<Office extends OrderedOffice>(offices: readonly Office[]): Office[] {
  const roles = offices.map((office) => office.roles[0]);
  const rank = (office: Office): number => roles.indexOf(office.roles[0]);
  return [...offices].sort(
    (a, b) => rank(a) - rank(b) || b.nearness - a.nearness || Number(b.isOpen) - Number(a.isOpen),
  );
}
