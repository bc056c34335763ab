/** An address as it is stored. */
export interface AddressFacts {
  kind: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
}

/** Visiting addresses come before postal addresses. */
const byUse = ['VISITOR', 'STREET'];

/** The address that callers are sent to; undefined when no street is known, or none in the requested city. */
export function visitedAddress<Address extends AddressFacts>(
  addresses: readonly Address[],
  inCity: string | null = null,
): Address | undefined {
  const isMeant = ({ street, city }: AddressFacts): boolean => street !== null && (inCity === null || city === inCity);
  const withStreet = addresses.filter(isMeant);
  return byUse.map((kind) => withStreet.find((one) => one.kind === kind)).find((one) => one !== undefined);
}

/**
 * The address in one line: "Stresemannstraße 48, 28207 Bremen"; null when no street is known, or none in the requested
 * city for an office that sits in several.
 */
export function addressLine(addresses: readonly AddressFacts[], inCity: string | null = null): string | null {
  const found = visitedAddress(addresses, inCity);
  if (!found) return null;
  const { street, postalCode, city } = found;
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
