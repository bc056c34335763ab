import { describe, expect, test } from '@jest/globals';
import { readPlaceName } from '../../../src/catalogue/place/place-name.rules.js';

describe('what somebody wrote as a place', () => {
  test.each([
    ['28237', '28237', []],
    ['D-28237', '28237', []],
    ['28237 Bremen', '28237', ['bremen']],
    ['Bremen 28237', '28237', ['bremen']],
    ['Vegesack', null, ['vegesack']],
    ['282371', null, ['282371']],
    ['', null, []],
    ['  –  ', null, []],
  ])('%j has the code %j and the names %j', (text, code, names) => {
    const { postalCode, readings } = readPlaceName(text);
    expect(postalCode).toBe(code);
    expect(readings.filter(({ within }) => within === null).flatMap((reading) => reading.names)).toEqual(names);
  });

  test.each([
    ['groepelingen', ['groepelingen', 'gropelingen']],
    ['Neuenlander Straße', ['neuenlander strasse', 'neunlander strasse']],
    ['Ueberseestadt', ['ueberseestadt', 'uberseestadt']],
    ['Gröpelingen', ['gropelingen']],
  ])('%s is spelt %j', (text, names) => {
    expect(readPlaceName(text).readings[0]).toMatchObject({ within: null });
    expect(readPlaceName(text).readings[0]!.names.sort()).toEqual([...names].sort());
  });

  test.each(['Bremen-Gröpelingen', 'Bremen, Gröpelingen', 'Gröpelingen (Bremen)', 'Gröpelingen Bremen'])(
    '%s is Gröpelingen within Bremen',
    (text) => {
      expect(readPlaceName(text).readings).toContainEqual({ names: ['gropelingen'], within: ['bremen'] });
    },
  );

  test('a long text is not taken apart', () => {
    expect(readPlaceName('a b c d e f g h').readings).toHaveLength(1);
  });
});
