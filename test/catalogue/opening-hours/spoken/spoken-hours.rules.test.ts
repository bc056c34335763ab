import { describe, expect, test } from '@jest/globals';
import { spokenHours } from '../../../../src/catalogue/opening-hours/spoken/spoken-hours.rules.js';
import type { TimetableRange } from '../../../../src/catalogue/opening-hours/timetable.js';
import { onWeekdays, timetable, week } from '../../../support/timetables.js';

const daily = [1, 2, 3, 4, 5, 6, 7];
const officeWeek = [...week([1, 2, 3, 4], '08:00-16:00'), ...week([5], '08:00-12:30')];

describe('the week of opening hours in words', () => {
  test.each<[ranges: TimetableRange[], de: string, en: string]>([
    [
      officeWeek,
      'montags bis donnerstags von 8 bis 16 Uhr, freitags von 8 bis 12.30 Uhr',
      'Monday to Thursday from 8 am to 4 pm, Friday from 8 am to 12.30 pm',
    ],
    [
      [...week([2, 4], '14:00-18:00'), ...week([1, 2], '08:00-12:00')],
      'montags von 8 bis 12 Uhr, dienstags von 8 bis 12 Uhr und von 14 bis 18 Uhr, donnerstags von 14 bis 18 Uhr',
      'Monday from 8 am to 12 noon, Tuesday from 8 am to 12 noon and from 2 pm to 6 pm, Thursday from 2 pm to 6 pm',
    ],
    [
      [...week([1, 3], '08:00-12:00'), ...week([2], '08:00-13:00')],
      'montags und mittwochs von 8 bis 12 Uhr, dienstags von 8 bis 13 Uhr',
      'Monday and Wednesday from 8 am to 12 noon, Tuesday from 8 am to 1 pm',
    ],
    [
      week([1, 2, 3, 5, 6], '08:00-12:00'),
      'montags bis mittwochs, freitags und samstags von 8 bis 12 Uhr',
      'Monday to Wednesday, Friday and Saturday from 8 am to 12 noon',
    ],
    [
      week([6], '09:00-12:00', { weeksOfMonth: [1] }),
      'jeden ersten Samstag im Monat von 9 bis 12 Uhr',
      'every first Saturday of the month from 9 am to 12 noon',
    ],
    [
      week([4], '16:00-18:00', { weeksOfMonth: [1, -1] }),
      'jeden ersten und letzten Donnerstag im Monat von 16 bis 18 Uhr',
      'every first and last Thursday of the month from 4 pm to 6 pm',
    ],
    [
      [
        ...week([1, 3], '08:00-12:00', { calendarWeeks: 'EVEN' }),
        ...week([2], '08:00-12:00', { calendarWeeks: 'ODD' }),
        ...week([5], '08:00-12:00'),
        ...week([8], '10:00-11:00'),
      ],
      'freitags von 8 bis 12 Uhr, in geraden Kalenderwochen montags und mittwochs von 8 bis 12 Uhr, in ungeraden Kalenderwochen dienstags von 8 bis 12 Uhr, an Feiertagen von 10 bis 11 Uhr',
      'Friday from 8 am to 12 noon, in even calendar weeks Monday and Wednesday from 8 am to 12 noon, in odd calendar weeks Tuesday from 8 am to 12 noon, on public holidays from 10 am to 11 am',
    ],
    [
      [
        ...week([2], '09:00-12:00', { interval: { weeks: 2, from: '2026-11-03' } }),
        ...week([2], '14:00-16:00', { interval: { weeks: 2, from: '2026-11-03' } }),
        ...week([1], '09:00-12:00', { interval: { weeks: 3, from: '2026-10-26' } }),
        ...week([5], '08:00-12:00'),
        ...week([8], '10:00-11:00'),
      ],
      'freitags von 8 bis 12 Uhr, an Feiertagen von 10 bis 11 Uhr, alle drei Wochen montags von 9 bis 12 Uhr, das nächste Mal am 16. November, alle zwei Wochen dienstags von 9 bis 12 Uhr und von 14 bis 16 Uhr, das erste Mal morgen',
      'Friday from 8 am to 12 noon, on public holidays from 10 am to 11 am, every three weeks on Monday from 9 am to 12 noon, next on 16 November, every two weeks on Tuesday from 9 am to 12 noon and from 2 pm to 4 pm, first tomorrow',
    ],
    [
      [
        ...week([1, 2, 3, 4, 5], '08:00-16:00'),
        ...week([1, 2, 3, 4, 5], '08:00-12:00', { holidayEves: 'ONLY' }),
        ...week([6], '09:00-13:00', { holidayEves: 'NEVER' }),
      ],
      'montags bis freitags von 8 bis 16 Uhr, samstags, außer vor Feiertagen, von 9 bis 13 Uhr, vor Feiertagen montags bis freitags von 8 bis 12 Uhr',
      'Monday to Friday from 8 am to 4 pm, Saturday, except before public holidays, from 9 am to 1 pm, before public holidays Monday to Friday from 8 am to 12 noon',
    ],
    [
      week([6], '09:00-13:00', { holidayEves: 'NEVER', calendarWeeks: 'EVEN', weeksOfMonth: [1] }),
      'in geraden Kalenderwochen jeden ersten Samstag im Monat, außer vor Feiertagen, von 9 bis 13 Uhr',
      'in even calendar weeks every first Saturday of the month, except before public holidays, from 9 am to 1 pm',
    ],
    [week(daily, '00:00-24:00'), 'täglich rund um die Uhr', 'daily around the clock'],
    [
      week([5, 6], '22:00-00:00'),
      'freitags und samstags von 22 bis 24 Uhr',
      'Friday and Saturday from 10 pm to midnight',
    ],
    [
      week([1], '08:00-12:00', { appointment: 'REQUIRED' }),
      'montags von 8 bis 12 Uhr nur mit Termin',
      'Monday from 8 am to 12 noon by appointment only',
    ],
    [[], 'Öffnungszeiten nicht bekannt', 'opening hours not known'],
  ])('%#', (ranges, de, en) => {
    const at = new Date('2026-11-02T10:00+01:00');
    expect(spokenHours([timetable({ ranges })], at, 'de')).toBe(de);
    expect(spokenHours([timetable({ ranges })], at, 'en')).toBe(en);
  });

  test('is not known where no hours are, and told by label where labels hold on the same day', () => {
    const at = new Date('2026-07-01T10:00+02:00');
    expect(spokenHours([], at, 'de')).toBe('Öffnungszeiten nicht bekannt');
    const ended = timetable({ ranges: week([1], '08:00-12:00'), validUntil: '2026-06-30' });
    expect(spokenHours([ended], at, 'de')).toBe('Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.');
    const season = timetable({ ranges: week([1], '08:00-12:00'), season: { from: '05-01', until: '06-30' } });
    expect(spokenHours([season], at, 'de')).toBe('zurzeit keine festen Zeiten');
    const [bremen, bremerhaven] = [
      timetable({ ranges: week([1], '08:00-12:00'), label: { de: 'Bremen' } }),
      timetable({ ranges: week([1], '09:00-13:00'), label: { de: 'Bremerhaven' } }),
    ];
    expect(spokenHours([bremen, bremerhaven], at, 'de')).toBe(
      'Bremen: montags von 8 bis 12 Uhr; Bremerhaven: montags von 9 bis 13 Uhr',
    );
    expect(spokenHours([bremen, { ...bremerhaven, validUntil: '2026-06-30' }], at, 'de')).toBe(
      'Bremen: montags von 8 bis 12 Uhr; Bremerhaven: Die Öffnungszeiten sind seit dem 1. Juli 2026 nicht bekannt.',
    );
  });

  test('tells that people come by appointment, alone or besides', () => {
    const at = new Date('2026-11-02T10:00+01:00');
    const agreed = timetable({ appointment: 'REQUIRED', description: { de: 'nach Vereinbarung' } });
    const mornings = timetable({ ranges: week([1], '08:00-12:00') });
    expect(spokenHours([agreed], at, 'de')).toBe('nur mit Termin, nach Vereinbarung');
    expect(spokenHours([agreed], at, 'en')).toBe('by appointment only');
    expect(spokenHours([mornings, agreed], at, 'de')).toBe('montags von 8 bis 12 Uhr, sonst nach Vereinbarung');
    expect(spokenHours([mornings, agreed], at, 'en')).toBe('Monday from 8 am to 12 noon, otherwise by appointment');
  });

  test('is told for each purpose, where there are several or another one than was asked for', () => {
    const at = new Date('2026-11-30T14:30+01:00');
    const counter = onWeekdays('COUNTER', '08:00', '11:00');
    const phone = onWeekdays('PHONE', '08:00', '16:00');
    expect(spokenHours([phone, counter], at, 'de')).toBe(
      'Schalter: montags bis freitags von 8 bis 11 Uhr. Telefon: montags bis freitags von 8 bis 16 Uhr.',
    );
    expect(spokenHours([counter, phone], at, 'en')).toBe(
      'Counter: Monday to Friday from 8 am to 11 am. Phone: Monday to Friday from 8 am to 4 pm.',
    );
    expect(spokenHours([phone], at, 'de', { purpose: 'PHONE' })).toBe('montags bis freitags von 8 bis 16 Uhr');
    expect(spokenHours([phone], at, 'de', { ofOffice: true })).toBe(
      'Telefon: montags bis freitags von 8 bis 16 Uhr. Die Öffnungszeiten vor Ort sind nicht bekannt.',
    );
  });

  test('is that of the season, and says when holidays change nothing', () => {
    const summer = timetable({ ranges: week([1], '08:00-18:00'), season: { from: '05-01', until: '09-30' } });
    const winter = timetable({
      ranges: week([1], '08:00-16:00'),
      season: { from: '10-01', until: '04-30' },
      onPublicHolidays: 'OPEN',
    });
    expect(spokenHours([summer, winter], new Date('2026-07-01'), 'de')).toBe('montags von 8 bis 18 Uhr');
    expect(spokenHours([summer, winter], new Date('2026-01-15'), 'de')).toBe(
      'montags von 8 bis 16 Uhr, auch an Feiertagen',
    );
  });
});
