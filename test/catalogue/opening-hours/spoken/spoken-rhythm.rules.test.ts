import { expect, test } from '@jest/globals';
import {
  spokenEves,
  spokenInterval,
  spokenNext,
} from '../../../../src/catalogue/opening-hours/spoken/spoken-rhythm.rules.js';

test.each([
  [2, 'alle zwei Wochen', 'every two weeks on'],
  [12, 'alle zwölf Wochen', 'every twelve weeks on'],
  [13, 'alle 13 Wochen', 'every 13 weeks on'],
])('an interval of %i weeks is said as "%s" and "%s"', (weeks, de, en) => {
  expect(spokenInterval({ weeks, from: '2026-11-03' }, 'de')).toBe(de);
  expect(spokenInterval({ weeks, from: '2026-11-03' }, 'en')).toBe(en);
});

test.each([
  ['2026-11-04', '2026-11-17', ', das nächste Mal am 17. November', ', next on 17 November'],
  ['2026-11-17', '2026-11-17', ', das nächste Mal heute', ', next today'],
  ['2026-11-16', '2026-11-17', ', das nächste Mal morgen', ', next tomorrow'],
  ['2026-10-01', '2026-11-03', ', das erste Mal am 3. November', ', first on 3 November'],
  ['2026-01-01', '2026-11-03', ', das erste Mal am 3. November 2026', ', first on 3 November 2026'],
  ['2026-11-04', null, '', ''],
])('on %s the next day %s is said as "%s" and "%s"', (today, next, de, en) => {
  const interval = { weeks: 2, from: '2026-11-03' };
  expect(spokenNext(interval, next, today, 'de')).toBe(de);
  expect(spokenNext(interval, next, today, 'en')).toBe(en);
});

test.each([
  [null, { before: '', after: '' }, { before: '', after: '' }],
  ['ONLY', { before: 'vor Feiertagen ', after: '' }, { before: 'before public holidays ', after: '' }],
  [
    'NEVER',
    { before: '', after: ', außer vor Feiertagen,' },
    { before: '', after: ', except before public holidays,' },
  ],
] as const)('days before public holidays, %s, are said as %j and %j', (eves, de, en) => {
  expect(spokenEves(eves, 'de')).toEqual(de);
  expect(spokenEves(eves, 'en')).toEqual(en);
});
