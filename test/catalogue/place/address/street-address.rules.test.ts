import { describe, expect, test } from '@jest/globals';
import {
  addressHelp,
  overlap,
  readAddress,
  readHouseNumber,
  readStreet,
  streetKey,
  type AddressRange,
} from '../../../../src/catalogue/place/address/street-address.rules.js';

describe('the name of a street', () => {
  test.each([
    [
      'Gröpelinger Heerstraße',
      ['Gröpelinger Heerstr.', 'Groepelinger Heerstrasse', 'GRÖPELINGER HEERSTR', 'Gröpelinger-Heerstraße'],
    ],
    [
      'Bürgermeister-Smidt-Straße',
      ['Bgm.-Smidt-Str.', 'Bürgermeister Smidt Strasse', 'buergermeister-smidt-str', 'Bürgermeistersmidtstraße'],
    ],
    ['Straße des 17. Juni', ['Str. des 17. Juni', 'Strasse des 17 Juni']],
    ['St.-Jürgen-Straße', ['Sankt-Jürgen-Straße', 'St. Jürgen Str.', 'Sankt Juergen Strasse']],
    ['Am Wall', ['am  wall', 'Am-Wall']],
    ['Rathausplatz', ['Rathauspl.', 'Rathaus Platz']],
    ['Große Straße', ['Grosse Str.', 'Gro\u00dfe Stra\u00dfe']],
  ])('is the same however it is written: %s', (street, others) => {
    expect(others.map(streetKey)).toEqual(others.map(() => streetKey(street)));
  });

  test.each([
    ['Rohrstraße', 'Röhrstraße'],
    ['Am Wall', 'Wall'],
    ['Hauptstraße', 'Hauptplatz'],
    ['Straße 13', 'Straße 31'],
    ['Strandweg', 'Straßeandweg'],
    ['Industriestraße', 'Industrieplatz'],
  ])('is another: %s and %s', (one, other) => {
    expect(streetKey(one)).not.toBe(streetKey(other));
  });
});

describe('a house number', () => {
  test.each([
    ['5', [135, 135, 'ODD']],
    ['5a', [136, 136, 'ODD']],
    [' 5 A ', [136, 136, 'ODD']],
    ['Nr. 12', [324, 324, 'EVEN']],
    ['Hausnummer 12', [324, 324, 'EVEN']],
    ['12-14', [324, 378, 'EVEN']],
    ['12 – 14', [324, 378, 'EVEN']],
    ['12/14', [324, 378, 'EVEN']],
    ['12a-14b', [325, 380, 'EVEN']],
    ['12-15', [324, 405, 'ALL']],
    ['5a-c', [136, 138, 'ODD']],
    ['5 a/b', [136, 137, 'ODD']],
  ])('is read: %s', (written, [first, last, parity]) => {
    expect(readHouseNumber(written)).toEqual({ first, last, parity });
  });

  test.each(['', '0', 'a', '12-', '14-12', '5c-a', '12 1/2', '12345', 'ohne', '5 Hinterhaus', '-5', '5ab'])(
    'cannot be read: %j',
    (written) => {
      expect(readHouseNumber(written)).toBeNull();
    },
  );
});

const whole = { first: 0, last: 270_000, parity: 'ALL' };

test.each<[string, string | undefined, [string, object][]]>([
  ['Am Wall', '5a', [['amwall', { first: 136, last: 136, parity: 'ODD' }]]],
  ['Am Wall', '5 Hinterhaus', [['amwall', whole]]],
  ['Am Wall', undefined, [['amwall', whole]]],
  ['Am Wall', ' ', [['amwall', whole]]],
  [
    'Am Wall 5a',
    undefined,
    [
      ['amwall', { first: 136, last: 136, parity: 'ODD' }],
      ['amwall5a', whole],
    ],
  ],
  [
    'Am Wall, 12 - 14',
    undefined,
    [
      ['amwall', { first: 324, last: 378, parity: 'EVEN' }],
      ['amwall1214', whole],
    ],
  ],
  ['Straße des 17. Juni', undefined, [['strassedes17juni', whole]]],
  [
    'Str. des 17. Juni 135',
    undefined,
    [
      ['strassedes17juni', { first: 3645, last: 3645, parity: 'ODD' }],
      ['strassedes17juni135', whole],
    ],
  ],
  [
    'Straße 13',
    undefined,
    [
      ['strasse', { first: 351, last: 351, parity: 'ODD' }],
      ['strasse13', whole],
    ],
  ],
  [
    'Q7, 24',
    undefined,
    [
      ['q7', { first: 648, last: 648, parity: 'EVEN' }],
      ['q724', whole],
    ],
  ],
  ['17', undefined, [['17', whole]]],
])('a street is read with its number: %s and %s', (street, number, expected) => {
  expect(readStreet(street, number).map(({ street: key, numbers }) => [key, numbers])).toEqual(expected);
});

test.each<[boolean, Partial<AddressRange>, Partial<AddressRange>]>([
  [true, {}, {}],
  [true, { to: '10' }, { from: '10' }],
  [false, { to: '10' }, { from: '10a' }],
  [true, { to: '10z' }, { from: '10a' }],
  [false, { to: '10' }, { from: '11' }],
  [false, { parity: 'ODD' }, { parity: 'EVEN' }],
  [true, { parity: 'ODD' }, { from: '3', to: '4' }],
  [false, { parity: 'ODD' }, { from: '4', to: '4' }],
  [true, { parity: 'EVEN' }, { from: '4', to: '4a' }],
  [false, { postalCode: '28237' }, { postalCode: '28239' }],
  [true, { postalCode: '28237' }, {}],
  [false, { street: 'Am Wall' }, { street: 'Am Deich' }],
  [true, { street: 'Am-Wall' }, { street: 'am wall' }],
  [false, { from: 'x' }, {}],
])('ranges overlap: %s, %j and %j', (expected, one, other) => {
  const street = 'Hauptstraße';
  expect(overlap({ street, ...one }, { street, ...other })).toBe(expected);
  expect(overlap({ street, ...other }, { street, ...one })).toBe(expected);
});

test.each<[string, Parameters<typeof addressHelp>[0], boolean]>([
  ['DECIDES', null, true],
  ['DECIDES', { street: 'Am Wall' }, true],
  ['DECIDES', { street: 'Am Wall', houseNumber: '5 1/2' }, true],
  ['UNKNOWN', null, false],
  ['UNKNOWN', { street: 'Am Wall' }, false],
  ['UNDECIDED', { street: 'Am Wall', houseNumber: '5' }, true],
  ['UNDECIDED', { street: 'Am Wall 5' }, false],
])('a question about the place: an address is %s when %j is told', (help, told, hasAddresses) => {
  expect(addressHelp(told, hasAddresses)).toBe(help);
});

test.each([
  ['Am Wall 5a, 28195 Bremen', 'Am Wall 5a', '28195 Bremen'],
  ['Am Wall 5 a 28195 Bremen', 'Am Wall 5 a', '28195 Bremen'],
  ['Am Wall 12-14, Bremen', 'Am Wall 12-14', 'Bremen'],
  ['Am Wall Nr. 5, D-28195 Bremen', 'Am Wall Nr. 5', 'D-28195 Bremen'],
  ['Straße des 17. Juni 135, 10623 Berlin', 'Straße des 17. Juni 135', '10623 Berlin'],
  ['Am Wall 5, 28195', 'Am Wall 5', '28195'],
])('an address is read: %s', (text, street, city) => {
  expect(readAddress(text)).toEqual({ street, city });
});

test.each([
  '',
  'Bremen',
  '28195 Bremen',
  'Gröpelingen, Bremen',
  'Gröpelingen, 28237 Bremen',
  'Am Wall 5',
  'Am Wall 5,',
  '5, Bremen',
])('no address is read: %j', (text) => {
  expect(readAddress(text)).toBeNull();
});
