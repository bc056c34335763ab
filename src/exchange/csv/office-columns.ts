import type { CsvColumn } from './csv-problem.js';
import { accessColumns } from './office-access.js';

/** Dienststellentabelle: one row is an office with its address and contact channels. */
export const officeColumns: readonly CsvColumn[] = [
  { name: 'slug', isRequired: true, description: 'slug of the organisation, new or known' },
  { name: 'name_de', isRequired: true, description: 'official name; a known one keeps its own when empty' },
  { name: 'parent', isRequired: false, description: 'slug of the organisation it is part of' },
  { name: 'street', isRequired: false, description: 'street and number' },
  { name: 'postal_code', isRequired: false, description: 'five digits' },
  { name: 'city', isRequired: false, description: 'town, as on a letter' },
  { name: 'phone', isRequired: false, description: 'telephone number' },
  { name: 'email', isRequired: false, description: 'email address' },
  {
    name: 'opening_hours',
    isRequired: false,
    description: 'Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22:00-02:00 | nach Vereinbarung',
  },
  ...accessColumns.map(({ name, description }) => ({ name, isRequired: false, description })),
];

/** Column of each field of an organisation. */
export const officeColumnOf: { readonly [field: string]: string } = {
  slug: 'slug',
  name: 'name_de',
  parent: 'parent',
  street: 'street',
  postalCode: 'postal_code',
  city: 'city',
  addresses: 'street',
  openingHours: 'opening_hours',
  ...Object.fromEntries(accessColumns.map(({ field, name }) => [field, name])),
};
