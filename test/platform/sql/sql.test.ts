import { describe, expect, test } from '@jest/globals';
import { Statement } from '../../../src/platform/read/statement.js';
import { every, joined, label, literal, sql, word, type Sql } from '../../../src/platform/sql/sql.js';

const begin = (): Statement => Statement.now();

describe('a template of SQL', () => {
  test('is its text and the pieces in between', () => {
    expect(sql`select ${word('title')} from ${word('book')}`.text).toBe('select title from book');
  });

  test('takes a bound value as its placeholder', () => {
    const statement = begin();
    const query = sql`select from book where id = ${statement.bind("x'; drop table book; --", 'uuid')}`;
    expect(query.text).toBe('select from book where id = $1::uuid');
    expect(statement.parameters).toEqual(["x'; drop table book; --"]);
  });

  test.each([['a text'], [1], [null], [undefined], [{ text: 'true', statement: null }]])(
    'refuses %j, which is no piece of SQL',
    (value) => {
      expect(() => sql`select ${value as unknown as Sql}`).toThrow(/pieces of SQL only/);
    },
  );

  test('does not compile with a string', () => {
    // @ts-expect-error a string is no piece of SQL
    expect(() => sql`select ${'1; drop table book'}`).toThrow(TypeError);
  });

  test('refuses pieces that are bound to different statements', () => {
    const [one, other] = [begin().bind(1, 'int'), begin().bind(2, 'int')];
    expect(() => sql`${one} = ${other}`).toThrow(/belongs to the statement/);
    expect(() => joined([one, other], ', ')).toThrow(/belongs to the statement/);
    expect(() => sql`${sql`(${one})`} = ${other}`).toThrow(/belongs to the statement/);
  });

  test('combines pieces of one statement with pieces of none', () => {
    const statement = begin();
    const one = statement.bind(1, 'int');
    expect(sql`${sql`now()`} ${one} ${statement.bind(2, 'int')}`.text).toBe('now() $1::int $2::int');
  });
});

describe('pieces of SQL', () => {
  test.each([
    ['title', 'title'],
    ['t1', 't1'],
    ['service_edition', 'service_edition'],
    ['_row', '_row'],
  ])('%s is a name', (name, text) => expect(word(name).text).toBe(text));

  test.each(['', 'Title', '1a', 'a b', 'a;b', 'a"b', "a'b", 'a.b', 'größe', 'a-b'])('%j is no name', (name) =>
    expect(() => word(name)).toThrow(/no plain name/),
  );

  test('a label is quoted, whatever stands in it', () => expect(label('a "b" c').text).toBe('"a ""b"" c"'));

  test.each([
    ['SERVICE', "'SERVICE'"],
    ["it's", "'it''s'"],
    [20, '20'],
    [true, 'true'],
  ])('the literal %j is written as %s', (value, text) => expect(literal(value).text).toBe(text));

  test('conditions are joined by and; no condition is true', () => {
    expect(every([sql`a`, sql`b`]).text).toBe('a and b');
    expect(every([]).text).toBe('true');
  });

  test('pieces are joined in their order; none is nothing', () => {
    expect(joined([sql`a`, sql`b`, sql`c`], ', ').text).toBe('a, b, c');
    expect(joined([], ' or ').text).toBe('');
  });
});
