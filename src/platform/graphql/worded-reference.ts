/** A reference as it was given, for answers that say that it names nothing. */
export const wordedReference = (reference: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)));
