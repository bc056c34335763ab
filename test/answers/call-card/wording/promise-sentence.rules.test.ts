import { describe, expect, test } from '@jest/globals';
import { duePromise, type PromiseFacts } from '../../../../src/answers/call-card/wording/promise-sentence.rules.js';
import type { HolidayRegion } from '../../../../src/platform/clock/public-holidays.js';
import { onWeekdays } from '../../../support/timetables.js';

describe('the sentence on until when a promise is due', () => {
  const promise = (differing: Partial<PromiseFacts>): PromiseFacts => ({
    kind: 'CALL_BACK',
    value: 2,
    unit: 'WORKING_DAY',
    condition: null,
    description: null,
    ...differing,
  });
  const office = [onWeekdays('PHONE', '08:00', '16:00')];
  const bremen = (timetables = office) => ({ timetables, region: 'HB' }) as const;
  const friday = '2026-11-20T10:00:00+01:00';

  test.each([
    // The office closes at 16 on the second working day, a Tuesday.
    ['a call back', promise({}), friday, office, 'Rückruf bis Dienstag, 16 Uhr.'],
    ['a call back by an office without hours', promise({}), friday, [], 'Rückruf bis Dienstag, 24. November.'],
    [
      'a call back in hours that end at midnight',
      promise({ value: 9, unit: 'HOUR' }),
      '2026-11-20T15:00:00+01:00',
      office,
      'Rückruf bis heute.',
    ],
    ['a call back within hours', promise({ value: 4, unit: 'HOUR' }), friday, office, 'Rückruf bis heute, 14 Uhr.'],
    // 31 October 2026 is a Saturday; 25 and 26 December are a Friday and a Saturday.
    [
      'a reply over Christmas',
      promise({ kind: 'REPLY_TIME', value: 3 }),
      '2026-12-23T10:00:00+01:00',
      [],
      'Antwort bis Dienstag, 29. Dezember.',
    ],
    [
      'a reply with words',
      promise({ kind: 'REPLY_TIME', value: 1, unit: 'WEEK', description: { de: 'auf die Voranmeldung' } }),
      friday,
      [],
      'Antwort bis Freitag, 27. November (auf die Voranmeldung).',
    ],
    [
      'a reply that is counted from what comes first',
      promise({ kind: 'REPLY_TIME', value: 1, unit: 'WEEK', condition: { de: 'nach der Voranmeldung' } }),
      friday,
      [],
      'Nach der Voranmeldung: Antwort innerhalb einer Woche.',
    ],
    [
      'a waiting time in a case',
      promise({ kind: 'WAITING_TIME', value: 15, unit: 'MINUTE', condition: { de: 'mit Termin' } }),
      friday,
      office,
      'Mit Termin: Wartezeit höchstens 15 Minuten.',
    ],
    [
      'what is described, in a case',
      promise({
        kind: 'OTHER',
        value: null,
        unit: null,
        condition: { de: 'mit Termin' },
        description: { de: 'ein Sitzplatz' },
      }),
      friday,
      [],
      'Mit Termin: ein Sitzplatz.',
    ],
    [
      'a waiting time',
      promise({ kind: 'WAITING_TIME', value: 15, unit: 'MINUTE' }),
      friday,
      office,
      'Wartezeit höchstens 15 Minuten.',
    ],
    [
      'an appointment',
      promise({ kind: 'APPOINTMENT_WITHIN', value: 2, unit: 'WEEK' }),
      friday,
      [],
      'Termin bis Freitag, 4. Dezember.',
    ],
    // The end of February is as long as the month gets.
    [
      'a result within a month from the last of January',
      promise({ kind: 'PROCESSING_TIME', value: 1, unit: 'MONTH' }),
      '2026-01-31T10:00:00+01:00',
      [],
      'Ergebnis bis Samstag, 28. Februar.',
    ],
    [
      'a waiting time without a length',
      promise({ kind: 'WAITING_TIME', value: null, unit: null, description: { de: 'kurz.' } }),
      friday,
      [],
      'Wartezeit: kurz.',
    ],
    [
      'a reply by the end of a day, whatever the hours of the office',
      promise({ kind: 'REPLY_TIME' }),
      friday,
      office,
      'Antwort bis Dienstag, 24. November.',
    ],
    [
      'what is only described',
      promise({ kind: 'OTHER', value: null, unit: null, description: { de: 'Wir antworten freundlich.' } }),
      friday,
      [],
      'Wir antworten freundlich.',
    ],
    [
      'a kind that is only described',
      promise({ value: null, unit: null, description: { de: 'so schnell es geht' } }),
      friday,
      [],
      'Rückruf: so schnell es geht.',
    ],
  ])('%s', (_, facts, now, timetables, sentence) => {
    expect(duePromise(facts, new Date(now), { timetables, region: 'HB' }).sentence?.['de']).toBe(sentence);
  });

  test('is said in English too, and known as a moment', () => {
    const { dueAt, sentence } = duePromise(promise({}), new Date(friday), bremen(office));
    expect(dueAt?.toISOString()).toBe('2026-11-24T15:00:00.000Z');
    expect(sentence?.['en']).toBe('Call back by 4 pm on Tuesday.');
  });

  test('is not known of what is not counted', () => {
    expect(
      duePromise(promise({ kind: 'WAITING_TIME', value: 15, unit: 'MINUTE' }), new Date(friday), bremen()).dueAt,
    ).toBeNull();
    expect(
      duePromise(promise({ kind: 'OTHER', value: null, unit: null }), new Date(friday), bremen()).sentence,
    ).toBeNull();
    expect(duePromise(promise({ value: null }), new Date(friday), bremen())).toEqual({ dueAt: null, sentence: null });
    expect(
      duePromise(promise({ condition: { de: 'nach der Anmeldung' } }), new Date(friday), bremen()).dueAt,
    ).toBeNull();
    expect(duePromise(promise({ unit: null }), new Date(friday), bremen())).toEqual({ dueAt: null, sentence: null });
  });

  test('is not counted for longer than anybody promises', () => {
    const { dueAt, sentence } = duePromise(promise({ value: 2_147_483_647 }), new Date(friday), bremen());
    expect(dueAt).toBeNull();
    expect(sentence?.['de']).toBe('Rückruf höchstens 2147483647 Arbeitstage.');
  });

  // 6 January 2027, a Wednesday, is a holiday in BW, BY and ST; 31 October 2025, a Friday, in nine Länder.
  test.each<[region: HolidayRegion, now: string, de: string, en: string]>([
    ['HB', '2027-01-05T10:00+01:00', 'Antwort bis morgen.', 'Reply by the end of tomorrow.'],
    ['BY', '2027-01-05T10:00+01:00', 'Antwort bis Donnerstag, 7. Januar.', 'Reply by the end of Thursday 7 January.'],
    ['HB', '2025-10-30T10:00+01:00', 'Antwort bis Montag, 3. November.', 'Reply by the end of Monday 3 November.'],
    ['BE', '2025-10-30T10:00+01:00', 'Antwort bis morgen.', 'Reply by the end of tomorrow.'],
    [
      'BUND',
      '2027-01-05T10:00+01:00',
      'Antwort bis morgen, in manchen Bundesländern wegen Feiertagen auch später.',
      'Reply by the end of tomorrow, or later because of public holidays in some Länder.',
    ],
    // All of Germany keeps the same days.
    ['BUND', '2027-01-12T10:00+01:00', 'Antwort bis morgen.', 'Reply by the end of tomorrow.'],
  ])('keeps the holidays of %s at %s', (region, now, de, en) => {
    const reply = promise({ kind: 'REPLY_TIME', value: 1 });
    const { sentence } = duePromise(reply, new Date(now), { timetables: [], region });
    expect(sentence).toEqual({ de, en });
  });
});
