import { describe, expect, test } from '@jest/globals';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { startEditingApp, type UserErrorView } from '../../editorial/support/editing.js';
import { zipOf } from './support/zip-of.js';

const { person } = await startEditingApp();
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Imported {
  kept: boolean;
  changed: number;
  problems: { line: number; rows: number; column: string; cause: string; remedy: string }[];
  userErrors: UserErrorView[];
  changeSet: { changes: { slug: string; draft: string }[] } | null;
}

async function send(kind: string, sent: { file?: string; text?: string }): Promise<Imported> {
  const { data, errors } = await admin.ask<{ importTable: Imported }>(
    `mutation ($input: ImportTableInput!) { importTable(input: $input) { kept changed
      problems { line rows column cause remedy } userErrors { code path message } changeSet { changes { slug draft } } } }`,
    { input: { changeSet: await admin.begin(), kind, ...sent } },
  );
  expect(errors).toBeUndefined();
  return data!.importTable;
}

const sendBytes = (kind: string, bytes: Uint8Array) => send(kind, { file: Buffer.from(bytes).toString('base64') });

const workbook = (...sheets: { name: string; rows: CellValue[][] }[]) => writeXlsx({ sheets });

const feesIn = ({ changeSet }: Imported, slug: string) =>
  (JSON.parse(changeSet!.changes.find((change) => change.slug === slug)!.draft) as { fees: object[] }).fees;

const header = ['Leistung', 'Bezeichnung', 'Kostenart', 'Betrag', 'Gültig ab'];

describe('a table as offices send it', () => {
  const rows = ['wohngeld;Auskunft;fest;12,50;01.01.2027', 'wohngeld;"Kopie,\r\nbeglaubigt";FIXED;5;'];
  const csv = [header.join(';'), ...rows].join('\r\n');
  const withCommas = csv.replace('12,50', '"12,50"').replaceAll(';', ',');
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  test.each<[name: string, bytes: Buffer]>([
    ['semicolons in UTF-8', Buffer.from(csv)],
    ['a mark of UTF-8', Buffer.from(`\ufeff${csv}`)],
    ['Windows-1252', Buffer.from(csv, 'latin1')],
    ['UTF-16 LE with tabs', utf16(`\ufeff${csv.replaceAll(';', '\t')}`)],
    ['UTF-16 BE', utf16(`\ufeff${csv}`).swap16()],
    ['commas', Buffer.from(withCommas)],
    ['sep=;', Buffer.from(`sep=;\r\n${csv}`)],
    ['sep=,', Buffer.from(`sep=,\r\n${withCommas}`)],
    [
      'empty rows and columns',
      Buffer.from(`${csv.replaceAll('\r\nwohngeld', ';;;\r\n;;;;\r\n\r\nwohngeld')};;;;\r\n;;;;;;\r\n`),
    ],
    ['a title above', Buffer.from(`Gebühren ab 2027;;;;\r\n\r\n${csv}`)],
  ])('is read: %s', async (_name, bytes) => {
    const imported = await sendBytes('FEES', bytes);
    expect(imported).toMatchObject({ kept: true, problems: [], userErrors: [], changed: 1 });
    expect(feesIn(imported, 'wohngeld').slice(-2)).toMatchObject([
      { label: { de: 'Kopie, beglaubigt' }, amountCents: 500 },
      { label: { de: 'Auskunft' }, amountCents: 1250, valid: { from: '2027-01-01' } },
    ]);
  });

  test('is read from a workbook, whichever sheet it is on', async () => {
    const bytes = await workbook(
      { name: 'Hinweise', rows: [['Bitte bis Freitag ausfüllen']] },
      {
        name: 'Gebühren',
        rows: [
          ['Stand', new Date(Date.UTC(2026, 10, 30))],
          [],
          [...header, null, null],
          ['wohngeld', 'Auskunft', 'fest', 12.5, new Date(Date.UTC(2027, 0, 1))],
          [null, null, null],
          ['wohngeld', 'Kopie', 'FIXED', '5,00', '1.1.2027'],
        ],
      },
    );
    const imported = await sendBytes('FEES', bytes);
    expect(imported).toMatchObject({ kept: true, problems: [], changed: 1 });
    expect(feesIn(imported, 'wohngeld').slice(-2)).toMatchObject([
      { label: { de: 'Auskunft' }, amountCents: 1250, valid: { from: '2027-01-01' } },
      { label: { de: 'Kopie' }, amountCents: 500, valid: { from: '2027-01-01' } },
    ]);
  });
});

describe('a file that is no such table', () => {
  const bomb = () => zipOf({ 'xl/workbook.xml': 'x', 'xl/sharedStrings.xml': Buffer.alloc(200_000_000) });
  const manySheets = () => workbook({ name: 'Alt', rows: [header] }, { name: 'Neu', rows: [header] });

  test.each<[name: string, kind: string, bytes: () => Uint8Array | Promise<Uint8Array>, cause: string]>([
    ['nothing', 'FEES', () => Buffer.alloc(0), 'The file is empty.'],
    ['a PDF', 'FEES', () => Buffer.from('%PDF-1.4'), 'The file is a PDF.'],
    ['a web page named .xls', 'OFFICES', () => Buffer.from('<html><table>'), 'The file is a web page (HTML)'],
    ['a packed bomb', 'FEES', bomb, 'larger than 100 MB when unpacked'],
    ['a bomb that hides its size', 'FEES', () => zipOf({ 'xl/workbook.xml': 'x'.repeat(99) }, 0), 'larger than 100 MB'],
    ['a damaged workbook', 'FEES', () => zipOf({ 'xl/workbook.xml': '<workbook' }), 'The workbook is damaged.'],
    ['two tables', 'FEES', manySheets, 'Several sheets are a table of fees: Alt, Neu.'],
    ['an empty workbook', 'FEES', () => workbook({ name: 'A', rows: [] }), 'The file is empty.'],
    ['offices', 'FEES', () => workbook({ name: 'A', rows: [['Kurzname', 'Name', 'PLZ']] }), 'a table of offices, not'],
    ['bytes', 'FEES', () => Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9, 10, 11]), 'neither text nor a workbook'],
  ])('is told in one sentence: %s', async (_name, kind, bytes, cause) => {
    const { kept, problems, userErrors } = await sendBytes(kind, await bytes());
    expect(kept).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 1, rows: 1, column: '', cause: expect.stringContaining(cause) });
    expect(problems[0]!.remedy).not.toBe('');
    expect(userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: ['file'] }]);
  });

  test('is a file or a text, and a file is in Base64', async () => {
    for (const sent of [{}, { text: 'a', file: 'YQ==' }])
      expect((await send('FEES', sent)).userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: [] }]);
    expect((await send('FEES', { file: 'Gebühr;Betrag' })).userErrors).toMatchObject([{ path: ['file'] }]);
  });
});

test('what is wrong in the same way in many rows is told once', async () => {
  const rows = Array.from({ length: 19 }, (_, at) => `wohngeld;Fall ${at};FIXED;viel;`);
  const text = [header.join(';'), 'wohngeld;Gut;FREE;;', ...rows, 'wohngeld;Schlecht;FIXED;1;1/2/2027'].join('\n');
  const { problems } = await send('FEES', { text });
  expect(problems.map(({ line, rows: count, column, cause }) => [line, count, column, cause])).toEqual([
    [3, 19, 'Betrag', '"viel" cannot be read here.'],
    [22, 1, 'Gültig ab', '"1/2/2027" is ambiguous: 2027-02-01 or 2027-01-02.'],
  ]);
});

test('a cell far away makes no large table', async () => {
  const rows: CellValue[][] = [header, ['wohngeld', 'Auskunft', 'FREE']];
  rows[40_000] = [];
  rows[40_000][16_000] = 'x';
  const { problems, kept } = await sendBytes(
    'FEES',
    await workbook({ name: 'A', rows: Array.from(rows, (row) => row ?? []) }),
  );
  expect({ problems, kept }).toEqual({ problems: [], kept: true });
});

test('a row is told by the line on which it begins, after cells of several lines', async () => {
  const text = [header.join(';'), 'wohngeld;"A\r\nB\r\nC";FREE;;', 'wohngeld;D;FIXED;viel;'].join('\r\n');
  expect((await send('FEES', { text })).problems).toMatchObject([{ line: 5, column: 'Betrag' }]);
});
