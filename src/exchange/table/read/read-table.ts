import type { TableForm } from '../table-form.js';
import { fileProblem, type RowProblem, type TableRow } from '../table-problem.js';
import { csvSheet } from './csv-sheet.js';
import { decodedText } from './decode-text.rules.js';
import { fileKind, foreignText, type Foreign } from './file-kind.rules.js';
import { beginningOf, isOfForm, knownColumns, readHeader, titleIn } from './header.rules.js';
import { rowsUnder } from './rows-under.rules.js';
import type { Sheet } from './sheet.js';
import { mostFileBytes, mostRows } from './table-bounds.js';
import { workbookSheets } from './workbook-sheets.js';

/** The rows of a table, and what is wrong with the file. */
export interface ReadTable {
  rows: TableRow[];
  problems: RowProblem[];
  /** The title of a column, as the file has it. */
  titleOf: (column: string) => string;
}

const refused = (...problems: RowProblem[]): ReadTable => ({ rows: [], problems, titleOf: (column) => column });

const foreign = ({ cause, remedy }: Foreign): ReadTable => refused(fileProblem(cause, remedy));

/** A file that is no table of the form asked for: what it is as far as can be told, and the way out. */
function noSuchTable(sheets: readonly Sheet[], form: TableForm, others: readonly TableForm[]): ReadTable {
  const other = others.find((one) => sheets.some((sheet) => isOfForm(sheet, one)));
  if (other)
    return foreign({
      cause: {
        de: `Die Datei ist ${other.called.de}, nicht ${form.called.de}.`,
        en: `The file is ${other.called.en}, not ${form.called.en}.`,
      },
      remedy: { de: 'Wählen Sie die andere Art der Tabelle.', en: 'Choose the other kind of table.' },
    });
  const first = sheets.find(({ rows }) => rows.length > 0);
  if (!first)
    return foreign({
      cause: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
      remedy: {
        de: 'Ein Muster gibt exportTable oder npm run export.',
        en: 'exportTable or npm run export gives a sample.',
      },
    });
  const beginning = beginningOf(first);
  return foreign({
    cause: {
      de: `Die Datei ist nicht ${form.called.de}: sie beginnt mit ${beginning.de}.`,
      en: `The file is not ${form.called.en}: it begins with ${beginning.en}.`,
    },
    remedy: {
      de: 'Tragen Sie die Werte in das Muster ein, das exportTable oder npm run export gibt.',
      en: 'Enter the values into the sample that exportTable or npm run export gives.',
    },
  });
}

const severalTables = (sheets: readonly Sheet[], { called }: TableForm): ReadTable => {
  const names = sheets.map(({ name }) => name);
  return foreign({
    cause: {
      de: `Mehrere Blätter sind ${called.de}: ${names.join(', ')}.`,
      en: `Several sheets are ${called.en}: ${names.join(', ')}.`,
    },
    remedy: {
      de: 'Speichern Sie das gemeinte Blatt als eigene Datei.',
      en: 'Save the sheet that is meant as a file of its own.',
    },
  });
};

const tooLong = foreign({
  cause: { de: `Die Tabelle hat mehr als ${mostRows} Zeilen.`, en: `The table has more than ${mostRows} rows.` },
  remedy: { de: 'Teilen Sie sie auf mehrere Dateien auf.', en: 'Split it into several files.' },
});

function tableOf(sheets: readonly Sheet[], form: TableForm, others: readonly TableForm[]): ReadTable {
  const fitting = sheets.filter((sheet) => isOfForm(sheet, form));
  if (fitting.length > 1) return severalTables(fitting, form);
  const [sheet] = fitting;
  if (!sheet) return noSuchTable(sheets, form, others);
  if (sheet.rows.length > mostRows) return tooLong;
  const header = readHeader(sheet, form);
  if ('cause' in header) return refused(header);
  return { ...rowsUnder(header, sheet), titleOf: (column) => titleIn(header, column) };
}

function readText(bytes: Uint8Array, form: TableForm, others: readonly TableForm[]): ReadTable {
  const text = decodedText(bytes);
  if (text === null)
    return foreign({
      cause: { de: 'Die Datei ist kein Text und keine Arbeitsmappe.', en: 'The file is neither text nor a workbook.' },
      remedy: { de: 'Speichern Sie die Tabelle als XLSX oder CSV.', en: 'Save the table as XLSX or CSV.' },
    });
  const other = foreignText(text);
  if (other) return foreign(other);
  const forms = [form, ...others];
  const { sheet, problems } = csvSheet(text, (one) =>
    Math.max(...forms.map((candidate) => knownColumns(one, candidate))),
  );
  return problems.length > 0 ? refused(...problems) : tableOf([sheet], form, others);
}

/** Reads a table of a form from a file: CSV in any usual separator and encoding, or a workbook. */
export async function readTable(bytes: Uint8Array, form: TableForm, others: readonly TableForm[]): Promise<ReadTable> {
  if (bytes.length > mostFileBytes)
    return foreign({
      cause: {
        de: `Die Datei ist größer als ${mostFileBytes / 1_000_000} MB.`,
        en: `The file is larger than ${mostFileBytes / 1_000_000} MB.`,
      },
      remedy: { de: 'Teilen Sie sie auf.', en: 'Split it.' },
    });
  const kind = fileKind(bytes);
  if (kind === 'TEXT') return readText(bytes, form, others);
  if (kind !== 'WORKBOOK') return foreign(kind);
  const sheets = await workbookSheets(bytes);
  return 'cause' in sheets ? foreign(sheets) : tableOf(sheets, form, others);
}
