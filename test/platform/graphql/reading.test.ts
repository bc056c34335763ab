import { describe, expect, test } from '@jest/globals';
import { globalId, idBehind, parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { readingOf, readingOfId, saidBy, saidOver, type Said } from '../../../src/platform/graphql/reading.js';

const id = '4c16a263-3d5b-5501-bd55-8094e75dd278';
const moment = new Date('2026-11-30T08:00:00Z');

describe('the reading that an id says', () => {
  test.each<[what: string, said: Said, reading: string]>([
    ['nothing', {}, ''],
    ['nothing in so many words', { languages: null, asOf: null, validOn: null, changeSet: null }, ''],
    ['no language', { languages: [] }, ''],
    ['German alone, which is usual', { languages: ['de'] }, ''],
    ['German in capitals', { languages: ['DE'] }, ''],
    ['another language', { languages: ['en'] }, '{"languages":["en"]}'],
    ['German after another', { languages: ['en', 'de'] }, '{"languages":["en","de"]}'],
    ['plain German', { languages: ['de-x-leicht'] }, '{"languages":["de-x-leicht"]}'],
    ['a tag as it is usually written', { languages: ['EN-gb'] }, '{"languages":["en-GB"]}'],
    ['a moment', { asOf: moment }, '{"asOf":"2026-11-30T08:00:00.000Z"}'],
    ['a day', { validOn: '2026-11-30' }, '{"validOn":"2026-11-30"}'],
    ['a day as a scalar gives it', { validOn: new Date('2026-11-30') }, '{"validOn":"2026-11-30"}'],
    ['a change set', { changeSet: id }, `{"changeSet":"${id}"}`],
    [
      'all there is, in one order',
      { validOn: '2025-01-01', asOf: moment, languages: ['en'] },
      '{"languages":["en"],"asOf":"2026-11-30T08:00:00.000Z","validOn":"2025-01-01"}',
    ],
  ])('%s', (_, said, reading) => {
    expect(readingOf(said)).toBe(reading);
    const read = globalId('Service', id, reading);
    expect(parseGlobalId(read)).toEqual({ type: 'Service', id, reading });
    expect(readingOf(readingOfId(read))).toBe(reading);
    expect(idBehind('Service', read)).toBe(id);
  });

  test('is usual in an id that says none', () => {
    expect(globalId('Service', id, '')).toBe(globalId('Service', id));
    expect(readingOfId(globalId('Service', id))).toEqual({});
  });

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['German, which nobody writes', '{"languages":["de"]}'],
    ['languages that are none', '{"languages":"en"}'],
    ['a moment in another spelling', '{"asOf":"2026-11-30T09:00:00+01:00"}'],
    ['no moment', '{"asOf":"yesterday"}'],
    ['a day that the calendar lacks', '{"validOn":"2026-02-30"}'],
    ['another order', '{"validOn":"2025-01-01","languages":["en"]}'],
    ['more than a reading has', '{"languages":["en"],"previewToken":"x"}'],
  ])('is refused when it is %s', (_, reading) => {
    expect(() => saidBy(reading)).toThrow('carries a reading that this catalogue never made');
  });

  test('is refused beyond a thousand characters', () => {
    const long = globalId('Service', id, JSON.stringify({ languages: Array.from({ length: 400 }, () => 'en') }));
    expect(() => parseGlobalId(long)).toThrow('is no id of this catalogue');
  });
});

describe('a context within a reading', () => {
  test.each<[what: string, said: Said, context: Said, reading: Said]>([
    [
      'changes the language, and keeps the day',
      { languages: ['en'], validOn: '2025-01-01' },
      { languages: ['fr'] },
      { languages: ['fr'], validOn: '2025-01-01' },
    ],
    ['is German again', { languages: ['en'] }, { languages: ['de'] }, {}],
    [
      'changes the day, and keeps the language',
      { languages: ['en'] },
      { validOn: '2025-01-01' },
      { languages: ['en'], validOn: '2025-01-01' },
    ],
    ['goes from a preview to the past', { changeSet: id }, { asOf: moment }, { asOf: moment }],
    ['goes from the past to a preview', { asOf: moment }, { changeSet: id }, { changeSet: id }],
    ['says nothing new', { languages: ['en'], asOf: moment }, {}, { languages: ['en'], asOf: moment }],
  ])('%s', (_, said, context, reading) => {
    expect(readingOf(saidOver(said, context))).toBe(readingOf(reading));
  });
});
