import { describe, expect, test } from '@jest/globals';
import { counterHours, hoursOfCity } from '../../../src/catalogue/opening-hours/office-hours.rules.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { onWeekdays, timetable } from '../../support/timetables.js';

describe('the hours in which people can come', () => {
  const day = '2026-11-23';
  const [counter, walkIn, general, phone] = [
    onWeekdays('COUNTER', '08:00', '12:00'),
    onWeekdays('WALK_IN', '13:00', '14:00'),
    onWeekdays('GENERAL', '07:00', '15:00'),
    onWeekdays('PHONE', '09:00', '10:00'),
  ];

  const agreedOn = onWeekdays('APPOINTMENT', '14:00', '16:00');
  const walkInEnded = { ...walkIn, validUntil: '2026-11-22' };
  const ended = onWeekdays('COUNTER', '08:00', '12:00', { validUntil: '2026-11-22' });

  test.each([
    ['those of the counter first, with and without an appointment', [general, walkIn, counter], [], [walkIn, counter]],
    ['else the general ones', [general, walkIn], [], [general]],
    ['else those without appointment', [walkIn, phone], [], [walkIn]],
    ['and those with an appointment beside them', [walkIn, agreedOn, phone], [], [walkIn, agreedOn]],
    ['of these the ones that are known on the day too', [walkInEnded, agreedOn], [], [walkInEnded, agreedOn]],
    ['else those of the counter as a channel', [phone], [counter], [counter]],
    ['those of the office before those of the counter', [walkIn], [counter], [walkIn]],
    ['none where none are', [], [], []],
    ['none, of the telephone alone', [phone], [], []],
    ['those that ended, when there are no others', [ended], [], [ended]],
    ['those of the day before those that ended', [ended, walkIn], [], [walkIn]],
    ['those of the counter as a channel before those that ended', [ended], [counter], [counter]],
  ])('are %s', (_, office, channel, hours) => {
    expect(counterHours(office, channel, day)).toEqual(hours);
  });

  const lecture = onWeekdays('COUNTER', '13:30', '15:00');
  const agreed = timetable({ purpose: 'COUNTER', appointment: 'REQUIRED' });
  const required = (one: Timetable): Timetable => ({
    ...one,
    appointment: 'REQUIRED',
    ranges: one.ranges.map((range) => ({ ...range, appointment: 'REQUIRED' })),
  });
  const formerly = { ...lecture, validUntil: '2026-11-22' };

  test.each([
    ['those of the service first', [counter], [], [lecture], [lecture]],
    ['those of the office where the service has ended its own', [counter], [], [formerly], [counter]],
    ['those of the office, with an appointment', [counter, walkIn], [], [agreed], [required(counter)]],
    ['those of its counter as a channel, with an appointment', [walkIn], [counter], [agreed], [required(counter)]],
    ['by appointment where only those without are known', [walkIn], [], [agreed], [agreed]],
    ['by appointment where none are', [], [], [agreed], [agreed]],
  ])('for a service are %s', (_, office, channel, service, hours) => {
    expect(counterHours(office, channel, day, service)).toEqual(hours);
  });
});

describe('hours that are labelled with cities', () => {
  const [bremen, bremerhaven, lifts] = ['Bremen', 'Bremerhaven', 'Aufzüge'].map((label) =>
    onWeekdays('COUNTER', '09:00', '12:00', { label: { de: label } }),
  ) as [Timetable, Timetable, Timetable];
  const everywhere = onWeekdays('COUNTER', '14:00', '15:00');

  test.each([
    ['are those of the city of the caller', [bremen, bremerhaven], ['Bremerhaven'], [bremerhaven]],
    ['and those without a label', [bremen, everywhere], ['Bremen'], [bremen, everywhere]],
    ['are all where the city is not known', [bremen, bremerhaven], [], [bremen, bremerhaven]],
    [
      'are all where it may be one or the other',
      [bremen, bremerhaven],
      ['Bremen', 'Bremerhaven'],
      [bremen, bremerhaven],
    ],
    ['are all where they name other cities', [bremen, bremerhaven], ['Hamburg'], [bremen, bremerhaven]],
    ['are all where labels name something else', [lifts, everywhere], ['Bremen'], [lifts, everywhere]],
    [
      'are those of the city after they have ended too, never those of another',
      [{ ...bremen, validUntil: '2026-11-22' }, bremerhaven],
      ['Bremen'],
      [{ ...bremen, validUntil: '2026-11-22' }],
    ],
  ])('%s', (_, hours, cities, found) => {
    const names = cities.map((city) => ({ de: city }));
    expect(hoursOfCity(hours, names).hours).toEqual(found);
  });

  test('name the city only where they are those of one', () => {
    expect(hoursOfCity([bremen, bremerhaven], [{ de: 'Bremen', en: 'City of Bremen' }]).city).toBe('Bremen');
    expect(hoursOfCity([bremen, bremerhaven], [{ de: 'Hamburg' }]).city).toBeNull();
    expect(hoursOfCity([bremen, bremerhaven], []).city).toBeNull();
    expect(hoursOfCity([], [{ de: 'Bremen' }])).toEqual({ hours: [], city: null });
  });
});
