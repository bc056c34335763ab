import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { CsvRow, ReportCell } from './csv-problem.js';

/** Accepted forms of an amount. */
export const amountForm: Bilingual = {
  de: 'Schreiben Sie einen Betrag mit höchstens zwei Nachkommastellen, etwa 22,80 oder 1.250,00.',
  en: 'Write an amount with two decimals at most, such as 22.80 or 1,250.00.',
};

/** Accepted forms of a day. */
export const dayForm: Bilingual = {
  de: 'Schreiben Sie einen Tag wie 2027-01-31 oder 31.1.2027.',
  en: 'Write a day such as 2027-01-31 or 31.1.2027.',
};

export const postalCodeOf = (text: string): string | null => (/^\d{5}$/.test(text) ? text : null);

/** Accepted form of a postal code. */
export const postalCodeForm: Bilingual = {
  de: 'Schreiben Sie fünf Ziffern; Tabellenprogramme streichen führende Nullen, wenn die Spalte kein Text ist.',
  en: 'Write five digits; spreadsheets drop leading zeros unless the column is text.',
};

/** Parses a cell; undefined when it is empty or invalid. Invalid cells are reported. */
export function readCell<Value>(
  row: CsvRow,
  column: string,
  read: (text: string) => Value | null,
  form: Bilingual,
  report: ReportCell,
): Value | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  const value = read(text);
  const cause = { de: `„${text}“ ist hier nicht lesbar.`, en: `"${text}" cannot be read here.` };
  if (value === null) report(column, cause, form);
  return value ?? undefined;
}
