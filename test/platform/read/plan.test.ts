import { describe, expect, test } from '@jest/globals';
import { planField, planPath, selectsPath, type Plan } from '../../../src/platform/read/plan/plan.js';
import { planPaths } from '../../../src/platform/read/plan/plan-paths.js';
import { book, infoOf } from './small-library.js';

interface Outline {
  [key: string]: Outline | true;
}

/** The keys of a plan, nested as the plan is. */
const outline = ({ fields }: Plan): Outline =>
  Object.fromEntries(fields.map(({ key, plan }) => [key, plan ? outline(plan) : true]));

describe('a plan', () => {
  test.each<[title: string, query: string, variables: object, planned: Outline]>([
    ['reads the selected fields only', '{ book { id pages } }', {}, { id: true, pages: true }],
    ['reads a field that two aliases name once', '{ book { a: pages b: pages } }', {}, { pages: true }],
    [
      'reads a field with other arguments twice',
      '{ book { a: title(upper: true) b: title } }',
      {},
      { 'title([["upper",true]])': true, title: true },
    ],
    ['reads what a computed field needs', '{ book { isLong } }', {}, { pages: true }],
    [
      'merges the selections of a relation',
      '{ book { author { name } ...F } } fragment F on Book { author { __typename } }',
      {},
      { author: { name: true } },
    ],
    ['follows inline fragments on the type', '{ book { ... on Book { id } } }', {}, { id: true }],
    [
      'leaves out what a directive skips',
      'query ($no: Boolean!) { book { id @skip(if: $no) pages @include(if: $no) } }',
      { no: true },
      { pages: true },
    ],
    [
      'reads nodes and edges of a page as one selection',
      '{ book { chapters(first: 2) { nodes { heading } edges { cursor node { heading } } } } }',
      {},
      { 'chapters([["first",2]])': { heading: true } },
    ],
    ['reads nothing for the name of the type', '{ book { __typename } }', {}, {}],
  ])('%s', async (_, query, variables, planned) => {
    expect(outline(planField(await infoOf(query, 'book', variables), book))).toEqual(planned);
  });

  test('counts a page only when the total is selected', async () => {
    const counted = async (query: string) => planField(await infoOf(query, 'book'), book).fields[0]!.counted;
    expect(await counted('{ book { chapters { totalCount } } }')).toBe(true);
    expect(await counted('{ book { chapters { nodes { heading } } } }')).toBe(false);
  });

  test('refuses a page that is too large', async () => {
    const info = await infoOf('{ book { chapters(first: 101) { totalCount } } }', 'book');
    expect(() => planField(info, book)).toThrow('first is 101');
  });
});

describe('a path through an answer', () => {
  const query = '{ shelf { first { ... on Book { id author { name } } } second { ... on Book { pages } } } }';

  test('ends at a member of a union', async () => {
    const info = await infoOf(query, 'shelf');
    expect(outline(planPath(info, 'Shelf', ['first|Book'], book)!)).toEqual({ id: true, author: { name: true } });
  });

  test('is null where the query does not go', async () => {
    const info = await infoOf('{ shelf { first { __typename } } }', 'shelf');
    expect(planPath(info, 'Shelf', ['second'], book)).toBeNull();
    expect([selectsPath(info, 'Shelf', ['first']), selectsPath(info, 'Shelf', ['second'])]).toEqual([true, false]);
  });

  test('is merged with other paths to the same rows', async () => {
    const plan = planPaths(await infoOf(query, 'shelf'), 'Shelf', [['first|Book'], ['second|Book']], book)!;
    expect(outline(plan)).toEqual({ id: true, author: { name: true }, pages: true });
  });
});

describe('the memory of plans', () => {
  const query =
    'query ($no: Boolean!, $other: Int) { book { id @skip(if: $no) pages } books(first: $other) { totalCount } }';

  test('gives the same plan for the same document and variables', async () => {
    const info = await infoOf(query, 'book', { no: true });
    expect(planField(info, book)).toBe(planField({ ...info, variableValues: { no: true, other: 7 } }, book));
  });

  test('gives another plan for other variables of the selection', async () => {
    const info = await infoOf(query, 'book', { no: true });
    expect(outline(planField({ ...info, variableValues: { no: false } }, book))).toEqual({ id: true, pages: true });
    expect(outline(planField(info, book))).toEqual({ pages: true });
  });
});
