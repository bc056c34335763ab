import { expect, test } from '@jest/globals';
import { checkAddressRanges, checkPostalCodes } from '../../../src/catalogue/place/place.checks.js';
import type { PlaceContent } from '../../../src/catalogue/place/place.content.js';
import { reported } from '../../support/reported.js';

test.each<[what: string, postalCodes: PlaceContent['postalCodes'], problems: [string, string][]]>([
  ['none are given', undefined, []],
  ['the list is empty', [], []],
  ['they differ', [{ code: '28195' }, { code: '28203' }], []],
  [
    'one stands twice, however sure it is',
    [{ code: '28195', confidence: 'HIGH' }, { code: '28203' }, { code: '28195', confidence: 'LOW' }],
    [['postalCodes[2]', '28195 occurs twice (first at 0).']],
  ],
])('problems of the postal codes of a place when %s', (_, postalCodes, problems) => {
  const place = { slug: 'mitte', name: { de: 'Mitte' }, kind: 'BOROUGH', postalCodes };
  expect(reported((report) => checkPostalCodes(place, report))).toEqual(problems);
});

test.each<[what: string, addressRanges: PlaceContent['addressRanges'], problems: [string, string][]]>([
  ['none are given', undefined, []],
  ['they differ', [{ street: 'Am Wall', to: '9' }, { street: 'Am Wall', from: '9a' }, { street: 'Am Wall' }], []],
  [
    'one stands twice, however its street is written',
    [
      { street: 'Hauptstraße', from: '1', parity: 'ALL' },
      { street: 'Haupt-Str.', from: '1' },
    ],
    [['addressRanges[1]', 'hauptstrasse from 1, ALL occurs twice (first at 0).']],
  ],
])('problems of the addresses of a place when %s', (_, addressRanges, problems) => {
  const place = { slug: 'mitte', name: { de: 'Mitte' }, kind: 'BOROUGH', addressRanges };
  expect(reported((report) => checkAddressRanges(place, report))).toEqual(problems);
});
