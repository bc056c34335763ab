import { describe, expect, test } from '@jest/globals';
import { fileKind, foreignText } from '../../../../src/exchange/table/read/file-kind.rules.js';
import { zipOf } from '../support/zip-of.js';

const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')]);

describe('a file is told by its bytes', () => {
  test.each<[name: string, bytes: Uint8Array, german: string]>([
    ['nothing', Buffer.alloc(0), 'leer'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'ein PDF'],
    ['an old Excel file', compound('Workbook'), 'eine alte Excel-Datei (.xls)'],
    ['a protected workbook', compound('EncryptedPackage'), 'mit einem Kennwort geschützt'],
    ['an old Word file', compound('WordDocument'), 'ein Word-Dokument'],
    ['a Word document', zipOf({ 'word/document.xml': 'x' }), 'ein Word-Dokument'],
    ['an OpenDocument', zipOf({ mimetype: 'x', 'META-INF/manifest.xml': 'x' }), 'ein OpenDocument'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), 'eine binäre Excel-Datei'],
    ['an archive', zipOf({ 'gebuehren.csv': 'x' }), 'ein ZIP-Archiv'],
    ['half a workbook', zipOf({ 'xl/workbook.xml': 'x' }).subarray(0, 40), 'unvollständig'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'ein Bild'],
    ['a packed file', Buffer.from([0x1f, 0x8b, 8]), 'ein gepacktes Archiv'],
  ])('%s', (_name, bytes, german) => {
    const kind = fileKind(bytes);
    if (typeof kind === 'string') throw new Error(kind);
    expect(kind.cause.de).toMatch(/^Die Datei ist .*\.$/);
    expect(kind.cause.de).toContain(german);
    expect(kind.remedy.de).toMatch(/\.$/);
  });

  test('a workbook and a text are read', () => {
    expect(fileKind(zipOf({ 'xl/workbook.xml': 'x' }))).toBe('WORKBOOK');
    expect(fileKind(Buffer.from('a;b'))).toBe('TEXT');
  });
});

test.each([
  ['<!DOCTYPE html><table>', 'Webseite'],
  ['  <html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'Webseite'],
  ['<table><tr><td>service</td></tr></table>', 'Webseite'],
  ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'von 2003'],
  ['<?xml version="1.0"?><p2g/>', 'XML'],
  ['{"services": []}', 'JSON'],
  ['[{"slug": "a"}]', 'JSON'],
  [' \n\t', 'leer'],
])('%j is told', (text, german) => expect(foreignText(text)?.cause.de).toContain(german));

test.each(['service;label_de', '<5 Jahre;Betrag', '[Stand 2026];x', '-'])('%j may be a table', (text) => {
  expect(foreignText(text)).toBeNull();
});
