import type { AddressRange } from '../../../catalogue/place/address/street-address.rules.js';
import type { ExportedRow } from '../export/exported-cell.js';

const parities: { readonly [parity: string]: string } = { ALL: 'alle', EVEN: 'gerade', ODD: 'ungerade' };

/** The rows of the addresses of a place. */
export const addressRows = (place: string, ranges: readonly AddressRange[]): ExportedRow[] =>
  ranges.map(({ street, from, to, parity, postalCode }) => ({
    place,
    street,
    from,
    to,
    parity: parities[parity ?? 'ALL'],
    postal_code: postalCode,
  }));
