import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { foldedWords } from '../../../platform/i18n/folded-words.rules.js';
import type { TableForm } from '../table-form.js';
import { fileProblem, type RowProblem, type TableColumn } from '../table-problem.js';
import { mostColumns, mostRowsAboveHeader } from './table-bounds.js';
import type { Sheet, SheetRow } from './sheet.js';

const key = (title: string): string => foldedWords(title).join('');

/** Names of the columns that a row of titles means; titles that are unknown stay as they are written. */
function namesIn({ cells }: SheetRow, columns: readonly TableColumn[]): { title: string; name: string | null }[] {
  const byTitle = new Map(columns.flatMap(({ name, titles }) => [name, ...titles].map((title) => [key(title), name])));
  return cells.map((title) => ({ title, name: byTitle.get(key(title)) ?? null }));
}

const knownIn = (row: SheetRow, columns: readonly TableColumn[]): number =>
  new Set(namesIn(row, columns).flatMap(({ name }) => name ?? [])).size;

/** The row that has most of the columns, among the first ones; the first of all when none has any. */
function headerRow(sheet: Sheet, columns: readonly TableColumn[]): SheetRow | undefined {
  const top = sheet.rows.slice(0, mostRowsAboveHeader);
  return [...top].sort((a, b) => knownIn(b, columns) - knownIn(a, columns))[0];
}

/** How many columns of a form the header of a sheet has. */
export function knownColumns(sheet: Sheet, { columns }: TableForm): number {
  const row = headerRow(sheet, columns);
  return row ? knownIn(row, columns) : 0;
}

/** Whether a sheet is a table of this form: the header has half of what it must have, and a second column. */
export function isOfForm(sheet: Sheet, form: TableForm): boolean {
  const row = headerRow(sheet, form.columns);
  if (!row) return false;
  const required = form.columns.filter(({ isRequired }) => isRequired);
  return knownIn(row, required) * 2 >= required.length && knownIn(row, form.columns) >= 2;
}

export interface Header {
  line: number;
  /** Name of the column at each place; null where nothing is said. */
  names: (string | null)[];
  /** Title of each place, as it is written. */
  titles: string[];
}

const quoted = (texts: readonly string[]): Bilingual => ({
  de: texts.map((text) => `„${text}“`).join(', '),
  en: texts.map((text) => `"${text}"`).join(', '),
});

const titles = (columns: readonly TableColumn[]): string[] =>
  columns.map(({ titles: [german], name }) => `${german} (${name})`);

/** Everything that is wrong with a header, in one sentence. */
function headerCause(
  missing: readonly TableColumn[],
  unknown: readonly string[],
  twice: readonly string[],
): Bilingual | null {
  const said: Bilingual[] = [
    ...(missing.length > 0
      ? [{ de: `es fehlt ${titles(missing).join(', ')}`, en: `it lacks ${titles(missing).join(', ')}` }]
      : []),
    ...(unknown.length > 0
      ? [{ de: `unbekannt ist ${quoted(unknown).de}`, en: `it has the unknown ${quoted(unknown).en}` }]
      : []),
    ...(twice.length > 0
      ? [{ de: `zweimal steht da ${twice.join(', ')}`, en: `it has twice ${twice.join(', ')}` }]
      : []),
  ];
  if (said.length === 0) return null;
  return {
    de: `Die Kopfzeile passt nicht: ${said.map(({ de }) => de).join('; ')}.`,
    en: `The header does not fit: ${said.map(({ en }) => en).join('; ')}.`,
  };
}

const headerRemedy: Bilingual = {
  de: 'Benennen Sie die Spalten wie im Muster (exportTable, npm run export), oder löschen Sie, was nicht dazugehört.',
  en: 'Name the columns as in the sample (exportTable, npm run export), or delete what does not belong there.',
};

/** The header of a sheet of this form, or what is wrong with it. */
export function readHeader(sheet: Sheet, { columns }: TableForm): Header | RowProblem {
  const row = headerRow(sheet, columns)!;
  const found = namesIn(row, columns);
  const names = found.flatMap(({ name }) => name ?? []);
  const used = (at: number): boolean =>
    sheet.rows.some(({ line, cells }) => line > row.line && (cells[at] ?? '') !== '');
  const unknown = found.filter(({ title, name }, at) => name === null && (title !== '' || used(at)));
  const cause = headerCause(
    columns.filter(({ name, isRequired }) => isRequired && !names.includes(name)),
    unknown.map(({ title }) => title),
    names.filter((name, at) => names.indexOf(name) < at),
  );
  if (cause) return fileProblem(cause, headerRemedy, row.line);
  if (row.cells.length > mostColumns)
    return fileProblem(
      {
        de: `Die Kopfzeile hat mehr als ${mostColumns} Spalten.`,
        en: `The header has more than ${mostColumns} columns.`,
      },
      headerRemedy,
      row.line,
    );
  return { line: row.line, names: found.map(({ name }) => name), titles: row.cells };
}

/** The title of a column as the header has it; its name when the header lacks it. */
export const titleIn = ({ names, titles }: Header, column: string): string => titles[names.indexOf(column)] ?? column;

/** The first row of a sheet, shortened, so that people recognise their file. */
export function beginningOf(sheet: Sheet): Bilingual {
  const shown = (sheet.rows[0]?.cells ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 4)
    .map((cell) => cell.slice(0, 40));
  return quoted(shown.map((cell) => cell.replace(/\s+/g, ' ')));
}
