/** One row as it stands in a file. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** A table as it stands in a file: the text of a CSV file, or one sheet of a workbook. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** The cells up to the last that says something. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** A row without what nobody sees: spaces around cells, and empty cells at its end; null when nothing is left. */
export function sheetRow(line: number, cells: readonly string[]): SheetRow | null {
  const said = withoutEmptyEnd(
    cells.map((cell) => cell.replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g, '')),
  );
  return said.length > 0 ? { line, cells: said } : null;
}
