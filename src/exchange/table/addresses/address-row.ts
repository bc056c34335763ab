import { streetKey, type AddressRange } from '../../../catalogue/place/address/street-address.rules.js';
import type { TableRow, ReportCell } from '../table-problem.js';
import { readPostalCode } from '../../../platform/written/code.rules.js';
import { means, unreadable, type Reading } from '../../../platform/written/reading.js';
import { oneOf, readCell } from '../cells/read-cell.js';

export interface AddressRow {
  line: number;
  place: string;
  range: AddressRange;
}

const numberForm = { de: 'Schreiben Sie eine Hausnummer wie 1 oder 5a.', en: 'Write a house number such as 1 or 5a.' };

function readHouseNumber(text: string): Reading<string> {
  const bare = text.toLowerCase().replace(/\s+/g, '');
  return /^[1-9]\d{0,3}[a-z]?$/.test(bare) ? means(bare) : unreadable(text, numberForm);
}

const readParity = oneOf(
  new Map([
    ['all', 'ALL'],
    ['alle', 'ALL'],
    ['even', 'EVEN'],
    ['gerade', 'EVEN'],
    ['odd', 'ODD'],
    ['ungerade', 'ODD'],
  ]),
  { de: 'Schreiben Sie ALL (alle), EVEN (gerade) oder ODD (ungerade).', en: 'Write ALL, EVEN or ODD.' },
);

function reportMissing(row: TableRow, report: ReportCell): boolean {
  const hasPlace = row.cell('place') !== '';
  const hasStreet = streetKey(row.cell('street')) !== '';
  if (!hasPlace) {
    const cause = { de: 'Das Gebiet fehlt.', en: 'The place is missing.' };
    report('place', cause, { de: 'Nennen Sie den Kurznamen des Gebiets.', en: 'Write the slug of the place.' });
  }
  if (!hasStreet) {
    const cause = { de: 'Die Straße fehlt.', en: 'The street is missing.' };
    report('street', cause, { de: 'Nennen Sie die Straße.', en: 'Write the name of the street.' });
  }
  return !hasPlace || !hasStreet;
}

/** Parses a range of addresses; invalid cells are reported. */
export function readAddressRow(row: TableRow, report: ReportCell): AddressRow | null {
  const said = {
    street: row.cell('street').replace(/\s+/g, ' '),
    from: readCell(row, 'from', readHouseNumber, report),
    to: readCell(row, 'to', readHouseNumber, report),
    parity: readCell(row, 'parity', readParity, report) ?? 'ALL',
    postalCode: readCell(row, 'postal_code', readPostalCode, report),
  };
  if (reportMissing(row, report)) return null;
  const range = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { line: row.line, place: row.cell('place'), range: range as unknown as AddressRange };
}
