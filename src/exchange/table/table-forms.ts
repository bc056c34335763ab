import { addressColumns } from './addresses/address-columns.js';
import { importAddresses } from './addresses/import-addresses.js';
import { feeColumns } from './fees/fee-columns.js';
import { importFees } from './fees/import-fees.js';
import { officeColumns } from './offices/office-columns.js';
import { importOffices } from './offices/import-offices.js';
import type { TableForm } from './table-form.js';

export const tableKinds = ['FEES', 'OFFICES', 'ADDRESS_RANGES'] as const;

export type TableKind = (typeof tableKinds)[number];

/** The tables that offices send and get. */
export const tableForms: Record<TableKind, TableForm> = {
  FEES: {
    called: { de: 'eine Kostentabelle', en: 'a table of fees' },
    columns: feeColumns,
    importRows: importFees,
  },
  OFFICES: {
    called: { de: 'eine Dienststellentabelle', en: 'a table of offices' },
    columns: officeColumns,
    importRows: importOffices,
  },
  ADDRESS_RANGES: {
    called: { de: 'ein Straßenverzeichnis', en: 'a table of streets' },
    columns: addressColumns,
    importRows: importAddresses,
  },
};

/** Names of the tables on the command line. */
export const commandKinds: { readonly [name: string]: TableKind } = {
  fees: 'FEES',
  offices: 'OFFICES',
  addresses: 'ADDRESS_RANGES',
};

/** The other forms, one of which a file may be instead. */
export const otherForms = (kind: TableKind): TableForm[] =>
  tableKinds.filter((one) => one !== kind).map((one) => tableForms[one]);
