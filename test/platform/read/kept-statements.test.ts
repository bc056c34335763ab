import { describe, expect, test } from '@jest/globals';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { filledIn, Given } from '../../../src/platform/read/plan/given.js';
import { KeptStatements } from '../../../src/platform/read/plan/kept-statements.js';
import type { Statement } from '../../../src/platform/read/statement.js';
import { word } from '../../../src/platform/sql/sql.js';
import { readOptions } from './small-library.js';

const key = new Given('key');

/** What is in force on the day and has the key, which is named twice. */
const rendered = (statement: Statement) => ({
  texts: [
    statement.inForce(word('e')),
    statement.validToday(word('e')),
    statement.bind(key, 'uuid'),
    statement.bind(key, 'uuid'),
  ].map(({ text }) => text),
  parameters: statement.parameters,
});

const asOf = new Date('2026-01-01T00:00:00Z');

describe('a kept statement', () => {
  test('is rendered once for all moments, days, languages and keys', () => {
    const kept = new KeptStatements<ReturnType<typeof rendered>>();
    const first = kept.of('', { ...readOptions, asOf }, rendered);
    const later = { ...readOptions, asOf: new Date('2026-02-01T00:00:00Z'), validOn: '2026-02-01', languages: ['tr'] };
    expect(kept.of('', later, rendered)).toBe(first);
    expect(first.texts).toEqual([
      '(e.in_force @> $1::timestamptz) is true',
      'e.valid @> $2::date',
      '$3::uuid',
      '$3::uuid',
    ]);
    expect(filledIn(first.parameters, later, new Map([[key, 'a']]))).toEqual([later.asOf, '2026-02-01', 'a']);
  });

  test('is another one for now, for today, for those who see what is internal, and by another name', () => {
    const kept = new KeptStatements<object>();
    const shapes = [
      { ...readOptions, asOf },
      readOptions,
      { ...readOptions, validOn: dayInBremen(new Date()) },
      { ...readOptions, internal: true },
    ];
    const made = [...shapes.map((one) => kept.of('', one, () => ({}))), kept.of('other', readOptions, () => ({}))];
    expect(new Set(made).size).toBe(made.length);
  });

  test('is not sent without what it needs', () => {
    expect(() => filledIn([1, key], readOptions)).toThrow('the statement needs "key", which is not given');
  });
});
