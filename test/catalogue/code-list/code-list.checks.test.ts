import { expect, test } from '@jest/globals';
import { checkCodes } from '../../../src/catalogue/code-list/code-list.checks.js';
import { reported } from '../../support/reported.js';

test.each<[what: string, codes: string[], problems: [string, string][]]>([
  ['an empty list has none', [], []],
  ['different codes are none, also when they differ in case only', ['010', '10', 'a', 'A'], []],
  [
    'a code that stands twice is reported where it stands again',
    ['a', 'b', 'a'],
    [['entries[2]', 'Code a occurs twice (first at 0).']],
  ],
])('problems of the codes of a list: %s', (_, codes, problems) => {
  const list = {
    uri: 'urn:xoev-de:beispiel',
    version: '1',
    title: { de: 'Beispiel' },
    source: 'https://www.xrepository.de',
    // The label does not make another entry of it.
    entries: codes.map((code, index) => ({ code, label: { de: `Eintrag ${index}` } })),
  };
  expect(reported((report) => checkCodes(list, report))).toEqual(problems);
});
