import type { CsvColumn } from '../csv-problem.js';

/** Straßenverzeichnis: one row is a range of house numbers of a street that lies in a place. */
export const addressColumns: readonly CsvColumn[] = [
  { name: 'place', isRequired: true, description: 'slug of the place' },
  { name: 'street', isRequired: true, description: 'name of the street' },
  { name: 'from', isRequired: false, description: 'first house number, 1 or 5a; empty from the beginning' },
  { name: 'to', isRequired: false, description: 'last one; 12 ends before 12a; empty up to the end' },
  { name: 'parity', isRequired: false, description: 'ALL (when empty), EVEN or ODD; alle, gerade, ungerade' },
  { name: 'postal_code', isRequired: false, description: 'five digits, where streets of one name differ by it' },
];

/** Column of each field of a range. */
export const addressColumnOf: { readonly [field: string]: string } = {
  street: 'street',
  from: 'from',
  to: 'to',
  parity: 'parity',
  postalCode: 'postal_code',
};
