import type { CellValue } from 'hucre/xlsx';
import type { ExportedCell, ExportedRow } from './exported-cell.js';

function valueOf(cell: ExportedCell | undefined): CellValue {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'string') return cell;
  return 'cents' in cell ? cell.cents / 100 : new Date(`${cell.day}T00:00:00Z`);
}

/** Number format of a column, by what its cells are: text stays as it is typed. */
function formatOf(rows: readonly ExportedRow[], column: string): string {
  const cell = rows.map((row) => row[column]).find((one) => typeof one === 'object');
  if (typeof cell !== 'object') return '@';
  return 'cents' in cell ? '#,##0.00' : 'dd.mm.yyyy';
}

/** A table as a workbook with one sheet. */
export async function writeWorkbook(
  titles: readonly string[],
  columns: readonly string[],
  rows: readonly ExportedRow[],
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheet = {
    name: 'Tabelle',
    columns: columns.map((column) => ({ width: 24, numFmt: formatOf(rows, column) })),
    rows: [[...titles], ...rows.map((row) => columns.map((column) => valueOf(row[column])))],
    freezePane: { rows: 1 },
  };
  return writeXlsx({ sheets: [sheet] });
}
