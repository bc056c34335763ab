import { expect, test } from '@jest/globals';
import { readTime } from '../../../src/platform/written/time.rules.js';

test.each([
  ['08:00', '08:00'],
  ['8:00', '08:00'],
  ['8', '08:00'],
  ['8 Uhr', '08:00'],
  ['8:30 Uhr', '08:30'],
  ['8.30', '08:30'],
  ['8 Uhr 30', '08:30'],
  ['08:00:00', '08:00'],
  ['8h', '08:00'],
  ['24:00', '24:00'],
  ['0', '00:00'],
  ['8 am', '08:00'],
  ['8:30 p.m.', '20:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
])('%j is %s', (text, time) => expect(readTime(text)).toEqual({ value: time }));

test.each(['25:00', '24:01', '8:60', '13 pm', '0 am', 'acht', '8-12', '08:00:30', '', '-1'])(
  '%j is no time',
  (text) => {
    expect(readTime(text).misreading?.cause.en).toContain('cannot be read');
  },
);
