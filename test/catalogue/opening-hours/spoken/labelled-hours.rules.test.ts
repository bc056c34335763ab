import { describe, expect, test } from '@jest/globals';
import { labelledHours, saidByLabel } from '../../../../src/catalogue/opening-hours/spoken/labelled-hours.rules.js';
import type { Timetable } from '../../../../src/catalogue/opening-hours/timetable.js';
import type { LocalizedText } from '../../../../src/platform/i18n/localized-text.js';
import { timetable, week } from '../../../support/timetables.js';

const day = '2026-07-01';
const weekly = week([1], '08:00-12:00');
const labelled = (label: LocalizedText | null, given: Partial<Timetable> = {}): Timetable =>
  timetable({ label, ...given });

const plain = labelled(null);
const bremen = labelled({ de: 'Bremen', en: 'City of Bremen' });
const bremerhaven = labelled({ de: 'Bremerhaven' });
const summer = labelled({ de: 'Sommer' }, { season: { from: '05-01', until: '09-30' } });
const winter = labelled({ de: 'Winter' }, { season: { from: '10-01', until: '04-30' } });

describe('hours are described under their labels:', () => {
  test.each<[what: string, hours: Timetable[], groups: [label: string | null, timetables: Timetable[]][]]>([
    ['none together', [], [[null, []]]],
    ['those without label together', [plain, plain], [[null, [plain, plain]]]],
    ['one label with those that have none', [plain, bremen], [[null, [plain, bremen]]]],
    ['the same label together', [bremen, { ...bremen }], [[null, [bremen, bremen]]]],
    ['the seasons together, of which one holds on the day', [summer, winter], [[null, [summer, winter]]]],
    [
      'two labels apart',
      [bremen, bremerhaven],
      [
        ['Bremen', [bremen]],
        ['Bremerhaven', [bremerhaven]],
      ],
    ],
    [
      'those without label before two labels, the rest as given',
      [bremerhaven, plain, bremen, bremerhaven],
      [
        [null, [plain]],
        ['Bremerhaven', [bremerhaven, bremerhaven]],
        ['Bremen', [bremen]],
      ],
    ],
    [
      'two labels without what does not hold on the day',
      [bremen, bremerhaven, winter],
      [
        ['Bremen', [bremen]],
        ['Bremerhaven', [bremerhaven]],
      ],
    ],
    [
      'last the parts that are not known on the day',
      [
        { ...bremerhaven, ranges: weekly, validUntil: '2026-06-30' },
        { ...bremen, ranges: weekly },
      ],
      [
        ['Bremen', [{ ...bremen, ranges: weekly }]],
        ['Bremerhaven', [{ ...bremerhaven, ranges: weekly, validUntil: '2026-06-30' }]],
      ],
    ],
  ])('%s', (_, hours, groups) => {
    expect(labelledHours(hours, day).map(({ label, timetables }) => [label?.['de'] ?? null, timetables])).toEqual(
      groups,
    );
  });
});

describe('what is said of hours', () => {
  const count = (timetables: readonly Timetable[]): string => `${timetables.length}`;
  const noon = new Date('2026-07-01T12:00+02:00');

  test.each<[what: string, hours: Timetable[], de: string, en: string]>([
    ['is said once of hours without labels', [plain, bremen], '2', '2'],
    [
      'is said of each label, in its language or else in German',
      [bremen, bremerhaven],
      'Bremen: 1; Bremerhaven: 1',
      'City of Bremen: 1; Bremerhaven: 1',
    ],
    [
      'is said first of those without label',
      [bremen, bremerhaven, plain],
      '1; Bremen: 1; Bremerhaven: 1',
      '1; City of Bremen: 1; Bremerhaven: 1',
    ],
  ])('%s', (_, hours, de, en) => {
    expect(saidByLabel(hours, noon, 'de', count)).toBe(de);
    expect(saidByLabel(hours, noon, 'en', count)).toBe(en);
  });

  test('is that of the day in Bremen', () => {
    const until = { ...bremerhaven, validUntil: '2026-06-30' };
    expect(saidByLabel([bremen, until], new Date('2026-06-30T21:59Z'), 'de', count)).toBe('Bremen: 1; Bremerhaven: 1');
    expect(saidByLabel([bremen, until], new Date('2026-06-30T22:00Z'), 'de', count)).toBe('2');
  });

  test('names what is not known apart from a label, with one full stop at the end', () => {
    const ended = { ...plain, ranges: weekly, validUntil: '2026-06-30' };
    const counted = [{ ...bremen, ranges: weekly }, ended];
    const said = (language: 'de' | 'en') => saidByLabel(counted, noon, language, (hours) => `${hours.length}.`);
    expect([said('de'), said('en')]).toEqual(['Bremen: 1; Im Übrigen: 1.', 'City of Bremen: 1; Apart from that: 1.']);
  });
});
