import { describe, expect, test } from '@jest/globals';
import { differsByLand, type HolidayRegion } from '../../../src/platform/clock/public-holidays.js';
import { dayAfter, dueDate, spokenDueDate } from '../../../src/catalogue/deadline/due-date.rules.js';

type Unit = Parameters<typeof dueDate>[2];

describe('a due date', () => {
  // 24 December 2026 is a Thursday.
  test.each<[what: string, start: string, value: number, unit: Unit, due: string]>([
    ['minutes are exact', '2026-11-02T14:07+01:00', 30, 'MINUTE', '2026-11-02T14:37+01:00'],
    ['hours are exact', '2026-11-02T14:00+01:00', 22, 'HOUR', '2026-11-03T12:00+01:00'],
    ['hours are exact over a change of the clock', '2026-10-24T14:00+02:00', 24, 'HOUR', '2026-10-25T13:00+01:00'],
    ['a day ends with the next', '2026-10-24T14:00+02:00', 1, 'DAY', '2026-10-26T00:00+01:00'],
    ['no day is the same day', '2026-11-02T14:00+01:00', 0, 'DAY', '2026-11-03T00:00+01:00'],
    ['a day counts holidays', '2026-12-24T10:00+01:00', 2, 'DAY', '2026-12-27T00:00+01:00'],
    ['a week is seven days', '2026-11-02T14:00+01:00', 1, 'WEEK', '2026-11-10T00:00+01:00'],
    ['the end of a month is clamped', '2026-01-31T10:00+01:00', 1, 'MONTH', '2026-03-01T00:00+01:00'],
    ['in a leap year too', '2028-01-31T10:00+01:00', 1, 'MONTH', '2028-03-01T00:00+01:00'],
    ['months are counted in one go', '2026-01-31T10:00+01:00', 2, 'MONTH', '2026-04-01T00:00+02:00'],
    ['a year after 29 February', '2028-02-29T10:00+01:00', 1, 'YEAR', '2029-03-01T00:00+01:00'],
    ['working days leave out the weekend', '2026-11-05T10:00+01:00', 3, 'WORKING_DAY', '2026-11-11T00:00+01:00'],
    ['working days leave out Christmas', '2026-12-23T10:00+01:00', 2, 'WORKING_DAY', '2026-12-29T00:00+01:00'],
    ['begun on a Saturday they begin on Monday', '2026-11-07T10:00+01:00', 1, 'WORKING_DAY', '2026-11-11T00:00+01:00'],
    ['begun on a holiday they begin after it', '2026-12-25T10:00+01:00', 1, 'WORKING_DAY', '2026-12-30T00:00+01:00'],
    ['weekdays have Saturdays', '2026-11-06T10:00+01:00', 1, 'CALENDAR_WEEKDAY', '2026-11-08T00:00+01:00'],
    ['31 October is no weekday', '2026-10-30T10:00+01:00', 1, 'CALENDAR_WEEKDAY', '2026-11-03T00:00+01:00'],
    ['just before midnight in Bremen', '2026-11-02T23:59+01:00', 1, 'WORKING_DAY', '2026-11-04T00:00+01:00'],
    ['which is a day later than in UTC', '2026-11-02T23:30Z', 1, 'WORKING_DAY', '2026-11-05T00:00+01:00'],
  ])('%s', (_, start, value, unit, due) => {
    expect(dueDate(new Date(start), value, unit, 'HB')).toEqual(new Date(due));
  });

  test.each<[due: string, de: string, en: string]>([
    ['2026-12-29T16:00+01:00', 'bis heute, 16 Uhr', 'by 4 pm today'],
    ['2026-12-30T12:00+01:00', 'bis morgen, 12 Uhr', 'by 12 noon tomorrow'],
    ['2026-12-30T16:30+01:00', 'bis morgen, 16.30 Uhr', 'by 4.30 pm tomorrow'],
    ['2027-01-04T16:00+01:00', 'bis Montag, 16 Uhr', 'by 4 pm on Monday'],
    ['2027-01-05T16:00+01:00', 'bis Dienstag, 5. Januar, 16 Uhr', 'by 4 pm on Tuesday 5 January'],
    ['2026-12-30T00:00+01:00', 'bis heute', 'by the end of today'],
    ['2026-12-31T00:00+01:00', 'bis morgen', 'by the end of tomorrow'],
    ['2027-01-06T00:00+01:00', 'bis Dienstag, 5. Januar', 'by the end of Tuesday 5 January'],
    ['2027-12-29T00:00+01:00', 'bis Dienstag, 28. Dezember 2027', 'by the end of Tuesday 28 December 2027'],
    ['2026-12-22T00:00+01:00', 'bis Montag, 21. Dezember', 'by the end of Monday 21 December'],
  ])('%s is said in both languages', (due, de, en) => {
    const now = new Date('2026-12-29T09:00+01:00');
    expect(spokenDueDate(new Date(due), now, 'de')).toBe(de);
    expect(spokenDueDate(new Date(due), now, 'en')).toBe(en);
  });
});

describe('a day counted from another', () => {
  // 29 November 2026 is a Sunday, 25 and 26 December a Friday and a Saturday.
  test.each<[what: string, start: string, value: number, unit: Parameters<typeof dayAfter>[2], day: string]>([
    ['the third weekday after a Sunday', '2026-11-29', 3, 'CALENDAR_WEEKDAY', '2026-12-02'],
    ['the third weekday after a Friday', '2026-11-27', 3, 'CALENDAR_WEEKDAY', '2026-12-01'],
    ['the third working day after a Friday', '2026-11-27', 3, 'WORKING_DAY', '2026-12-02'],
    ['the third weekday after Christmas Eve', '2026-12-24', 3, 'CALENDAR_WEEKDAY', '2026-12-30'],
    ['no weekday after a Sunday', '2026-11-29', 0, 'CALENDAR_WEEKDAY', '2026-11-29'],
    ['four weekdays before a Monday', '2026-11-30', -4, 'CALENDAR_WEEKDAY', '2026-11-25'],
    ['two working days before a Monday', '2026-11-30', -2, 'WORKING_DAY', '2026-11-26'],
    ['six weeks before', '2027-03-01', -6, 'WEEK', '2027-01-18'],
    ['a month before the end of March', '2027-03-31', -1, 'MONTH', '2027-02-28'],
    ['a month after the end of January', '2027-01-31', 1, 'MONTH', '2027-02-28'],
    ['fourteen days', '2026-11-29', 14, 'DAY', '2026-12-13'],
    ['two years after 29 February', '2028-02-29', 2, 'YEAR', '2030-02-28'],
  ])('%s', (_, start, value, unit, day) => {
    expect(dayAfter(start, value, unit, 'HB')).toBe(day);
  });

  test('keeps the holidays of the Land', () => {
    const afterNewYear = (region: HolidayRegion): string => dayAfter('2027-01-04', 2, 'CALENDAR_WEEKDAY', region);
    expect(afterNewYear('HB')).toBe('2027-01-06');
    expect(afterNewYear('BY')).toBe('2027-01-07');
    expect(differsByLand('BUND', afterNewYear)).toBe(true);
    expect(differsByLand('HB', afterNewYear)).toBe(false);
    expect(differsByLand('BUND', (region) => dayAfter('2027-01-11', 2, 'CALENDAR_WEEKDAY', region))).toBe(false);
  });
});
