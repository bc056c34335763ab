import { expect, test } from '@jest/globals';
import {
  spokenBooking,
  spokenByAppointment,
} from '../../../../src/catalogue/opening-hours/spoken/spoken-appointment.rules.js';
import type { Booking, Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import { onWeekdays, timetable } from '../../../support/timetables.js';

const agreed = (description: Timetable['description'] = null): Timetable =>
  timetable({ appointment: 'REQUIRED', description });

test.each<[what: string, timetables: Timetable[], de: string, en: string]>([
  ['no note', [agreed()], 'nur mit Termin, nach Vereinbarung', 'by appointment only'],
  [
    'a note that says the same',
    [agreed({ de: 'Nach Vereinbarung.' })],
    'nur mit Termin, nach Vereinbarung',
    'by appointment only',
  ],
  [
    'a note in one language',
    [agreed({ de: 'nach telefonischer Absprache.' })],
    'nur mit Termin, nach Vereinbarung (nach telefonischer Absprache)',
    'by appointment only',
  ],
  [
    'two notes, one of them twice',
    [agreed({ de: 'a', en: 'x' }), agreed({ de: 'b' }), agreed({ de: 'a' })],
    'nur mit Termin, nach Vereinbarung (a; b)',
    'by appointment only (x)',
  ],
  [
    'a note on other hours',
    [agreed(), onWeekdays('GENERAL', '08:00', '09:00', { description: { de: 'Nebeneingang' } })],
    'nur mit Termin, nach Vereinbarung',
    'by appointment only',
  ],
])('an appointment is said with %s', (_, timetables, de, en) => {
  const at = new Date('2026-11-02T10:00+01:00');
  expect(spokenByAppointment(timetables, at, 'de')).toBe(de);
  expect(spokenByAppointment(timetables, at, 'en')).toBe(en);
});

test.each<[booking: Booking, de: string, en: string]>([
  [
    { kind: 'APPOINTMENT_BOOKING', value: 'https://termin.example/amt/' },
    'Termine online unter termin.example/amt',
    'appointments online at termin.example/amt',
  ],
  [
    { kind: 'PHONE', value: '0421 361-0' },
    'Termine telefonisch unter 0421, 361, 0',
    'appointments by phone at 0421, 361, 0',
  ],
  [{ kind: 'PHONE', value: '115' }, 'Termine telefonisch unter 115', 'appointments by phone at 115'],
  [
    { kind: 'PHONE', value: '+49 421 361-88666' },
    'Termine telefonisch unter 0421, 361, 8 86 66',
    'appointments by phone at 0421, 361, 8 86 66',
  ],
  [
    { kind: 'PHONE', value: 'siehe Aushang' },
    'Termine telefonisch unter siehe Aushang',
    'appointments by phone at siehe Aushang',
  ],
])('%j is said', (booking, de, en) => {
  expect(spokenBooking(booking, 'de')).toBe(de);
  expect(spokenBooking(booking, 'en')).toBe(en);
});
