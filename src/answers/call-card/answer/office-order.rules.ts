/** Facts that decide the order of offices on a card. */
export interface OrderedOffice {
  roles: readonly string[];
  /** 2: same postal code as requested; 1: in the requested place or borough; 0: elsewhere. */
  nearness: number;
  isOpen: boolean;
}

/**
 * Offices in the order in which they are useful: roles in the order in which they are laid down, and among offices of
 * the same role the near ones first, then those where somebody is there, then as laid down.
 */
export function inUsefulOrder<Office extends OrderedOffice>(offices: readonly Office[]): Office[] {
  const roles = offices.map((office) => office.roles[0]);
  const rank = (office: Office): number => roles.indexOf(office.roles[0]);
  return [...offices].sort(
    (a, b) => rank(a) - rank(b) || b.nearness - a.nearness || Number(b.isOpen) - Number(a.isOpen),
  );
}
