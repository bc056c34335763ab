import { withoutOldDays } from '../../../catalogue/evidence/changed-figure.rules.js';
import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { oneLine } from '../../../platform/i18n/plain-text.js';
import { readAmount } from '../../../platform/written/amount.rules.js';
import { readDay } from '../../../platform/written/day.rules.js';
import { readNumber } from '../../../platform/written/number.rules.js';
import type { Reading } from '../../../platform/written/reading.js';
import { readCell } from '../cells/read-cell.js';
import { cellText } from '../export/exported-cell.js';
import type { ReportCell, TableRow } from '../table-problem.js';
import { feeCells } from './fee-cells.js';
import { feeKindOf } from './fee-kinds.js';
import { readKind } from './fee-row.js';

const readers: { readonly [column: string]: (text: string) => Reading<unknown> } = {
  amount: readAmount,
  minimum: readAmount,
  maximum: readAmount,
  percentage: readNumber,
  valid_from: readDay,
  valid_until: readDay,
};

/** What a cell means, so that 22,8 and 22,80 are no difference, nor are kinds of line ends. */
function meaning(column: string, text: string): unknown {
  const bare = text.replace(/\r\n?/g, '\n').trim();
  if (column === 'kind') return feeKindOf(bare) ?? bare;
  return readers[column]?.(bare).value ?? bare;
}

/** Columns in which a row says something else than the fee does. */
export function changedColumns(fee: FeeContent, row: TableRow): string[] {
  const cells = feeCells(fee);
  return Object.keys(cells).filter(
    (column) => row.has(column) && meaning(column, row.cell(column)) !== meaning(column, cellText(cells[column])),
  );
}

const textFields: { readonly [column: string]: 'label' | 'condition' | 'description' } = {
  label_de: 'label',
  condition_de: 'condition',
  description_de: 'description',
};

const valueFields: { readonly [column: string]: keyof FeeContent } = {
  amount: 'amountCents',
  minimum: 'minimumCents',
  maximum: 'maximumCents',
  percentage: 'percentage',
};

/** A text with other German words; without any it is gone. */
function withGerman(old: object | undefined, words: string): object | undefined {
  const { de: _old, ...rest } = (old ?? {}) as { de?: unknown };
  const text = words === '' ? rest : { ...rest, de: words };
  return Object.keys(text).length > 0 ? text : undefined;
}

function periodWith(fee: FeeContent, column: string, row: TableRow, report: ReportCell): FeeContent['valid'] {
  const side = column === 'valid_from' ? 'from' : 'until';
  const { [side]: _old, ...rest } = fee.valid ?? {};
  const read = readCell(row, column, readDay, report);
  const period = read === undefined ? rest : { ...rest, [side]: read };
  return Object.keys(period).length > 0 ? period : undefined;
}

/** The fee with what one column says. */
function withColumn(fee: FeeContent, column: string, row: TableRow, report: ReportCell): FeeContent {
  const text = row.cell(column);
  const textField = textFields[column];
  if (textField)
    return { ...fee, [textField]: withGerman(fee[textField], column === 'label_de' ? oneLine(text) : text) };
  const valueField = valueFields[column];
  if (valueField) return { ...fee, [valueField]: readCell(row, column, readers[column]!, report) };
  if (column === 'kind') return { ...fee, kind: readKind(row, report) ?? fee.kind };
  if (column === 'currency') return { ...fee, currency: text.toUpperCase() || undefined };
  if (column === 'legal_basis') return { ...fee, legalBasis: text || undefined };
  return { ...fee, valid: periodWith(fee, column, row, report) };
}

/** A fee that was exported, with the cells that were changed since; the same fee when none was. */
export function changedFee(fee: FeeContent, row: TableRow, report: ReportCell): FeeContent {
  const columns = changedColumns(fee, row);
  if (columns.length === 0) return fee;
  const after = columns.reduce((so, column) => withColumn(so, column, row, report), fee);
  const given = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
  return withoutOldDays(fee as unknown as Fields, given, {}) as unknown as FeeContent;
}
