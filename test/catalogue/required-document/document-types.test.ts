import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { readSeeds } from '../../support/seeds.js';

const { read } = await startTestApp({ seeded: true });

interface List {
  totalCount: number;
  nodes: { slug: string }[];
}

const list = async (name: string | null): Promise<List> =>
  (
    await read<{ documentTypes: List }>(
      'query ($name: String) { documentTypes(name: $name, first: 100) { totalCount nodes { slug } } }',
      { name },
    )
  ).documentTypes;

describe('the list of document types', () => {
  test('has all of them when no name is asked for', async () => {
    expect((await list(null)).totalCount).toBe(readSeeds('document-types', 'seeds/bremen').length);
  });

  test.each([
    ['Reisepass', 'reisepass'],
    ['REISEPASS', 'reisepass'],
    ['ausweis', 'personalausweis'],
  ])('has those whose name contains "%s"', async (name, slug) => {
    const { nodes, totalCount } = await list(name);
    expect(nodes.map((node) => node.slug)).toContain(slug);
    expect(totalCount).toBeLessThan(100);
  });

  test.each(['-', '%', '_', '%%', ' ', '…', 'gibt es nicht'])('has none whose name contains "%s"', async (name) => {
    expect(await list(name)).toEqual({ totalCount: 0, nodes: [] });
  });
});
