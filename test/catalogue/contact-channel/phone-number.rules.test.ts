import { expect, test } from '@jest/globals';
import { isBuergertelefon, readPhone } from '../../../src/catalogue/contact-channel/phone-number.rules.js';

test.each<[text: string, uri: string | undefined]>([
  ['0421 361-0', 'tel:+494213610'],
  ['(0421) 361-0', 'tel:+494213610'],
  ['+49 (0)421 361-0', 'tel:+494213610'],
  ['0049 421 3610', 'tel:+494213610'],
  ['tel:+494213610', 'tel:+494213610'],
  ['0421 361-0 ext. 5', 'tel:+494213610;ext=5'],
  ['+43 1 711620', 'tel:+431711620'],
  ['115', 'tel:115'],
  ['+49 115', 'tel:115'],
  ['116 117', 'tel:116117'],
  ['361-88666', 'tel:36188666'],
  ['0421 115', 'tel:+49421115'],
  ['siehe Webseite', undefined],
  ['0421 361-0 (Zentrale)', undefined],
  ['', undefined],
])('%j is dialled at %s', (text, uri) => {
  expect(readPhone(text)?.uri).toBe(uri);
});

test.each([
  ['0421 361-0', '+49 421 3610', true],
  ['0421/3610', 'tel:+49-421-361-0', true],
  ['115', '+49 115', true],
  ['0421 361-0', '0421 361-1', false],
  ['0421 3610', '3610', false],
  ['0421 361-0', '0421 361-0 ext. 5', false],
])('%j and %j are the same number: %s', (one, other, same) => {
  expect(readPhone(one)!.key === readPhone(other)!.key).toBe(same);
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
  ['tel:115', true],
  ['+49 115', true],
  ['+49 (0)421 115', true],
  ['030 115', true],
  ['04791 115', true],
  ['0421 9115', false],
  ['030 2115', false],
  ['+43 1 115', false],
  ['siehe 115', false],
  ['', false],
])('the telephone number %j is the Bürgertelefon: %s', (number, is) => {
  expect(isBuergertelefon(number)).toBe(is);
});
