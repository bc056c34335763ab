import { expect, test } from '@jest/globals';
import { smallestGroups } from '../../../../src/editorial/change-set/approval/smallest-groups.rules.js';

test.each<[what: string, groups: string[][], deciding: string[][]]>([
  ['none', [], []],
  ['one', [['amt']], [['amt']]],
  ['a group around another', [['amt', 'bad'], ['amt']], [['amt']]],
  ['a group around two others', [['amt'], ['amt', 'bad'], ['bad']], [['amt'], ['bad']]],
  [
    'groups that overlap',
    [
      ['amt', 'bad'],
      ['bad', 'chor'],
    ],
    [
      ['amt', 'bad'],
      ['bad', 'chor'],
    ],
  ],
  ['an administrator', [[], ['amt']], [[], ['amt']]],
])('an office is asked once: %s', (_, groups, deciding) => {
  expect(smallestGroups(groups)).toEqual(deciding);
});
