import { cellText, type ExportedRow } from './exported-cell.js';

/** What a spreadsheet would take for a formula is marked as text; the import takes the mark off. */
const looksLikeFormula = /^[=+\-@\t\r]/;

function written(text: string): string {
  const marked = looksLikeFormula.test(text) ? `'${text}` : text;
  return /[;"\r\n]|^\s|\s$/.test(marked) ? `"${marked.replaceAll('"', '""')}"` : marked;
}

/** A table as CSV that German spreadsheets open by a double click: UTF-8 with its mark, semicolons. */
export function writeCsv(titles: readonly string[], columns: readonly string[], rows: readonly ExportedRow[]): string {
  const lines = [titles, ...rows.map((row) => columns.map((column) => cellText(row[column])))];
  return `\ufeff${lines.map((cells) => cells.map(written).join(';')).join('\r\n')}\r\n`;
}
