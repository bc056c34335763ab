import { describe, expect, test } from '@jest/globals';
import { agsOf, arsAbove } from '../../src/catalogue/place/ars.rules.js';

describe('arsAbove', () => {
  test.each([
    ['the Bund has nothing above it', '000000000000', []],
    ['a Land lies in the Bund', '040000000000', ['000000000000']],
    ['Bremen has neither Regierungsbezirk nor Kreis', '040110000000', ['040000000000', '000000000000']],
    ['Bremerhaven lies in the Land, not in Bremen', '040120000000', ['040000000000', '000000000000']],
    [
      'the Überseehafengebiet lies in Bremen, though Bremerhaven surrounds it',
      '040110123123',
      ['040110123000', '040110000000', '040000000000', '000000000000'],
    ],
    [
      'a municipality in a Gemeindeverband has all levels',
      '010575785008',
      ['010575785000', '010570000000', '010000000000', '000000000000'],
    ],
    [
      'a municipality in a Regierungsbezirk lies in it too',
      '064350014014',
      ['064350014000', '064350000000', '064000000000', '060000000000', '000000000000'],
    ],
    [
      'a city that left its Kreis lies in the Regierungsbezirk',
      '064150000000',
      ['064000000000', '060000000000', '000000000000'],
    ],
    [
      'coastal waters have keys like municipalities',
      '039019999999',
      ['039019999000', '039010000000', '039000000000', '030000000000', '000000000000'],
    ],
  ])('%s', (_, ars, above) => {
    expect(arsAbove(ars)).toEqual(above);
  });
});

describe('agsOf', () => {
  test.each([
    ['Bremen', '040110000000', '04011000'],
    ['Bremerhaven', '040120000000', '04012000'],
    ['Hanau in its Kreis', '064350014014', '06435014'],
    ['Hanau as a kreisfreie Stadt', '064150000000', '06415000'],
    ['Bönebüttel without a Gemeindeverband', '010570008008', '01057008'],
    ['Bönebüttel in a Gemeindeverband keeps its AGS', '010575785008', '01057008'],
    ['Uder as the key says, where the official AGS list says 16061119', '160615051097', '16061097'],
  ])('%s', (_, ars, ags) => {
    expect(agsOf(ars)).toBe(ags);
  });
});
