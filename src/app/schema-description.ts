/** What the schema says of itself, to people and to programs that read it first. */
export const schemaDescription = [
  'Leistungskatalog: public services (Leistungen), who is responsible where, fees, documents and contact channels.',
  'Every field of Query is nullable: a look-up that finds nothing is null without an error; a key that cannot be one, or that several',
  'records have, is null with an error at its path (BAD_USER_INPUT, AMBIGUOUS), and all other fields are answered.',
  'Null elsewhere means "not recorded", never "no". `context` says languages, moment and day.',
].join(' ');
