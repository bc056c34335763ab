import { describe, expect, test } from '@jest/globals';
import { hydrate } from '../../../src/platform/read/hydrate.js';
import { encodeCursor } from '../../../src/platform/read/page-arguments.js';
import { planField } from '../../../src/platform/read/plan/plan.js';
import { book, infoOf, readOptions } from './small-library.js';

const hydrated = async (query: string, row: object, languages = ['de']) =>
  hydrate(planField(await infoOf(query, 'book'), book), structuredClone(row) as never, { ...readOptions, languages });

describe('a row', () => {
  test('delivers a text in the first language that it has, and says why another one', async () => {
    const title = { de: 'Der Prozess', en: 'The Trial' };
    expect(await hydrated('{ book { title } }', { title }, ['en'])).toMatchObject({
      title: { value: 'The Trial', language: 'en', fallback: null },
    });
    expect(await hydrated('{ book { title } }', { title }, ['fr'])).toMatchObject({
      title: { value: 'Der Prozess', language: 'de', fallback: 'LANGUAGE_NOT_AVAILABLE' },
    });
  });

  test('keeps what is missing as null', async () => {
    expect(await hydrated('{ book { pages author { name } } }', { pages: null })).toEqual({
      pages: null,
      author: null,
    });
  });

  test('delivers texts of related rows', async () => {
    const row = { author: { name: { de: 'Kafka' } }, related: [{ title: { de: 'Amerika' } }] };
    expect(await hydrated('{ book { author { name } related { title } } }', row)).toMatchObject({
      author: { name: { value: 'Kafka' } },
      related: [{ title: { value: 'Amerika' } }],
    });
  });

  test('turns rows into a page, without the row that only shows that there are more', async () => {
    const rows = ['Anfang', 'Ende'].map((heading) => ({ heading, '#cursor': ['heading', heading, 'id'] }));
    const key = 'chapters([["first",1]])';
    const { [key]: page } = await hydrated('{ book { chapters(first: 1) { nodes { heading } } } }', {
      [key]: { rows, total: 2 },
    });
    const cursor = encodeCursor(['heading', 'Anfang', 'id']);
    expect(page).toMatchObject({
      nodes: [{ heading: 'Anfang' }],
      edges: [{ cursor, node: { heading: 'Anfang' } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursor, endCursor: cursor },
      totalCount: 2,
    });
  });
});
