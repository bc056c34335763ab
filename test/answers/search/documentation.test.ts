import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { idOf, startEditingApp } from '../../editorial/support/editing.js';

const { person } = await startEditingApp();
const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

const page = readFileSync('docs/SEARCH.md', 'utf8');
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query!);

test('the page about the search shows queries', () => {
  expect(queries).toHaveLength(4);
  expect(page).toContain(idOf('SERVICE', 'personalausweis-verlust'));
});

test.each(queries)('the page about the search shows what can be asked: %s', async (query) => {
  const { data, errors } = await editor.ask<Record<string, { userErrors?: unknown[] }>>(query);
  expect(errors).toBeUndefined();
  for (const answer of Object.values(data!)) expect(answer.userErrors ?? []).toEqual([]);
});

test.each([
  ['fuehrerschein', 'FUHRERSCHEIN'],
  ['Handwerkerparkausweis', 'Handwerker Parkausweis'],
])('the page about the search says that %s and %s find the same first', async (one, other) => {
  const first = async (query: string) => {
    const { data } = await editor.ask<{ searchServices: { nodes: { slug: string }[] } }>(
      'query ($query: String!) { searchServices(query: $query, first: 1) { nodes { slug } } }',
      { query },
    );
    return data!.searchServices.nodes.map(({ slug }) => slug);
  };
  const found = await first(one);
  expect(found).toHaveLength(1);
  expect(await first(other)).toEqual(found);
});
