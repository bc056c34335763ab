/** JSON of a reference, for messages about one without a match. */
export const wordedReference = (reference: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)));
