import type { TableColumn } from '../table-problem.js';
import { accessColumns } from './office-access.js';

const column = (name: string, titles: TableColumn['titles'], description: string): TableColumn => ({
  name,
  titles,
  isRequired: false,
  description,
});

/** Dienststellentabelle: one row is an office with its address and contact channels. */
export const officeColumns: readonly TableColumn[] = [
  { name: 'slug', titles: ['Kurzname'], isRequired: true, description: 'slug of the organisation, new or known' },
  {
    name: 'name_de',
    titles: ['Name', 'Dienststelle', 'name'],
    isRequired: true,
    description: 'official name; a known one keeps its own when empty',
  },
  column('parent', ['Teil von', 'Übergeordnet'], 'slug of the organisation it is part of'),
  column('street', ['Straße', 'Straße und Hausnummer', 'Anschrift'], 'street and number'),
  column('postal_code', ['PLZ', 'Postleitzahl'], 'five digits'),
  column('city', ['Ort', 'Stadt'], 'town, as on a letter'),
  column('phone', ['Telefon', 'Telefonnummer'], 'telephone number'),
  column('email', ['E-Mail', 'E-Mail-Adresse'], 'email address'),
  column(
    'opening_hours',
    ['Öffnungszeiten', 'Sprechzeiten'],
    'Mo-Do 08:00-12:00, 14:00-16:00 | Fr 22:00-02:00 | Sa geschlossen | nach Vereinbarung',
  ),
  ...accessColumns.map(({ name, titles, description }) => column(name, titles, description)),
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
