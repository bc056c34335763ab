import { expect, test } from '@jest/globals';
import { datedDay, spokenUnknown } from '../../../../src/catalogue/opening-hours/spoken/spoken-unknown.rules.js';
import type { Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import { closedOn, onWeekdays, otherwiseOn, timetable } from '../../../support/timetables.js';

test('a day is said with its year', () => {
  expect(datedDay('2026-07-01', 'de')).toBe('1. Juli 2026');
  expect(datedDay('2026-07-01', 'en')).toBe('1 July 2026');
});

const until = (validUntil: string): Timetable => onWeekdays('GENERAL', '08:00', '16:00', { validUntil });
const from = (validFrom: string): Timetable => onWeekdays('GENERAL', '08:00', '16:00', { validFrom });

test.each<[what: string, timetables: Timetable[], de: string, en: string]>([
  ['nothing', [], 'Öffnungszeiten nicht bekannt', 'opening hours not known'],
  ['hours without a week', [timetable({})], 'Öffnungszeiten nicht bekannt', 'opening hours not known'],
  [
    'only a closed day, whatever its validity',
    [timetable({ validUntil: '2026-06-30', exceptions: [closedOn('2026-01-02', '2026-01-02')] })],
    'Öffnungszeiten nicht bekannt',
    'opening hours not known',
  ],
  [
    'a single day on which it opens, whatever its validity',
    [timetable({ validFrom: '2026-11-10', exceptions: [otherwiseOn('2026-12-01', '10:00-11:00')] })],
    'Öffnungszeiten nicht bekannt',
    'opening hours not known',
  ],
  [
    'hours that ended, the last of them',
    [until('2026-06-30'), until('2025-12-31')],
    'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.',
    'The opening hours have not been known since 1 July 2026.',
  ],
  [
    'hours that begin, the first of them',
    [from('2027-03-01'), from('2027-01-01')],
    'Die Öffnungszeiten sind erst ab dem 1. Januar 2027 bekannt.',
    'The opening hours are known only from 1 January 2027.',
  ],
  [
    'both',
    [until('2026-06-30'), from('2027-01-01')],
    'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt, erst wieder ab dem 1. Januar 2027.',
    'The opening hours have not been known since 1 July 2026; they are known again from 1 January 2027.',
  ],
])('what is not known of %s is said', (_, timetables, de, en) => {
  const at = new Date('2026-11-02T10:00+01:00');
  expect(spokenUnknown(timetables, at, 'de')).toBe(de);
  expect(spokenUnknown(timetables, at, 'en')).toBe(en);
});
