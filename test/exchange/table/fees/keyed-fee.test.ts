import { expect, test } from '@jest/globals';
import type { FeeContent } from '../../../../src/catalogue/fee/fee.content.js';
import { cellText } from '../../../../src/exchange/table/export/exported-cell.js';
import { feeCells } from '../../../../src/exchange/table/fees/fee-cells.js';
import { changedColumns, changedFee } from '../../../../src/exchange/table/fees/keyed-fee.js';

const fee: FeeContent = {
  kind: 'FIXED',
  amountCents: 4600,
  currency: 'EUR',
  label: { de: 'Ausweis', en: 'Card' },
  audiences: ['PERSON'],
  valid: { from: '2026-01-01' },
  seenOn: '2026-01-01',
};

/** The exported row with other cells. */
function rowWith(cells: Record<string, string>, without: readonly string[] = []) {
  const exported = feeCells(fee);
  return {
    line: 2,
    cell: (column: string) => cells[column] ?? cellText(exported[column]),
    has: (column: string) => !without.includes(column),
  };
}

const reports: string[] = [];
const changed = (cells: Record<string, string>, without?: string[]) =>
  changedFee(fee, rowWith(cells, without), (column) => void reports.push(column));

test.each([
  [{}],
  [{ amount: '46' }],
  [{ amount: '46.00 €', valid_from: '2026-01-01', kind: 'FIXED' }],
  [{ label_de: ' Ausweis ' }],
])('cells that say the same are no change: %j', (cells) => expect(changed(cells)).toBe(fee));

test('a missing column is no change, an emptied cell is', () => {
  expect(changed({ valid_from: '' }, ['valid_from'])).toBe(fee);
  expect(changed({ valid_from: '', label_de: '' })).toEqual({
    kind: 'FIXED',
    amountCents: 4600,
    currency: 'EUR',
    label: { en: 'Card' },
    audiences: ['PERSON'],
    seenOn: '2026-01-01',
  });
});

test('only changed cells change, and the days of the old amount go', () => {
  expect(changedColumns(fee, rowWith({ amount: '48,00', valid_until: '31.12.2027' }))).toEqual([
    'amount',
    'valid_until',
  ]);
  expect(changed({ amount: '48,00', valid_until: '31.12.2027' })).toEqual({
    kind: 'FIXED',
    amountCents: 4800,
    currency: 'EUR',
    label: fee.label,
    audiences: ['PERSON'],
    valid: { from: '2026-01-01', until: '2027-12-31' },
  });
  expect(reports).toEqual([]);
});

test('cells that cannot be read are reported', () => {
  changed({ amount: 'viel', kind: 'teuer', valid_from: '1/2/2027' });
  expect(reports).toEqual(['kind', 'amount', 'valid_from']);
});
