import { describe, expect, test } from '@jest/globals';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { Statement } from '../../../src/platform/read/statement.js';
import { word, type Sql } from '../../../src/platform/sql/sql.js';
import { readOptions } from './small-library.js';

const texts = (...pieces: Sql[]): string[] => pieces.map(({ text }) => text);

describe('a statement', () => {
  test('binds values in their order and never writes them into the text', () => {
    const statement = new Statement(readOptions);
    expect(texts(statement.bind("a'; drop table", 'text'), statement.bind([1], 'int[]'))).toEqual([
      '$1::text',
      '$2::int[]',
    ]);
    expect(statement.parameters).toEqual(["a'; drop table", [1]]);
  });

  test('gives every alias once', () => {
    const statement = new Statement(readOptions);
    expect(texts(statement.alias(), statement.alias(), statement.alias())).toEqual(['t1', 't2', 't3']);
  });

  test('reads what is in force now, by the clock of the database', () => {
    expect(new Statement(readOptions).inForce(word('e')).text).toBe('(e.in_force @> now()) is true');
  });

  test('binds a moment of the past once, however often it is needed', () => {
    const asOf = new Date('2026-01-01T00:00:00Z');
    const statement = new Statement({ ...readOptions, asOf });
    expect(texts(statement.inForce(word('e')), statement.inForce(word('f')))).toEqual([
      '(e.in_force @> $1::timestamptz) is true',
      '(f.in_force @> $1::timestamptz) is true',
    ]);
    expect(statement.parameters).toEqual([asOf]);
  });

  test('binds another day than today, and writes today out for the planner', () => {
    const past = new Statement(readOptions);
    expect(texts(past.validToday(word('f')), past.validToday(word('g'), 'active'))).toEqual([
      'f.valid @> $1::date',
      'g.active @> $1::date',
    ]);
    expect(past.parameters).toEqual(['2020-02-29']);
    const validOn = dayInBremen(new Date());
    expect(new Statement({ ...readOptions, validOn }).validToday(word('f')).text).toBe(`f.valid @> '${validOn}'::date`);
  });

  test('hides what is internal from the public only', () => {
    expect(new Statement(readOptions).visible(word('c')).text).toBe(`c.visibility = 'PUBLIC'`);
    expect(new Statement({ ...readOptions, internal: true }).visible(word('c')).text).toBe('true');
  });
});
