import { describe, expect, test } from '@jest/globals';
import {
  countedHours,
  knownStatusAt,
  lacksHours,
  openness,
  unknownParts,
  type AskedHours,
} from '../../../src/catalogue/opening-hours/opening-gaps.rules.js';
import type { OpeningStatus } from '../../../src/catalogue/opening-hours/opening-hours-enums.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { closedOn, onWeekdays, otherwiseOn, timetable } from '../../support/timetables.js';

/** A Monday. */
const day = '2026-11-02';
const [inside, outside] = [new Date('2026-11-02T10:00+01:00'), new Date('2026-11-02T18:00+01:00')];
const ofOffice: AskedHours = { ofOffice: true, purpose: null };
const ofChannel: AskedHours = { ofOffice: false, purpose: null };

const hours = (purpose: Timetable['purpose'], given: Partial<Timetable> = {}): Timetable =>
  onWeekdays(purpose, '08:00', '12:00', given);
const house = (name: string | null, given: Partial<Timetable> = {}): Timetable =>
  hours('COUNTER', { label: name === null ? null : { de: name }, ...given });
const [north, south] = [house('Nord'), house('Süd')];
const ended = { validUntil: '2026-10-31' };
const later = { validFrom: '2026-12-01' };

describe('parts of an office that are not known on a day', () => {
  test.each<[what: string, all: Timetable[], parts: (string | null)[]]>([
    ['none where all are in force', [north, south], []],
    ['one whose hours have ended', [north, house('Süd', ended)], ['Süd']],
    ['one whose hours have not begun', [north, house('Süd', later)], ['Süd']],
    [
      'none that others follow under its label',
      [north, house('Süd', ended), house('Süd', { validFrom: '2026-11-01' })],
      [],
    ],
    ['none that others follow under a new label', [house('Alt', ended), house('Neu', { validFrom: '2026-11-01' })], []],
    ['none that will follow what is in force', [house('Alt', { validUntil: '2026-11-30' }), house('Neu', later)], []],
    [
      'one that ended when another, beside which it was, went on',
      [house('Nord', ended), house('Nord', { validFrom: '2026-11-01' }), house('Süd', ended)],
      ['Süd'],
    ],
    ['none beside hours of all parts', [house(null), house('Süd', ended)], []],
    ['the hours of all parts, beside those of one', [house(null, ended), south], [null]],
    ['none where nothing is in force', [house('Nord', ended), house('Süd', ended)], []],
    ['none beside general hours', [hours('GENERAL'), house('Süd', ended)], []],
    [
      'those of each purpose for itself',
      [
        hours('WALK_IN'),
        hours('APPOINTMENT', { label: { de: 'Süd' }, ...ended }),
        hours('APPOINTMENT', { label: { de: 'Nord' } }),
      ],
      ['Süd'],
    ],
    [
      'none of single days',
      [north, timetable({ label: { de: 'Bus' }, exceptions: [otherwiseOn('2026-10-01', '08:00-12:00')] })],
      [],
    ],
  ])('are %s', (_, all, parts) => {
    expect(unknownParts(all, day).map(({ label }) => label?.['de'] ?? null)).toEqual(parts);
  });

  test('come with all hours of their label', () => {
    const lost = house('Süd', ended);
    expect(unknownParts([north, lost], day)).toEqual([{ label: { de: 'Süd' }, timetables: [lost] }]);
  });
});

describe('the state of an office', () => {
  test.each<[what: string, all: Timetable[], asked: AskedHours, within: `${OpeningStatus}`, after: `${OpeningStatus}`]>(
    [
      ['is closed by the hours of its counter', [hours('COUNTER')], ofOffice, 'OPEN', 'CLOSED'],
      ['is not known beside those without an appointment', [hours('WALK_IN')], ofOffice, 'OPEN', 'UNKNOWN'],
      ['is not known beside those with one', [hours('APPOINTMENT')], ofOffice, 'OPEN', 'UNKNOWN'],
      ['is closed by both', [hours('WALK_IN'), hours('APPOINTMENT')], ofOffice, 'OPEN', 'CLOSED'],
      ['is not known when one has ended', [hours('WALK_IN'), hours('APPOINTMENT', ended)], ofOffice, 'OPEN', 'UNKNOWN'],
      [
        'is not known when one has not begun',
        [hours('WALK_IN', later), hours('APPOINTMENT')],
        ofOffice,
        'OPEN',
        'UNKNOWN',
      ],
      [
        'is not known when the counter has ended',
        [hours('COUNTER', ended), hours('WALK_IN')],
        ofOffice,
        'OPEN',
        'UNKNOWN',
      ],
      [
        'at the counter is not known either',
        [hours('WALK_IN')],
        { ofOffice: true, purpose: 'COUNTER' },
        'OPEN',
        'UNKNOWN',
      ],
      [
        'without an appointment is closed',
        [hours('WALK_IN')],
        { ofOffice: true, purpose: 'WALK_IN' },
        'OPEN',
        'CLOSED',
      ],
      ['on the telephone is closed', [hours('PHONE')], { ofOffice: true, purpose: 'PHONE' }, 'OPEN', 'CLOSED'],
      ['in person is not told by the telephone', [hours('PHONE')], ofOffice, 'UNKNOWN', 'UNKNOWN'],
      ['is not told by the cash desk', [hours('CASH_DESK')], ofOffice, 'OPEN', 'UNKNOWN'],
      ['is not known while a house is not', [north, house('Süd', ended)], ofOffice, 'OPEN', 'UNKNOWN'],
      [
        'is closed by the counter whatever became of others',
        [hours('COUNTER'), hours('WALK_IN', ended)],
        ofOffice,
        'OPEN',
        'CLOSED',
      ],
      [
        'is as agreed',
        [timetable({ purpose: 'WALK_IN', appointment: 'REQUIRED' })],
        ofOffice,
        'BY_APPOINTMENT',
        'BY_APPOINTMENT',
      ],
      ['of a channel is closed by any hours', [hours('WALK_IN')], ofChannel, 'OPEN', 'CLOSED'],
      ['of a channel is not known while a part is not', [north, house('Süd', ended)], ofChannel, 'OPEN', 'UNKNOWN'],
      ['is not known without hours', [], ofOffice, 'UNKNOWN', 'UNKNOWN'],
    ],
  )('%s', (_, all, asked, within, after) => {
    expect([knownStatusAt(all, inside, asked), knownStatusAt(all, outside, asked)]).toEqual([within, after]);
    const states = { OPEN: true, CLOSED: false, BY_APPOINTMENT: null, UNKNOWN: null };
    expect([openness(all, inside, asked), openness(all, outside, asked)]).toEqual([states[within], states[after]]);
  });

  test('is closed on a day of closure only for those whose closure is recorded', () => {
    const closed = { exceptions: [closedOn(day, day)] };
    expect(knownStatusAt([hours('WALK_IN', closed)], inside, ofOffice)).toBe('UNKNOWN');
    expect(knownStatusAt([hours('COUNTER', closed)], inside, ofOffice)).toBe('CLOSED');
  });
});

test('an office in general is not judged by its telephone and its chat', () => {
  const all = [hours('COUNTER'), hours('PHONE'), hours('CHAT')];
  expect(countedHours(all, ofOffice)).toEqual([hours('COUNTER')]);
  expect(countedHours(all, { ofOffice: true, purpose: 'PHONE' })).toEqual(all);
  expect(countedHours(all, ofChannel)).toEqual(all);
});

test('an office lacks hours until those with and without an appointment are recorded', () => {
  expect(lacksHours([hours('WALK_IN')], day, ofOffice)).toBe(true);
  expect(lacksHours([hours('WALK_IN'), hours('APPOINTMENT')], day, ofOffice)).toBe(false);
});
