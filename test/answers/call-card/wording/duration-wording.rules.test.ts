import { expect, test } from '@jest/globals';
import {
  durationRange,
  durationWithin,
  durationWords,
} from '../../../../src/answers/call-card/wording/duration-wording.rules.js';
import type { TimeUnit } from '../../../../src/catalogue/deadline/time-unit.js';

test.each<[unit: `${TimeUnit}`, ...said: string[]]>([
  ['MINUTE', '1 Minute', '2 Minuten', '1 minute', '2 minutes'],
  ['HOUR', '1 Stunde', '2 Stunden', '1 hour', '2 hours'],
  ['DAY', '1 Tag', '2 Tage', '1 day', '2 days'],
  ['CALENDAR_WEEKDAY', '1 Werktag', '2 Werktage', '1 weekday', '2 weekdays'],
  ['WORKING_DAY', '1 Arbeitstag', '2 Arbeitstage', '1 working day', '2 working days'],
  ['WEEK', '1 Woche', '2 Wochen', '1 week', '2 weeks'],
  ['MONTH', '1 Monat', '2 Monate', '1 month', '2 months'],
  ['YEAR', '1 Jahr', '2 Jahre', '1 year', '2 years'],
])('a duration in the unit %s is said in the singular for one and in the plural for two', (unit, ...said) => {
  expect([
    durationWords(1, unit, 'de'),
    durationWords(2, unit, 'de'),
    durationWords(1, unit, 'en'),
    durationWords(2, unit, 'en'),
  ]).toEqual(said);
});

test('a duration of nought is said in the plural', () => {
  expect([durationWords(0, 'DAY', 'de'), durationWords(0, 'DAY', 'en')]).toEqual(['0 Tage', '0 days']);
});

test.each([
  [2, 3, '2 bis 3 Wochen', '2 to 3 weeks'],
  [0, 1, '0 bis 1 Woche', '0 to 1 week'],
  [1, 10, '1 bis 10 Wochen', '1 to 10 weeks'],
])('a duration from %i to %i weeks has the unit of its upper bound', (from, to, de, en) => {
  expect(durationRange(from, to, 'WEEK', 'de')).toBe(de);
  expect(durationRange(from, to, 'WEEK', 'en')).toBe(en);
});

test.each<[unit: `${TimeUnit}`, one: string, two: string]>([
  ['MINUTE', 'innerhalb einer Minute', 'innerhalb von 2 Minuten'],
  ['HOUR', 'innerhalb einer Stunde', 'innerhalb von 2 Stunden'],
  ['DAY', 'innerhalb eines Tages', 'innerhalb von 2 Tagen'],
  ['CALENDAR_WEEKDAY', 'innerhalb eines Werktags', 'innerhalb von 2 Werktagen'],
  ['WORKING_DAY', 'innerhalb eines Arbeitstags', 'innerhalb von 2 Arbeitstagen'],
  ['WEEK', 'innerhalb einer Woche', 'innerhalb von 2 Wochen'],
  ['MONTH', 'innerhalb eines Monats', 'innerhalb von 2 Monaten'],
  ['YEAR', 'innerhalb eines Jahres', 'innerhalb von 2 Jahren'],
])('within a time in the unit %s', (unit, one, two) => {
  expect([durationWithin(1, unit, 'de'), durationWithin(2, unit, 'de')]).toEqual([one, two]);
  expect(durationWithin(2, unit, 'en')).toBe(`within ${durationWords(2, unit, 'en')}`);
});
