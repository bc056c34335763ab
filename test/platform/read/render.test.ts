import { describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../../src/platform/read/page-arguments.js';
import { planField } from '../../../src/platform/read/plan/plan.js';
import { renderRow } from '../../../src/platform/read/render.js';
import { word } from '../../../src/platform/sql/sql.js';
import { Statement } from '../../../src/platform/read/statement.js';
import { book, infoOf, readOptions } from './small-library.js';

async function rendered(query: string): Promise<{ sql: string; parameters: unknown[] }> {
  const statement = new Statement(readOptions);
  const { text } = renderRow(planField(await infoOf(query, 'book'), book), word('b'), statement);
  return { sql: text.replace(/\s+/g, ' '), parameters: statement.parameters };
}

const id = '00000000-0000-4000-8000-000000000001';

describe('the select list', () => {
  test.each<[title: string, query: string, sql: string]>([
    ['of columns and texts', '{ book { id title } }', 'b.id as "id", b.title as "title"'],
    ['of no field at all', '{ book { __typename } }', 'null as "#"'],
    [
      'of a related row',
      '{ book { author { name } } }',
      '(select row_to_json(t2) from (select t1.name as "name" from (select t1.* from author t1 where t1.id = b.author_id limit 1) t1) t2) as "author"',
    ],
    [
      'of related rows in their order',
      '{ book { related { id } } }',
      `(select coalesce(json_agg(t2), '[]') from (select t1.id as "id" from book t1 where t1.series = b.series order by t1.position) t2) as "related"`,
    ],
    [
      'of a page with one row more than asked for',
      '{ book { chapters(first: 2) { nodes { heading } } } }',
      `(select json_build_object('rows', coalesce(json_agg(t2), '[]'), 'total', null) from (select t1.heading as "heading", json_build_array('heading', t1.heading, t1.id) as "#cursor" from chapter t1 where t1.book_id = b.id order by t1.heading, t1.id limit 3) t2) as "chapters([[""first"",2]])"`,
    ],
  ])('%s', async (_, query, sql) => {
    expect(await rendered(query)).toEqual({ sql, parameters: [] });
  });

  test('of a page after a cursor compares the whole sort key, with bound values', async () => {
    const after = encodeCursor(['heading', "O'Neill", id]);
    const { sql, parameters } = await rendered(`{ book { chapters(first: 1, after: "${after}") { totalCount } } }`);
    expect(sql).toContain('(t1.heading, t1.id) > ($1::text, $2::uuid)');
    expect(sql).toContain("'total', (select count(*) from chapter t3 where t3.book_id = b.id)");
    expect(parameters).toEqual(["O'Neill", id]);
  });

  test('of equal queries is equal, so that its prepared statement is found', async () => {
    const query = '{ book { author { name } related { author { name } } } }';
    expect(await rendered(query)).toEqual(await rendered(query));
  });

  test('names a column by position where PostgreSQL would cut its key', async () => {
    const after = encodeCursor(['heading', 'a'.repeat(60), id]);
    const { sql } = await rendered(`{ book { chapters(first: 1, after: "${after}") { nodes { heading } } } }`);
    expect(sql).toMatch(/ as "#0"$/);
  });
});
