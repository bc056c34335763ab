import type { ClientBase } from 'pg';
import { addressRows } from '../addresses/address-cells.js';
import { feeRows } from '../fees/fee-cells.js';
import { officeCells } from '../offices/office-cells.js';
import type { TableKind } from '../table-forms.js';
import { documentsInForce } from './documents-in-force.js';
import type { ExportedRow } from './exported-cell.js';

/** Organisations (ids) whose records are exported; null for all. */
type Owners = readonly string[] | null;

async function fees(client: ClientBase, owners: Owners): Promise<ExportedRow[]> {
  const services = await documentsInForce(client, 'services', owners);
  return services.flatMap(({ slug, fees: listed = [] }) => feeRows(slug, listed));
}

async function offices(client: ClientBase, owners: Owners): Promise<ExportedRow[]> {
  const organisations = await documentsInForce(client, 'organisations', owners);
  const channels = await documentsInForce(client, 'contact-channels', null);
  return organisations.map((office) =>
    officeCells(
      office,
      channels.filter(({ organisation }) => organisation === office.slug),
    ),
  );
}

async function addresses(client: ClientBase, owners: Owners): Promise<ExportedRow[]> {
  const places = await documentsInForce(client, 'places', owners);
  return places.flatMap(({ slug, addressRanges = [] }) => addressRows(slug, addressRanges));
}

/** The rows of a table, as they are in force now. */
export const exportRows: Record<TableKind, (client: ClientBase, owners: Owners) => Promise<ExportedRow[]>> = {
  FEES: fees,
  OFFICES: offices,
  ADDRESS_RANGES: addresses,
};
