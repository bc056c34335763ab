import { expect, test } from '@jest/globals';
import { spokenDoubt } from '../../../../src/catalogue/opening-hours/spoken/spoken-doubt.rules.js';
import type { Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import { closedOn, onWeekdays } from '../../../support/timetables.js';

const office = onWeekdays('GENERAL', '08:00', '16:00');
const at = new Date('2026-12-23T20:00+01:00');

test.each<[day: string, timetables: Timetable[], de: string | null, en: string | null]>([
  [
    '2026-12-24',
    [office],
    'für den 24. Dezember (Heiligabend) sind keine Öffnungszeiten hinterlegt, sicher geöffnet wieder am Montag, 28. Dezember, um 8 Uhr',
    'no opening hours are recorded for 24 December (Christmas Eve), certainly open again on Monday 28 December at 8 am',
  ],
  // Nothing is known of what comes after.
  [
    '2026-12-31',
    [{ ...office, validUntil: '2026-12-31' }],
    'für den 31. Dezember (Silvester) sind keine Öffnungszeiten hinterlegt',
    'no opening hours are recorded for 31 December (New Year’s Eve)',
  ],
  ['2026-12-24', [{ ...office, exceptions: [closedOn('2026-12-24', '2026-12-24')] }], null, null],
  ['2026-12-28', [office], null, null],
  ['2026-12-24', [], null, null],
])('of %s', (day, timetables, de, en) => {
  expect(spokenDoubt(timetables, day, at, 'de')).toBe(de);
  expect(spokenDoubt(timetables, day, at, 'en')).toBe(en);
});
