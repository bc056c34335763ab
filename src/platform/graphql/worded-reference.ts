/** A reference as given, for messages that it matches nothing. */
export const wordedReference = (reference: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)));
