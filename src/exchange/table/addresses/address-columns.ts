import type { TableColumn } from '../table-problem.js';

/** Straßenverzeichnis: one row is a range of house numbers of a street that lies in a place. */
export const addressColumns: readonly TableColumn[] = [
  { name: 'place', titles: ['Gebiet', 'Ortsteil'], isRequired: true, description: 'slug of the place' },
  { name: 'street', titles: ['Straße'], isRequired: true, description: 'name of the street' },
  {
    name: 'from',
    titles: ['von', 'Hausnummer von'],
    isRequired: false,
    description: 'first house number, 1 or 5a; empty from the beginning',
  },
  {
    name: 'to',
    titles: ['bis', 'Hausnummer bis'],
    isRequired: false,
    description: 'last one; 12 ends before 12a; empty up to the end',
  },
  {
    name: 'parity',
    titles: ['Seite', 'gerade oder ungerade'],
    isRequired: false,
    description: 'ALL (when empty), EVEN or ODD; alle, gerade, ungerade',
  },
  {
    name: 'postal_code',
    titles: ['PLZ', 'Postleitzahl'],
    isRequired: false,
    description: 'five digits, where streets of one name differ by it',
  },
];

/** Column of each field of a range. */
export const addressColumnOf: { readonly [field: string]: string } = {
  street: 'street',
  from: 'from',
  to: 'to',
  parity: 'parity',
  postalCode: 'postal_code',
};
