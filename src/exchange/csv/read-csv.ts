import { CsvError, parse } from 'csv-parse/sync';
import type { CsvColumn, CsvProblem, CsvRow } from './csv-problem.js';

interface ParsedRow {
  info: { lines: number };
  raw: string;
  record: string[];
}

/** First line of a row; the parser reports the last one. */
const lineOf = ({ info, raw }: ParsedRow): number => info.lines - raw.trim().split('\n').length + 1;

const nameOf = (cell: string): string => cell.trim().toLowerCase();

const allNames = (columns: readonly CsvColumn[]): string => columns.map(({ name }) => name).join(', ');

function headerProblems(header: readonly string[], columns: readonly CsvColumn[], separator: string): CsvProblem[] {
  const missing = columns.filter(({ name, isRequired }) => isRequired && !header.includes(name));
  const known = columns.map(({ name }) => name);
  const wrong = header.filter((name, at) => !known.includes(name) || header.indexOf(name) < at);
  const remedy = {
    de: `Die erste Zeile nennt die Spalten, getrennt durch „${separator}“: ${allNames(columns)}.`,
    en: `The first line names the columns, separated by "${separator}": ${allNames(columns)}.`,
  };
  return [
    ...missing.map(({ name }): CsvProblem => ({
      line: 1,
      column: name,
      code: 'INVALID_CONTENT',
      cause: { de: `Die Spalte ${name} fehlt.`, en: `The column ${name} is missing.` },
      remedy,
    })),
    ...wrong.map((name): CsvProblem => ({
      line: 1,
      column: name,
      code: 'INVALID_CONTENT',
      cause: {
        de: `Die Spalte „${name}“ ist unbekannt oder steht zweimal da.`,
        en: `The column "${name}" is unknown or occurs twice.`,
      },
      remedy,
    })),
  ];
}

function rowOf(parsed: ParsedRow, header: readonly string[]): CsvRow {
  const cell = (column: string): string => parsed.record[header.indexOf(column)]?.trim() ?? '';
  return { line: lineOf(parsed), cell };
}

const widthProblem = (parsed: ParsedRow, width: number): CsvProblem => ({
  line: lineOf(parsed),
  column: '',
  code: 'INVALID_CONTENT',
  cause: {
    de: `Die Zeile hat ${parsed.record.length} Zellen, die Kopfzeile ${width}.`,
    en: `The row has ${parsed.record.length} cells, the header ${width}.`,
  },
  remedy: {
    de: 'Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen; leere Zellen behalten ihr Trennzeichen.',
    en: 'Quote cells that contain the separator; empty cells keep their separator.',
  },
});

function parseRows(text: string, separator: string): ParsedRow[] {
  return parse(text, {
    bom: true,
    delimiter: separator,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as ParsedRow[];
}

const quoteProblem = ({ message, ...error }: CsvError): CsvProblem => ({
  line: Number(error.lines ?? 1),
  column: '',
  code: 'INVALID_CONTENT',
  cause: { de: `Die Anführungszeichen gehen nicht auf (${message}).`, en: `The quotes do not match (${message}).` },
  remedy: {
    de: 'Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die Anführungszeichen darin.',
    en: 'Quote the whole cell, and double the quotes inside it.',
  },
});

/** Reads the rows of a table with a header line. Cells are text: formulas are never evaluated. */
export function readCsv(
  text: string,
  columns: readonly CsvColumn[],
  separator: string,
): { rows: CsvRow[]; problems: CsvProblem[] } {
  try {
    const [first, ...parsed] = parseRows(text, separator);
    const header = (first?.record ?? []).map(nameOf);
    const problems = headerProblems(header, columns, separator);
    if (problems.length > 0) return { rows: [], problems };
    const wide = parsed.filter(({ record }) => record.length !== header.length);
    const fitting = parsed.filter(({ record }) => record.length === header.length);
    return {
      rows: fitting.map((row) => rowOf(row, header)),
      problems: wide.map((row) => widthProblem(row, header.length)),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [quoteProblem(error)] };
  }
}
