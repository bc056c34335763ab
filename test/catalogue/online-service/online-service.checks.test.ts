import { expect, test } from '@jest/globals';
import { checkOutages } from '../../../src/catalogue/online-service/online-service.checks.js';
import type { OnlineServiceContent } from '../../../src/catalogue/online-service/online-service.content.js';
import { reported } from '../../support/reported.js';

const eight = '2026-11-02T08:00:00+01:00';
const nine = '2026-11-02T09:00:00+01:00';
const ten = '2026-11-02T10:00:00+01:00';

test.each<[what: string, outages: OnlineServiceContent['outages'], problems: [string, string][]]>([
  ['none are given', undefined, []],
  ['the list is empty', [], []],
  ['there is one without end', [{ from: eight }], []],
  [
    'one begins when the other ends',
    [
      { from: eight, until: nine },
      { from: nine, until: ten },
    ],
    [],
  ],
  [
    'one begins a second before the other ends',
    [
      { from: eight, until: nine },
      { from: '2026-11-02T08:59:59+01:00', until: ten },
    ],
    [['outages[1]', 'The period overlaps with the one at 0.']],
  ],
  [
    'the earlier one is given last',
    [{ from: nine, until: ten }, { from: eight }],
    [['outages[0]', 'The period overlaps with the one at 1.']],
  ],
  [
    'one has no end and another follows',
    [{ from: eight }, { from: ten }],
    [['outages[1]', 'The period overlaps with the one at 0.']],
  ],
  // 07:30 in UTC is 08:30 in Bremen.
  [
    'they overlap only as moments, being given in different zones',
    [{ from: eight, until: nine }, { from: '2026-11-02T07:30:00Z' }],
    [['outages[1]', 'The period overlaps with the one at 0.']],
  ],
  [
    'they are apart only as moments, being given in different zones',
    [{ from: eight, until: nine }, { from: '2026-11-02T08:00:00Z' }],
    [],
  ],
])('problems of outages when %s', (_, outages, problems) => {
  const service = { slug: 'online', name: { de: 'Online' }, url: 'https://a.example', outages };
  expect(reported((report) => checkOutages(service, report))).toEqual(problems);
});
