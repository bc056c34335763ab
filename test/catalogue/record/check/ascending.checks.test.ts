import { expect, test } from '@jest/globals';
import { checkEnds } from '../../../../src/catalogue/record/check/ascending.checks.js';
import { reported } from '../../../support/reported.js';

test.each<[string, unknown, [string, string][]]>([
  ['nothing', null, []],
  ['an open period', { from: '2026-01-01' }, []],
  ['a single day', { from: '2026-01-01', until: '2026-01-01' }, []],
  [
    'a reversed period in a list',
    { fees: [{ valid: { from: '2026-01-02', until: '2026-01-01' } }] },
    [['fees[0].valid.until', 'until (2026-01-01) is before from (2026-01-02).']],
  ],
  [
    'an instant has no length',
    { from: '2026-01-01T10:00:00Z', until: '2026-01-01T11:00:00+01:00' },
    [['until', 'until (2026-01-01T11:00:00+01:00) is not after from (2026-01-01T10:00:00Z).']],
  ],
  ['a season over the turn of the year', { from: '10-01', until: '03-31' }, []],
  ['equal bounds of a fee', { minimumCents: 100, maximumCents: 100 }, []],
  [
    'numbers are compared as numbers',
    { minimum: 10, maximum: 9 },
    [['maximum', 'maximum (9) is less than minimum (10).']],
  ],
  ['two digits are more than one', { minimum: 9, maximum: 10 }, []],
  ['house numbers are compared as numbers', { from: '5a', to: '12' }, []],
  [
    'house numbers with letters come after those without',
    { addressRanges: [{ from: '12a', to: '12' }] },
    [['addressRanges[0].to', 'to (12) is before from (12a).']],
  ],
  ['hours past midnight', { opens: '22:00', closes: '02:00' }, []],
  ['hours without length', { opens: '08:00', closes: '08:00' }, [['closes', 'Opening and closing time are equal.']]],
])('checkEnds: %s', (_, record, problems) => {
  expect(reported((report) => checkEnds(record, report))).toEqual(problems);
});
