import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import {
  column,
  computed,
  many,
  one,
  page,
  readModel,
  text,
  type ReadModel,
} from '../../../src/platform/read/read-model.js';
import { sql, type Sql } from '../../../src/platform/sql/sql.js';
import type { ReadOptions } from '../../../src/platform/read/read-options.js';

/** A small schema with one field of each kind: books, their author, their chapters as a page. */
export const schema = buildSchema(`
  type Query { book: Book, shelf: Shelf, books(first: Int, after: String): BookConnection! }
  union Thing = Book | Author
  type Shelf { first: Thing, second: Thing }
  type Book { id: ID!, title(upper: Boolean): String!, pages: Int!, isLong: Boolean!, author: Author, related: [Book!]!,
    chapters(first: Int, after: String): ChapterConnection! }
  type Author { name: String! }
  type Chapter { heading: String! }
  type PageInfo { hasNextPage: Boolean! }
  type ChapterEdge { node: Chapter!, cursor: String! }
  type ChapterConnection { nodes: [Chapter!]!, edges: [ChapterEdge!]!, pageInfo: PageInfo!, totalCount: Int }
  type BookEdge { node: Book!, cursor: String! }
  type BookConnection { nodes: [Book!]!, edges: [BookEdge!]!, totalCount: Int }
`);

const author: ReadModel = readModel('Author', { name: text('name') });
const chapter: ReadModel = readModel('Chapter', { heading: column('heading') });

const byHeading = {
  name: 'heading',
  expressions: (row: Sql) => [sql`${row}.heading`, sql`${row}.id`],
  types: ['text', 'uuid'] as ('text' | 'uuid')[],
  descending: false,
};

export const book: ReadModel = readModel('Book', {
  id: column('id'),
  title: text('title'),
  pages: column('pages'),
  isLong: computed('pages'),
  author: one(() => author, { from: sql`author`, where: (own, parent) => sql`${own}.id = ${parent}.author_id` }),
  related: many(() => book, {
    from: sql`book`,
    where: (own, parent) => sql`${own}.series = ${parent}.series`,
    orderBy: (own) => sql`${own}.position`,
  }),
  chapters: page(
    () => chapter,
    { from: sql`chapter`, where: (own, parent) => sql`${own}.book_id = ${parent}.id` },
    () => byHeading,
  ),
});

export const readOptions: ReadOptions = { languages: ['de'], asOf: null, validOn: '2020-02-29', internal: false };

/** The resolve info of a root field, as graphql-js makes it for the query. */
export async function infoOf(query: string, field: string, variableValues: object = {}): Promise<GraphQLResolveInfo> {
  let found: GraphQLResolveInfo | undefined;
  const rootValue = {
    [field]: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
      found = info;
      return null;
    },
  };
  await graphql({ schema, source: query, rootValue, variableValues: { ...variableValues } });
  if (!found) throw new Error(`${query} does not ask for ${field}`);
  return found;
}
