import { describe, expect, test } from '@jest/globals';
import { isBuergertelefon, spokenNumber } from '../../../../src/answers/call-card/wording/spoken-number.rules.js';

describe('a telephone number as it is read out', () => {
  test.each([
    ['0421 361-88666', '0421, 361, 8 86 66'],
    ['0421 361-0', '0421, 361, 0'],
    ['+49 421 361 0', '0421, 361, 0'],
    ['+49 (0)421 361-10080', '0421, 361, 1 00 80'],
    ['0049 421 361-4413', '0421, 361, 44 13'],
    ['0421 3694300', '0421, 3 69 43 00'],
    ['04213694300', '0421, 3 69 43 00'],
    ['0421 95 88 200', '0421, 95, 88, 200'],
    ['0471 590-3701', '0471, 590, 37 01'],
    ['0421/361-6945', '0421, 361, 69 45'],
    ['115', '115'],
    ['116116', '116 116'],
    ['0421 115', '0421, 115'],
    ['siehe Webseite', 'siehe Webseite'],
    ['', ''],
    ['0421 361-0 (Zentrale)', '0421 361-0 (Zentrale)'],
    [' 0421 361-7 ', '0421, 361, 7'],
    ['0800 1234567', '0800, 1 23 45 67'],
    ['01761234567', '0176, 1 23 45 67'],
    ['110', '110'],
  ])('%j is "%s"', (number, said) => {
    expect(spokenNumber(number)).toBe(said);
  });
});

test.each([
  ['115', true],
  ['0421 115', true],
  ['+49 421 115', true],
  ['0421 361-115', false],
  ['116115', false],
  ['0049 421 115', true],
  ['49421115', true],
  ['421115', false],
  ['1150', false],
  ['', false],
])('the telephone number %j is the Bürgertelefon: %s', (number, is) => {
  expect(isBuergertelefon(number)).toBe(is);
});
