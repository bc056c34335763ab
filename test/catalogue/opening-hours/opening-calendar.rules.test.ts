import { describe, expect, test } from '@jest/globals';
import { openingCalendar } from '../../../src/catalogue/opening-hours/opening-calendar.rules.js';
import type { SpokenLanguage } from '../../../src/catalogue/opening-hours/spoken/spoken-time.rules.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { agreedOn, otherwiseOn, timetable, week } from '../../support/timetables.js';

// A Sunday.
const now = new Date('2026-11-01T12:00:00+01:00');

/** The lines of the calendar, each whole again (RFC 5545, 3.1). */
const linesOf = (timetables: Timetable[], language: SpokenLanguage = 'de'): string[] =>
  openingCalendar({ id: 'amt', name: 'Bürgeramt Mitte', timetables }, now, language)
    .replace(/\r\n /g, '')
    .trimEnd()
    .split('\r\n');

/** The values of a property in all events. */
const valuesOf = (property: string, timetables: Timetable[], language: SpokenLanguage = 'de'): string[] => {
  const lines = linesOf(timetables, language);
  return lines
    .slice(lines.indexOf('END:VTIMEZONE') + 1)
    .filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`))
    .map((line) => line.slice(property.length + 1));
};

const once = (given: Partial<Timetable> = {}): Timetable =>
  timetable({ exceptions: [otherwiseOn('2026-11-02', '08:00-12:00')], ...given });

describe('the calendar of opening hours', () => {
  test('names its owner and its language, and knows the clock of Bremen', () => {
    const lines = linesOf([]);
    expect(lines).toContain('X-WR-CALNAME:Bürgeramt Mitte');
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('PRODID:-//Freie Hansestadt Bremen//Leistungskatalog//DE');
    expect(linesOf([], 'en')).toContain('PRODID:-//Freie Hansestadt Bremen//Leistungskatalog//EN');
    expect(lines).toContain('TZID:Europe/Berlin');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  test('names its owner in one line, whatever the name holds', () => {
    const name = 'Amt\r\nBEGIN:VALARM\nTRIGGER:PT0S';
    const lines = openingCalendar({ id: 'amt', name, timetables: [once()] }, now, 'de').split('\r\n');
    expect(lines).toContain('X-WR-CALNAME:Amt BEGIN:VALARM TRIGGER:PT0S');
    expect(lines.filter((line) => /^(BEGIN:VALARM|TRIGGER)/.test(line))).toEqual([]);
  });

  test('has no event without hours', () => {
    expect(linesOf([])).not.toContain('BEGIN:VEVENT');
  });

  test('has an event for a period, by the clock of Bremen', () => {
    expect(valuesOf('DTSTART', [once()])).toEqual(['TZID=Europe/Berlin:20261102T080000']);
    expect(valuesOf('DTEND', [once()])).toEqual(['TZID=Europe/Berlin:20261102T120000']);
  });

  test('has a whole day for one such as 24 December, of which the week tells nothing', () => {
    const hours = timetable({ ranges: week([4], '08:00-12:00'), validFrom: '2026-12-15', validUntil: '2027-01-06' });
    expect(valuesOf('DTSTART', [hours])).toEqual([
      'TZID=Europe/Berlin:20261217T080000',
      'VALUE=DATE:20261224',
      'VALUE=DATE:20261231',
    ]);
    expect(valuesOf('SUMMARY', [hours]).slice(1)).toEqual([
      'Bürgeramt Mitte: Öffnungszeiten nicht hinterlegt',
      'Bürgeramt Mitte: Öffnungszeiten nicht hinterlegt',
    ]);
    expect(valuesOf('DESCRIPTION', [hours], 'en')).toEqual(['Christmas Eve', 'New Year’s Eve']);
  });

  test('has a whole day for an exceptional one by appointment, but none for what is always so', () => {
    const hours = timetable({ purpose: 'COUNTER', exceptions: [agreedOn('2026-11-03', 'Umzug')] });
    expect(valuesOf('DTSTART', [hours])).toEqual(['VALUE=DATE:20261103']);
    expect(valuesOf('SUMMARY', [hours])).toEqual(['Bürgeramt Mitte: Schalter geöffnet']);
    expect(valuesOf('DESCRIPTION', [hours])).toEqual(['Nur mit Termin.\\nUmzug']);
    expect(valuesOf('DTSTART', [timetable({ appointment: 'REQUIRED' })])).toEqual([]);
  });

  test('has every second week and the hours of public holidays', () => {
    const ranges = [...week([1], '08:00-12:00', { calendarWeeks: 'EVEN' }), ...week([8], '10:00-11:00')];
    expect(valuesOf('DTSTART', [timetable({ ranges })]).slice(0, 5)).toEqual(
      ['20261109T080000', '20261123T080000', '20261207T080000', '20261221T080000', '20261225T100000'].map(
        (start) => `TZID=Europe/Berlin:${start}`,
      ),
    );
  });

  test('has the days of an interval, and leaves out those before public holidays', () => {
    const ranges = [
      ...week([2], '09:00-12:00', { interval: { weeks: 3, from: '2026-11-17' } }),
      ...week([4], '14:00-16:00', { interval: { weeks: 2, from: '2026-12-10' }, holidayEves: 'NEVER' }),
    ];
    expect(valuesOf('DTSTART', [timetable({ ranges })]).slice(0, 5)).toEqual(
      // 24 December is left out.
      ['20261117T090000', '20261208T090000', '20261210T140000', '20261229T090000', '20270107T140000'].map(
        (start) => `TZID=Europe/Berlin:${start}`,
      ),
    );
  });

  test('is stamped in UTC', () => {
    expect(valuesOf('DTSTAMP', [once(), once({ purpose: 'PHONE' })])).toEqual(['20261101T110000Z', '20261101T110000Z']);
  });

  test('keeps the time of the clock over the change of the clock', () => {
    const hours = timetable({ ranges: week([1], '08:00-12:00') });
    const starts = valuesOf('DTSTART', [hours]);
    expect(starts).toContain('TZID=Europe/Berlin:20270322T080000');
    expect(starts).toContain('TZID=Europe/Berlin:20270405T080000');
  });

  // 180 days from noon on 1 November are noon, or 13:00 in summer time, on 30 April.
  test.each([
    ['2027-04-30', 1],
    ['2027-05-01', 0],
    ['2026-10-31', 0],
  ])('reaches 180 days ahead: %s has %i events', (day, events) => {
    expect(valuesOf('UID', [once({ exceptions: [otherwiseOn(day, '08:00-18:00')] })])).toHaveLength(events);
  });

  test.each<[Timetable['purpose'], de: string, en: string]>([
    ['GENERAL', 'geöffnet', 'open'],
    ['COUNTER', 'Schalter geöffnet', 'counter open'],
    ['PHONE', 'telefonisch erreichbar', 'answered by phone'],
    ['APPOINTMENT', 'Termine', 'appointments'],
    ['WALK_IN', 'ohne Termin', 'without appointment'],
    ['CASH_DESK', 'Kasse geöffnet', 'cash desk open'],
    ['CHAT', 'Chat besetzt', 'chat answered'],
  ])('says what hours of the purpose %s are: "%s", "%s"', (purpose, de, en) => {
    expect(valuesOf('SUMMARY', [once({ purpose })])).toEqual([`Bürgeramt Mitte: ${de}`]);
    expect(valuesOf('SUMMARY', [once({ purpose })], 'en')).toEqual([`Bürgeramt Mitte: ${en}`]);
  });

  test('describes a period by its label, its appointment and its remark', () => {
    const hours = once({
      label: { de: 'Standesamt', en: 'Registry office' },
      appointment: 'REQUIRED',
      exceptions: [otherwiseOn('2026-11-02', '08:00-12:00', 'Umzug')],
    });
    expect(valuesOf('DESCRIPTION', [hours])).toEqual(['Standesamt\\nNur mit Termin.\\nUmzug']);
    expect(valuesOf('DESCRIPTION', [hours], 'en')).toEqual(['Registry office\\nBy appointment only.\\nUmzug']);
    expect(valuesOf('DESCRIPTION', [once()])).toEqual([]);
    expect(valuesOf('DESCRIPTION', [once({ appointment: 'NOT_NEEDED' })])).toEqual([]);
  });

  test('knows a period again by its owner, its purpose and its beginning in minutes', () => {
    const minutes = new Date('2026-11-02T08:00:00+01:00').getTime() / 60_000;
    expect(valuesOf('UID', [once(), once({ purpose: 'PHONE' })])).toEqual([
      `amt-general-${minutes}`,
      `amt-phone-${minutes}`,
    ]);
  });

  test('tells periods apart that begin at the same time for the same purpose', () => {
    const uids = valuesOf('UID', [once(), once({ label: { de: 'Bremerhaven' } }), once()]);
    const [first] = uids;
    expect(uids).toEqual([first, `${first}-1`, `${first}-2`]);
  });
});
