import type { CellValue } from 'hucre/xlsx';
import type { Foreign } from './file-kind.rules.js';
import { mostRows, mostSheets, mostUnpackedBytes } from './table-bounds.js';
import { sheetRow, type Sheet } from './sheet.js';
import { zipEntries } from './zip-entries.rules.js';

const tooLarge: Foreign = {
  cause: {
    de: `Die Arbeitsmappe ist ausgepackt größer als ${mostUnpackedBytes / 1_000_000} MB.`,
    en: `The workbook is larger than ${mostUnpackedBytes / 1_000_000} MB when unpacked.`,
  },
  remedy: {
    de: 'Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe.',
    en: 'Copy only the table into a new workbook.',
  },
};

const damaged: Foreign = {
  cause: { de: 'Die Arbeitsmappe ist beschädigt.', en: 'The workbook is damaged.' },
  remedy: {
    de: 'Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie neu als XLSX.',
    en: 'Open it in a spreadsheet program, and save it again as XLSX.',
  },
};

/** An archive whose directory hides how much is unpacked is not unpacked. */
function isWithinBounds(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes) ?? [];
  const isHonest = entries.every(({ packed, unpacked }) => unpacked > 0 || packed <= 2);
  return isHonest && entries.reduce((sum, { unpacked }) => sum + unpacked, 0) <= mostUnpackedBytes;
}

/** Digits that Excel keeps; more are an artefact of binary fractions. */
const keptDigits = 15;

const midnight = 'T00:00:00.000Z';
const firstDay = Date.UTC(1900, 0, 1);

function dateText(date: Date): string {
  const iso = date.toISOString();
  // A time without a day is a fraction of the day before the first one.
  if (date.getTime() < firstDay) return iso.slice(11, 16);
  return iso.endsWith(midnight) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** A cell as text; what is typed loses nothing. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(keptDigits)));
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return String(value);
}

/** One column more than a table may have, so that more are noticed. */
const lastColumn = 'BI';

/** The sheets of a workbook with the values of their cells; formulas are never evaluated. */
export async function workbookSheets(bytes: Uint8Array): Promise<Sheet[] | Foreign> {
  if (!isWithinBounds(bytes)) return tooLarge;
  // The library is loaded by those who import a workbook only.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const range = `A1:${lastColumn}${mostRows + 2}`;
    const { sheets } = await readXlsx(bytes, { range, sheets: ({ index }) => index < mostSheets });
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.flatMap((cells, at) => sheetRow(at + 1, cells.map(cellText)) ?? []),
    }));
  } catch {
    return damaged;
  }
}
