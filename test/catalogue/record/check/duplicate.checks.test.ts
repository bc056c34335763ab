import { expect, test } from '@jest/globals';
import { checkApart, checkOnce } from '../../../../src/catalogue/record/check/duplicate.checks.js';
import { reported } from '../../../support/reported.js';

test.each<[string, string[] | undefined, [string, string][]]>([
  ['no list', undefined, []],
  ['different items', ['a', 'b'], []],
  ['an item twice', ['a', 'b', 'a'], [['terms[2]', 'a occurs twice (first at 0).']]],
  [
    'an item three times names the first place each time',
    ['a', 'a', 'a'],
    [
      ['terms[1]', 'a occurs twice (first at 0).'],
      ['terms[2]', 'a occurs twice (first at 0).'],
    ],
  ],
])('checkOnce: %s', (_, items, problems) => {
  expect(reported((report) => checkOnce(items, ['terms'], (item) => item, report))).toEqual(problems);
});

test('checkOnce names the item in both languages', () => {
  const causes: unknown[] = [];
  checkOnce(
    [1, 1],
    ['days'],
    () => ({ de: 'Montag', en: 'Monday' }),
    (_, cause) => causes.push(cause),
  );
  expect(causes).toEqual([
    { de: 'Montag steht hier zum zweiten Mal (zuerst an Stelle 0).', en: 'Monday occurs twice (first at 0).' },
  ]);
});

test.each<[string, ({ from: string; until?: string } | null)[], [string, string][]]>([
  ['none', [], []],
  ['one after the other', [{ from: '2026-01-01', until: '2026-01-31' }, { from: '2026-02-01' }], []],
  [
    'a shared day, whatever the order',
    [{ from: '2026-01-31' }, { from: '2026-01-01', until: '2026-01-31' }],
    [['periods[0]', 'The period overlaps with the one at 1.']],
  ],
  [
    'an open end overlaps with everything later',
    [{ from: '2026-01-01' }, { from: '2030-01-01' }],
    [['periods[1]', 'The period overlaps with the one at 0.']],
  ],
  [
    'a long period that two later ones lie in',
    [
      { from: '2026-01-01', until: '2026-12-31' },
      { from: '2026-02-01', until: '2026-02-28' },
      { from: '2026-06-01', until: '2026-06-30' },
      { from: '2027-01-01' },
    ],
    [
      ['periods[1]', 'The period overlaps with the one at 0.'],
      ['periods[2]', 'The period overlaps with the one at 0.'],
    ],
  ],
  [
    'a period that reaches beyond the one it overlaps with',
    [
      { from: '2026-01-01', until: '2026-03-31' },
      { from: '2026-03-01', until: '2026-06-30' },
      { from: '2026-06-30', until: '2026-07-01' },
    ],
    [
      ['periods[1]', 'The period overlaps with the one at 0.'],
      ['periods[2]', 'The period overlaps with the one at 1.'],
    ],
  ],
  [
    'an open end before a period with an end',
    [{ from: '2026-01-01' }, { from: '2026-02-01', until: '2026-02-28' }, { from: '2026-06-01' }],
    [
      ['periods[1]', 'The period overlaps with the one at 0.'],
      ['periods[2]', 'The period overlaps with the one at 0.'],
    ],
  ],
  [
    'the same beginning, in the order of the list',
    [
      { from: '2026-01-01', until: '2026-01-02' },
      { from: '2026-01-01', until: '2026-01-05' },
    ],
    [['periods[1]', 'The period overlaps with the one at 0.']],
  ],
  [
    'entries that are no period keep their places',
    [{ from: '2026-01-01' }, null, { from: '2026-02-01' }],
    [['periods[2]', 'The period overlaps with the one at 0.']],
  ],
])('checkApart: %s', (_, periods, problems) => {
  expect(reported((report) => checkApart(periods, ['periods'], report))).toEqual(problems);
});
