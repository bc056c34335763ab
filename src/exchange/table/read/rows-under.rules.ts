import type { RowProblem, TableRow } from '../table-problem.js';
import type { Header } from './header.rules.js';
import type { Sheet, SheetRow } from './sheet.js';
import { longestCell } from './table-bounds.js';

/** What spreadsheets show where a formula has no value. */
const formulaError = /^#(?:NULL!|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\?|NUM!|ZAHL!|N\/A|NV|SPILL!)$/i;

/** An apostrophe tells a spreadsheet that a cell is text and no formula. */
const textMark = /^'(?=[=+\-@])/;

const widthProblem = ({ line }: SheetRow): RowProblem => ({
  line,
  column: '',
  code: 'INVALID_CONTENT',
  cause: {
    de: 'Die Zeile hat mehr Zellen als die Kopfzeile.',
    en: 'The row has more cells than the header.',
  },
  remedy: {
    de: 'Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.',
    en: 'Quote cells that contain the separator.',
  },
});

function cellProblem({ line }: SheetRow, column: string, text: string): RowProblem | null {
  if (formulaError.test(text))
    return {
      line,
      column,
      code: 'INVALID_CONTENT',
      cause: { de: `Die Formel hat den Fehler ${text}.`, en: `The formula has the error ${text}.` },
      remedy: { de: 'Schreiben Sie den Wert statt der Formel.', en: 'Write the value instead of the formula.' },
    };
  if (text.length <= longestCell) return null;
  return {
    line,
    column,
    code: 'INVALID_CONTENT',
    cause: {
      de: `Die Zelle hat mehr als ${longestCell} Zeichen.`,
      en: `The cell has more than ${longestCell} characters.`,
    },
    remedy: {
      de: 'Kürzen Sie den Text, oder schließen Sie das Anführungszeichen, das ihn öffnet.',
      en: 'Shorten the text, or close the quote that opens it.',
    },
  };
}

const problemsIn = (row: SheetRow, { names }: Header): RowProblem[] =>
  row.cells.length > names.length
    ? [widthProblem(row)]
    : row.cells.flatMap((text, at) => cellProblem(row, names[at] ?? '', text) ?? []);

/** The rows below a header; a row that ends early has empty cells there. */
export function rowsUnder(header: Header, sheet: Sheet): { rows: TableRow[]; problems: RowProblem[] } {
  const below = sheet.rows.filter(({ line }) => line > header.line);
  const problems = below.flatMap((row) => problemsIn(row, header));
  const wrong = new Set(problems.map(({ line }) => line));
  const rows = below
    .filter(({ line }) => !wrong.has(line))
    .map(({ line, cells }): TableRow => {
      const cell = (column: string): string => (cells[header.names.indexOf(column)] ?? '').replace(textMark, '');
      return { line, cell, has: (column) => header.names.includes(column) };
    });
  return { rows, problems };
}
