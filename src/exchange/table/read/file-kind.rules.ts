import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { zipEntries, type ZipEntry } from './zip-entries.rules.js';

/** What a file is, by its first bytes: a text, a workbook, or something else, with what it is and the way out. */
export type FileKind = 'TEXT' | 'WORKBOOK' | Foreign;

export interface Foreign {
  cause: Bilingual;
  remedy: Bilingual;
}

const saveAs: Bilingual = {
  de: 'Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie als XLSX oder CSV.',
  en: 'Open it in a spreadsheet program, and save it as XLSX or CSV.',
};

const export_: Bilingual = {
  de: 'Schicken Sie die Tabelle als XLSX oder CSV; ein Muster gibt exportTable oder npm run export.',
  en: 'Send the table as XLSX or CSV; exportTable or npm run export gives a sample.',
};

const isA = (de: string, en: string, remedy: Bilingual): Foreign => ({
  cause: { de: `Die Datei ist ${de}.`, en: `The file is ${en}.` },
  remedy,
});

const empty: Foreign = { cause: { de: 'Die Datei ist leer.', en: 'The file is empty.' }, remedy: export_ };

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** UTF-16 text in a binary file, such as the names of its streams. */
const holdsWide = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));

function compoundKind(bytes: Uint8Array): Foreign {
  if (holdsWide(bytes, 'EncryptedPackage'))
    return isA('mit einem Kennwort geschützt', 'protected by a password', {
      de: 'Speichern Sie die Datei ohne Kennwort.',
      en: 'Save the file without a password.',
    });
  if (holdsWide(bytes, 'WordDocument')) return isA('ein Word-Dokument', 'a Word document', export_);
  return isA('eine alte Excel-Datei (.xls)', 'an old Excel file (.xls)', {
    de: 'Öffnen Sie sie in Excel, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.',
    en: 'Open it in Excel, and save it as "Excel Workbook (.xlsx)".',
  });
}

function zipKind(entries: readonly ZipEntry[] | null): FileKind {
  if (!entries)
    return isA('unvollständig', 'incomplete', {
      de: 'Speichern oder übertragen Sie sie noch einmal.',
      en: 'Save or transfer it again.',
    });
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start));
  if (has('xl/workbook.xml')) return 'WORKBOOK';
  if (has('xl/workbook.bin')) return isA('eine binäre Excel-Datei (.xlsb)', 'a binary Excel file (.xlsb)', saveAs);
  if (has('word/')) return isA('ein Word-Dokument', 'a Word document', export_);
  if (has('ppt/')) return isA('eine Präsentation', 'a presentation', export_);
  if (has('META-INF/manifest.xml'))
    return isA('ein OpenDocument (.ods oder .odt)', 'an OpenDocument (.ods or .odt)', saveAs);
  return isA('ein ZIP-Archiv', 'a ZIP archive', {
    de: 'Entpacken Sie es, und schicken Sie die Tabelle darin.',
    en: 'Unpack it, and send the table in it.',
  });
}

const binaries: readonly (readonly [start: readonly number[], kind: Foreign])[] = [
  [ascii('%PDF'), isA('ein PDF', 'a PDF', export_)],
  [[0x89, 0x50, 0x4e, 0x47], isA('ein Bild', 'a picture', export_)],
  [[0xff, 0xd8, 0xff], isA('ein Bild', 'a picture', export_)],
  [ascii('GIF8'), isA('ein Bild', 'a picture', export_)],
  [ascii('{\\rtf'), isA('ein Textdokument (RTF)', 'a text document (RTF)', export_)],
  [
    [0x1f, 0x8b],
    isA('ein gepacktes Archiv (gzip)', 'a packed archive (gzip)', { de: 'Entpacken Sie es.', en: 'Unpack it.' }),
  ],
  [
    ascii('7z'),
    isA('ein gepacktes Archiv (7z)', 'a packed archive (7z)', { de: 'Entpacken Sie es.', en: 'Unpack it.' }),
  ],
];

/** What a text is that is no table: a web page, XML or JSON. */
export function foreignText(text: string): Foreign | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return empty;
  if (
    /^<(?:!doctype html|html|head|body|table|meta)\b/i.test(start) ||
    /^<\?xml[^>]*>\s*<(?:!doctype html|html)\b/i.test(start)
  )
    return isA(
      'eine Webseite (HTML), auch wenn ihr Name auf .xls endet',
      'a web page (HTML), even if its name ends in .xls',
      saveAs,
    );
  if (/^<\?xml\b|^<[a-z][\w:.-]*[\s>/]/i.test(start))
    return /urn:schemas-microsoft-com:office:spreadsheet/.test(start)
      ? isA('eine Excel-Datei in XML von 2003', 'an Excel file in XML of 2003', saveAs)
      : isA('eine XML-Datei', 'an XML file', export_);
  if (/^[[{]/.test(start) && /^[[{]\s*(?:["{[\]}]|$)/.test(start))
    return isA('eine JSON-Datei', 'a JSON file', export_);
  return null;
}

/** What a file is, by its bytes and not by its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return empty;
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(zipEntries(bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(bytes);
  return binaries.find(([start]) => startsWith(bytes, start))?.[1] ?? 'TEXT';
}
