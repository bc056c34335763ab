import { expect, test } from '@jest/globals';
import { handingIn } from '../../../src/answers/checklist/handing-in.rules.js';

test.each([
  [[], 'NEED'],
  [['PHONE'], 'NEED'],
  [['COUNTER', 'PHONE'], 'BRING'],
  [['LETTER'], 'SEND'],
  [['WEB', 'PHONE'], 'SEND'],
  [['COUNTER', 'LETTER'], 'NEED'],
] as const)('documents for services with the channels %j: %s', (kinds, way) => {
  expect(handingIn(kinds)).toBe(way);
});
