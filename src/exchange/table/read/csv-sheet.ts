import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { RowProblem } from '../table-problem.js';
import { fileProblem } from '../table-problem.js';
import { mostRowsAboveHeader } from './table-bounds.js';
import { sheetRow, type Sheet } from './sheet.js';

interface ParsedRow {
  info: { lines: number };
  raw: string;
  record: string[];
}

const separators = [';', ',', '\t', '|'] as const;

/** First line of a row; the parser reports the last one. */
const lineOf = ({ info, raw }: ParsedRow): number => info.lines - raw.trim().split('\n').length + 1;

/** "sep=;" on the first line, as spreadsheets write and hide it. */
const namedSeparator = /^sep=(.)[ \t]*(?:\n|$)/i;

function rowsOf(text: string, delimiter: string, options: Options = {}): ParsedRow[] {
  return parse(text, {
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    ...options,
  }) as unknown as ParsedRow[];
}

const sheetOf = (rows: readonly ParsedRow[], skipped: number): Sheet => ({
  name: '',
  rows: rows.flatMap((row) => sheetRow(lineOf(row) + skipped, row.record) ?? []),
});

const quoteProblem = ({ message, ...error }: CsvError): RowProblem =>
  fileProblem(
    { de: `Die Anführungszeichen gehen nicht auf (${message}).`, en: `The quotes do not match (${message}).` },
    {
      de: 'Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die Anführungszeichen darin.',
      en: 'Quote the whole cell, and double the quotes inside it.',
    },
    Number(error.lines ?? 1),
  );

/** The rows of a CSV text; of several separators the one that gives a header is taken. */
export function csvSheet(
  written: string,
  knownColumns: (sheet: Sheet) => number,
): { sheet: Sheet; problems: RowProblem[] } {
  const text = written.replace(/\r\n?/g, '\n');
  const [named, separator] = namedSeparator.exec(text) ?? [];
  const body = text.slice(named?.length ?? 0);
  const skipped = named === undefined ? 0 : 1;
  const known = (delimiter: string): number => {
    const top = { to: mostRowsAboveHeader, relax_quotes: true, skip_records_with_error: true };
    return knownColumns(sheetOf(rowsOf(body, delimiter, top), skipped));
  };
  const delimiter = separator ?? [...separators].sort((a, b) => known(b) - known(a))[0]!;
  try {
    return { sheet: sheetOf(rowsOf(body, delimiter), skipped), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { sheet: { name: '', rows: [] }, problems: [quoteProblem(error)] };
  }
}
