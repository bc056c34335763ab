import { describe, expect, test } from '@jest/globals';
import { raw } from '@mikro-orm/core';
import { boundStatement, type BoundStatement } from '../../../src/platform/database/bound-statement.js';

const platform = { quoteIdentifier: (name: string) => `"${name}"` };

const bound = (sql: string, values: unknown[]): BoundStatement => boundStatement(platform, sql, values);

describe('a bound statement', () => {
  test.each<[string, string, unknown[], BoundStatement]>([
    [
      'numbers its values',
      'select ? where a = ? limit ?',
      ["'x", 2, 3],
      { sql: 'select $1 where a = $2 limit $3', parameters: ["'x", 2, 3] },
    ],
    [
      'quotes identifiers and binds none',
      'select ?? from t where ?? = ?',
      ['a', 'b', 'c'],
      { sql: 'select "a" from t where "b" = $1', parameters: ['c'] },
    ],
    [
      'leaves an escaped question mark',
      'select a \\? b where c = ?',
      ['?'],
      { sql: 'select a ? b where c = $1', parameters: ['?'] },
    ],
    [
      'takes up a fragment with its values in their place',
      'values (?, ?, ?)',
      [1, raw('lower(?)', ['X']), 3],
      { sql: 'values ($1, lower($2), $3)', parameters: [1, 'X', 3] },
    ],
    [
      'binds text that looks like a mark or a parameter',
      'values (?, ?)',
      ['$2 ? ??', '\\?'],
      { sql: 'values ($1, $2)', parameters: ['$2 ? ??', '\\?'] },
    ],
    [
      'binds an object as JSON',
      'values (?)',
      [{ de: 'Frist' }],
      { sql: 'values ($1)', parameters: ['{"de":"Frist"}'] },
    ],
    ['leaves text without values alone', "select '?'", [], { sql: "select '?'", parameters: [] }],
  ])('%s', (_, sql, values, expected) => {
    expect(bound(sql, values)).toEqual(expected);
  });
});
