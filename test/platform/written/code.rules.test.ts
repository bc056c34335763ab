import { expect, test } from '@jest/globals';
import { readDigits, readPostalCode } from '../../../src/platform/written/code.rules.js';

test.each([
  ['28195', '28195'],
  [' 28195 ', '28195'],
  ['D-28195', '28195'],
  ['DE - 28195', '28195'],
  ['01067', '01067'],
])('%j is the postal code %s', (text, code) => expect(readPostalCode(text)).toEqual({ value: code }));

test.each(['1067', '281955', 'Bremen', '28195 Bremen', '', 'A-1010'])('%j is no postal code', (text) => {
  expect(readPostalCode(text).misreading?.remedy.de).toContain('Schreiben Sie 5 Ziffern als Text');
});

test('keys may be written in groups', () => {
  expect(readDigits('99 115 005 104 001', 14)).toEqual({ value: '99115005104001' });
  expect(readDigits('99115005104', 14).misreading).toBeDefined();
});
