import { expect, test } from '@jest/globals';
import { decodedText } from '../../../../src/exchange/table/read/decode-text.rules.js';

const text = 'Gebühr;Größe;Straße\r\nAusweis;1,50;Am Wall';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

test.each<[encoding: string, bytes: Buffer]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['UTF-16 LE', Buffer.from(text, 'utf16le')],
  ['UTF-16 BE', swapped(Buffer.from(text, 'utf16le'))],
  ['Windows-1252', Buffer.from(text, 'latin1')],
])('%s is read', (_encoding, bytes) => expect(decodedText(bytes)).toBe(text));

test('the euro sign and quotes of Windows-1252 are read', () => {
  expect(decodedText(Buffer.from([0x80, 0x84, 0x93, 0xe4]))).toBe('€„“ä');
});

test('bytes that are no text are none', () => {
  expect(decodedText(Buffer.from([1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12]))).toBeNull();
});
