import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { means, unreadable, type Reading } from '../../../platform/written/reading.js';
import type { ReportCell, TableRow } from '../table-problem.js';

/** A reader of one of some words, in any case. */
export const oneOf =
  <Value>(words: ReadonlyMap<string, Value>, form: Bilingual) =>
  (text: string): Reading<Value> => {
    const value = words.get(text.trim().toLowerCase());
    return value === undefined ? unreadable(text, form) : means(value);
  };

/** Parses a cell; undefined when it is empty or unreadable. What is unreadable is reported. */
export function readCell<Value>(
  row: TableRow,
  column: string,
  read: (text: string) => Reading<Value>,
  report: ReportCell,
): Value | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  const { value, misreading } = read(text);
  if (misreading) report(column, misreading.cause, misreading.remedy);
  return value;
}
