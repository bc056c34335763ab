import { expect, test } from '@jest/globals';
import { addressesOverlap } from '../../../src/catalogue/place/place.quality.js';
import type { PlaceContent } from '../../../src/catalogue/place/place.content.js';
import type { AddressesOfPlace } from '../../../src/catalogue/record/quality/surroundings.js';
import { found } from '../../support/found.js';

const said = (other: string) => `Hausnummern von „Am Wall“ sind hier und auch für „${other}“ eingetragen.`;

const sued = (range: Partial<AddressesOfPlace['range']>): AddressesOfPlace => ({
  place: 'sued',
  range: { street: 'Am Wall', ...range },
});

test.each<[what: string, addresses: AddressesOfPlace[], findings: string[][]]>([
  ['nothing is recorded beside the place', [], []],
  ['the numbers go on there', [sued({ from: '10' })], []],
  ['the other side lies there', [sued({ parity: 'EVEN' })], []],
  ['another street lies there', [sued({ street: 'Am Deich' })], []],
  ['a number lies there too', [sued({ from: '9' })], [['addressRanges.1', said('sued')]]],
  ['two ranges lie there too', [sued({ to: '3' }), sued({ from: '9' })], [['addressRanges.1', said('sued')]]],
  [
    'the whole street lies in two others',
    [sued({}), { ...sued({}), place: 'ost' }],
    [
      ['addressRanges.1', said('ost')],
      ['addressRanges.1', said('sued')],
    ],
  ],
])('addresses of a place when %s', (_, addresses, findings) => {
  const addressRanges = [{ street: 'Ring' }, { street: 'Am Wall', from: '1', to: '9', parity: 'ODD' }];
  const place: PlaceContent = { slug: 'nord', name: { de: 'Nord' }, kind: 'LOCALITY', addressRanges };
  expect(found(addressesOverlap, place, { addresses })).toEqual(findings);
});
