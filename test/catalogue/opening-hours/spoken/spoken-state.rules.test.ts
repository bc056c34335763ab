import { describe, expect, test } from '@jest/globals';
import { spokenState, type Told } from '../../../../src/catalogue/opening-hours/spoken/spoken-state.rules.js';
import { notKnown } from '../../../../src/catalogue/opening-hours/spoken/spoken-unknown.rules.js';
import type { Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import { agreedOn, closedOn, onWeekdays, timetable, week } from '../../../support/timetables.js';

const daily = [1, 2, 3, 4, 5, 6, 7];
const officeWeek = [...week([1, 2, 3, 4], '08:00-16:00'), ...week([5], '08:00-12:30')];

test('hours that are not known are said to be so', () => {
  expect(notKnown).toEqual({ de: 'Öffnungszeiten nicht bekannt', en: 'opening hours not known' });
});

describe('the state of opening hours in words', () => {
  const office = timetable({ ranges: officeWeek, exceptions: [closedOn('2026-11-09', '2026-11-13', 'Umbau')] });
  const night = timetable({ ranges: week(daily, '22:00-06:00') });
  const late = timetable({ ranges: week([1], '18:00-24:00') });
  const always = timetable({ ranges: week(daily, '00:00-24:00'), onPublicHolidays: 'OPEN' });
  const ended = timetable({ ranges: officeWeek, validUntil: '2026-06-30' });

  test.each<[at: string, timetables: Timetable[], de: string, en: string]>([
    ['2026-11-02T10:00+01:00', [office], 'jetzt geöffnet bis 16 Uhr', 'open now until 4 pm'],
    [
      '2026-10-31T10:00+01:00',
      [office],
      'geschlossen, öffnet wieder am Montag, 2. November, um 8 Uhr',
      'closed, opens again on Monday 2 November at 8 am',
    ],
    [
      '2026-10-31T10:00+01:00',
      [timetable({ ranges: week([1, 6], '08:00-12:00') })],
      'geschlossen (Reformationstag), öffnet wieder am Montag, 2. November, um 8 Uhr',
      'closed (Reformation Day), opens again on Monday 2 November at 8 am',
    ],
    [
      '2026-11-02T07:00+01:00',
      [office],
      'geschlossen, öffnet wieder heute um 8 Uhr',
      'closed, opens again today at 8 am',
    ],
    [
      '2026-11-02T17:00+01:00',
      [office],
      'geschlossen, öffnet wieder morgen um 8 Uhr',
      'closed, opens again tomorrow at 8 am',
    ],
    [
      '2026-11-10T17:00+01:00',
      [office],
      'geschlossen (Umbau), öffnet wieder am Montag, 16. November, um 8 Uhr',
      'closed (Umbau), opens again on Monday 16 November at 8 am',
    ],
    ['2026-11-02T23:00+01:00', [night], 'jetzt geöffnet bis morgen, 6 Uhr', 'open now until 6 am tomorrow'],
    ['2026-11-03T03:00+01:00', [night], 'jetzt geöffnet bis 6 Uhr', 'open now until 6 am'],
    ['2026-11-02T23:00+01:00', [late], 'jetzt geöffnet bis 24 Uhr', 'open now until midnight'],
    ['2026-11-02T23:00+01:00', [always], 'jetzt durchgehend geöffnet', 'open now, around the clock'],
    [
      '2026-11-02T10:00+01:00',
      [ended],
      'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.',
      'The opening hours have not been known since 1 July 2026.',
    ],
    // The last known evening: when it opens again, nobody recorded.
    [
      '2026-06-30T20:00+02:00',
      [ended],
      'geschlossen, Öffnungszeiten ab dem 1. Juli 2026 nicht bekannt',
      'closed, opening hours from 1 July 2026 not known',
    ],
    [
      '2026-11-02T10:00+01:00',
      [ended, { ...office, validFrom: '2026-12-01' }],
      'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt, erst wieder ab dem 1. Dezember 2026.',
      'The opening hours have not been known since 1 July 2026; they are known again from 1 December 2026.',
    ],
    // Somebody recorded that it is closed, and no end.
    [
      '2026-11-02T10:00+01:00',
      [timetable({ exceptions: [{ ...closedOn('2026-10-01', '2026-10-01', 'Brand'), until: null }] })],
      'bis auf Weiteres geschlossen (Brand)',
      'closed until further notice (Brand)',
    ],
    // A day that is closed says nothing about the days after it.
    [
      '2026-12-24T10:00+01:00',
      [timetable({ exceptions: [closedOn('2026-12-24', '2026-12-24')] })],
      'geschlossen, Öffnungszeiten ab dem 25. Dezember 2026 nicht bekannt',
      'closed, opening hours from 25 December 2026 not known',
    ],
    ['2026-12-23T10:00+01:00', [timetable({})], 'Öffnungszeiten nicht bekannt', 'opening hours not known'],
    ['2026-11-02T10:00+01:00', [], 'Öffnungszeiten nicht bekannt', 'opening hours not known'],
    [
      '2026-11-02T10:00+01:00',
      [{ ...office, appointment: 'REQUIRED' }],
      'jetzt geöffnet bis 16 Uhr, nur mit Termin',
      'open now until 4 pm, by appointment only',
    ],
    [
      '2026-11-02T07:00+01:00',
      [{ ...office, appointment: 'REQUIRED' }],
      'geschlossen, öffnet wieder heute um 8 Uhr, nur mit Termin',
      'closed, opens again today at 8 am, by appointment only',
    ],
    [
      '2026-11-02T16:00+01:00',
      [office],
      'geschlossen, öffnet wieder morgen um 8 Uhr',
      'closed, opens again tomorrow at 8 am',
    ],
    ['2026-11-06T12:29+01:00', [office], 'jetzt geöffnet bis 12.30 Uhr', 'open now until 12.30 pm'],
    [
      '2026-12-25T20:00+01:00',
      [office],
      'geschlossen (1. Weihnachtstag), öffnet wieder am Montag, 28. Dezember, um 8 Uhr',
      'closed (Christmas Day), opens again on Monday 28 December at 8 am',
    ],
    // On some days the week says nothing.
    [
      '2026-12-24T10:00+01:00',
      [office],
      'Für den 24. Dezember (Heiligabend) sind keine Öffnungszeiten hinterlegt, sicher geöffnet wieder am Montag, 28. Dezember, um 8 Uhr. Viele Ämter haben dann geschlossen oder kürzer geöffnet: bitte vorher nachfragen.',
      'No opening hours are recorded for 24 December (Christmas Eve), certainly open again on Monday 28 December at 8 am. Many offices are closed then or open for less time: please ask first.',
    ],
    [
      '2026-12-23T20:00+01:00',
      [office],
      'geschlossen; für den 24. Dezember (Heiligabend) sind keine Öffnungszeiten hinterlegt, sicher geöffnet wieder am Montag, 28. Dezember, um 8 Uhr',
      'closed; no opening hours are recorded for 24 December (Christmas Eve), certainly open again on Monday 28 December at 8 am',
    ],
    [
      '2026-12-31T10:00+01:00',
      [timetable({ ranges: week([4], '08:00-12:00'), validUntil: '2026-12-31' })],
      'Für den 31. Dezember (Silvester) sind keine Öffnungszeiten hinterlegt. Viele Ämter haben dann geschlossen oder kürzer geöffnet: bitte vorher nachfragen.',
      'No opening hours are recorded for 31 December (New Year’s Eve). Many offices are closed then or open for less time: please ask first.',
    ],
    // More than half a year ahead the year is said too.
    [
      '2026-05-04T10:00+02:00',
      [timetable({ ranges: week([1], '08:00-12:00'), validFrom: '2027-01-01' })],
      'Die Öffnungszeiten sind erst ab dem 1. Januar 2027 bekannt.',
      'The opening hours are known only from 1 January 2027.',
    ],
    [
      '2026-05-04T10:00+02:00',
      [timetable({ ranges: week([1], '08:00-12:00'), season: { from: '01-01', until: '01-31' } })],
      'geschlossen, öffnet wieder am Montag, 4. Januar 2027, um 8 Uhr',
      'closed, opens again on Monday 4 January 2027 at 8 am',
    ],
    [
      '2026-11-02T10:00+01:00',
      [timetable({ appointment: 'REQUIRED', description: { de: 'nach Vereinbarung' } })],
      'nur mit Termin, nach Vereinbarung',
      'by appointment only',
    ],
    [
      '2026-11-02T17:00+01:00',
      [office, timetable({ appointment: 'REQUIRED' })],
      'zurzeit nur mit Termin, nach Vereinbarung, öffnet wieder morgen um 8 Uhr',
      'now by appointment only, opens again tomorrow at 8 am',
    ],
    [
      '2026-11-02T10:00+01:00',
      [office, timetable({ appointment: 'REQUIRED' })],
      'jetzt geöffnet bis 16 Uhr',
      'open now until 4 pm',
    ],
    [
      '2026-11-02T10:00+01:00',
      [timetable({ appointment: 'REQUIRED', validUntil: '2026-06-30' })],
      'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.',
      'The opening hours have not been known since 1 July 2026.',
    ],
    [
      '2026-11-02T10:00+01:00',
      [{ ...office, exceptions: [agreedOn('2026-11-02', 'Umzug')] }],
      'zurzeit nur mit Termin, nach Vereinbarung (Umzug), öffnet wieder morgen um 8 Uhr',
      'now by appointment only, opens again tomorrow at 8 am',
    ],
    [
      '2026-10-30T13:00+01:00',
      [timetable({ ranges: [...officeWeek, ...week([5], '08:00-10:00', { holidayEves: 'ONLY' })] })],
      'geschlossen, öffnet wieder am Montag, 2. November, um 8 Uhr',
      'closed, opens again on Monday 2 November at 8 am',
    ],
    [
      '2026-10-30T11:00+01:00',
      [timetable({ ranges: [...officeWeek, ...week([5], '08:00-10:00', { holidayEves: 'ONLY' })] })],
      'geschlossen (Tag vor einem Feiertag), öffnet wieder am Montag, 2. November, um 8 Uhr',
      'closed (day before a public holiday), opens again on Monday 2 November at 8 am',
    ],
    [
      '2026-11-04T10:00+01:00',
      [timetable({ ranges: week([2], '09:00-12:00', { interval: { weeks: 2, from: '2026-11-03' } }) })],
      'geschlossen, öffnet wieder am Dienstag, 17. November, um 9 Uhr',
      'closed, opens again on Tuesday 17 November at 9 am',
    ],
    // Who comes without an appointment is let in by the other hours.
    [
      '2026-11-02T10:00+01:00',
      [{ ...office, appointment: 'REQUIRED' }, always],
      'jetzt durchgehend geöffnet',
      'open now, around the clock',
    ],
    [
      '2026-11-06T12:40+01:00',
      [
        { ...office, label: { de: 'Bremen' } },
        { ...timetable({ ranges: week([5], '08:00-13:00') }), label: { de: 'Bremerhaven' } },
      ],
      'Bremen: geschlossen, öffnet wieder am Montag, 16. November, um 8 Uhr; Bremerhaven: jetzt geöffnet bis 13 Uhr',
      'Bremen: closed, opens again on Monday 16 November at 8 am; Bremerhaven: open now until 1 pm',
    ],
  ])('at %s', (at, timetables, de, en) => {
    expect(spokenState(timetables, new Date(at), 'de')).toBe(de);
    expect(spokenState(timetables, new Date(at), 'en')).toBe(en);
  });
});

test('where appointments are made is said where there is no other way', () => {
  const booking = { kind: 'APPOINTMENT_BOOKING', value: 'https://termin.example/' } as const;
  const agreed = timetable({ appointment: 'REQUIRED' });
  const at = new Date('2026-11-02T10:00+01:00');
  expect(spokenState([agreed], at, 'de', { booking })).toBe(
    'nur mit Termin, nach Vereinbarung; Termine online unter termin.example',
  );
  expect(spokenState([agreed], at, 'en', { booking: { kind: 'PHONE', value: '0421 3610' } })).toBe(
    'by appointment only; appointments by phone at 0421, 36 10',
  );
  expect(spokenState([timetable({ ranges: officeWeek })], at, 'de', { booking })).toBe('jetzt geöffnet bis 16 Uhr');
});

describe('each purpose speaks for itself', () => {
  const counter = onWeekdays('COUNTER', '08:00', '11:00');
  const phone = onWeekdays('PHONE', '08:00', '16:00');
  const walkIn = timetable({ purpose: 'WALK_IN', ranges: week([1], '13:00-16:45') });
  const booking = { kind: 'PHONE', value: '0421 3610' } as const;

  test.each<[what: string, at: string, timetables: Timetable[], told: Told, de: string, en: string]>([
    [
      'one is open',
      '2026-11-30T14:30+01:00',
      [counter, phone],
      {},
      'Der Schalter ist geschlossen. Telefonisch erreichbar bis 16 Uhr.',
      'The counter is closed. The phone is answered until 4 pm.',
    ],
    [
      'both are open',
      '2026-11-30T09:00+01:00',
      [phone, counter],
      {},
      'Der Schalter ist geöffnet bis 11 Uhr. Telefonisch erreichbar bis 16 Uhr.',
      'The counter is open until 11 am. The phone is answered until 4 pm.',
    ],
    [
      'none is open',
      '2026-11-30T17:00+01:00',
      [counter, phone],
      {},
      'Der Schalter ist geschlossen, öffnet wieder morgen um 8 Uhr. Telefonisch nicht erreichbar, wieder morgen um 8 Uhr.',
      'The counter is closed, opens again tomorrow at 8 am. The phone is not answered, answered again tomorrow at 8 am.',
    ],
    [
      'that was asked for',
      '2026-11-30T14:30+01:00',
      [phone],
      { purpose: 'PHONE' },
      'jetzt geöffnet bis 16 Uhr',
      'open now until 4 pm',
    ],
    [
      'another one than was asked for',
      '2026-11-30T09:30+01:00',
      [walkIn],
      { purpose: 'COUNTER', ofOffice: true },
      'Ohne Termin geschlossen, öffnet wieder heute um 13 Uhr. Die Zeiten mit Termin sind nicht bekannt.',
      'Without appointment closed, opens again today at 1 pm. The hours with an appointment are not known.',
    ],
    [
      'only the telephone',
      '2026-11-30T09:30+01:00',
      [phone],
      { ofOffice: true },
      'Telefonisch erreichbar bis 16 Uhr. Die Öffnungszeiten vor Ort sind nicht bekannt.',
      'The phone is answered until 4 pm. The hours in person are not known.',
    ],
    [
      'one has ended',
      '2026-11-30T14:30+01:00',
      [{ ...counter, validUntil: '2026-06-30' }, phone],
      { ofOffice: true },
      'Schalter: Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt. Telefonisch erreichbar bis 16 Uhr.',
      'Counter: The opening hours have not been known since 1 July 2026. The phone is answered until 4 pm.',
    ],
    [
      'all have ended',
      '2026-11-30T14:30+01:00',
      [
        { ...counter, validUntil: '2026-06-30' },
        { ...phone, validUntil: '2026-05-31' },
      ],
      { ofOffice: true },
      'Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.',
      'The opening hours have not been known since 1 July 2026.',
    ],
    [
      'one is by appointment',
      '2026-11-30T14:30+01:00',
      [timetable({ purpose: 'COUNTER', appointment: 'REQUIRED' }), phone],
      { booking },
      'Schalter: nur mit Termin, nach Vereinbarung. Telefonisch erreichbar bis 16 Uhr. Termine telefonisch unter 0421, 36 10.',
      'Counter: by appointment only. The phone is answered until 4 pm. Appointments by phone at 0421, 36 10.',
    ],
    [
      'one is closed for a reason',
      '2026-11-30T09:30+01:00',
      [{ ...counter, exceptions: [closedOn('2026-11-30', '2026-11-30', 'Umbau')] }, phone],
      {},
      'Der Schalter ist geschlossen (Umbau). Telefonisch erreichbar bis 16 Uhr.',
      'The counter is closed (Umbau). The phone is answered until 4 pm.',
    ],
  ])('where %s', (_, at, timetables, told, de, en) => {
    expect(spokenState(timetables, new Date(at), 'de', told)).toBe(de);
    expect(spokenState(timetables, new Date(at), 'en', told)).toBe(en);
  });
});

test('where the Land is not recorded, it is said on the days on which it matters', () => {
  const somewhere = timetable({ ars: null, ranges: week(daily, '08:00-16:00') });
  const said = (day: string, hours: Timetable = somewhere): string =>
    spokenState([hours], new Date(`${day}T10:00+01:00`), 'de');
  expect(said('2026-10-31')).toBe('jetzt geöffnet bis 16 Uhr; nur bundesweite Feiertage sind berücksichtigt');
  expect(said('2026-11-02')).toBe('jetzt geöffnet bis 16 Uhr');
  expect(said('2026-12-25')).toBe('geschlossen (1. Weihnachtstag), öffnet wieder am Sonntag, 27. Dezember, um 8 Uhr');
  expect(said('2026-10-31', { ...somewhere, onPublicHolidays: 'OPEN' })).toBe('jetzt geöffnet bis 16 Uhr');
  expect(said('2026-10-31', { ...somewhere, ars: '091620000000' })).toBe('jetzt geöffnet bis 16 Uhr');
  expect(spokenState([{ ...somewhere, purpose: 'PHONE' }], new Date('2026-10-31T10:00+01:00'), 'en')).toBe(
    'The phone is answered until 4 pm. Only nationwide public holidays are taken into account.',
  );
});
