import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { concepts } from '../../src/catalogue/concepts.js';
import type { Concept } from '../../src/catalogue/record/concept.js';
import { allImports, imports, loadedBy } from './import-graph.js';

const parts = ['entities', 'content', 'checks', 'references', 'quality', 'rows', 'record', 'owner', 'graphql'] as const;

type Part = (typeof parts)[number];

/** Which concept brings which parts; a new concept adds its line. */
const table: { [folder: string]: readonly Part[] } = {
  accessibility: ['entities', 'content', 'quality', 'rows', 'graphql'],
  'code-list': ['entities', 'content', 'checks', 'quality', 'graphql'],
  'contact-channel': ['entities', 'content', 'checks', 'references', 'quality', 'record', 'owner', 'graphql'],
  deadline: ['entities', 'content', 'rows', 'graphql'],
  disruption: ['entities', 'graphql'],
  emergency: ['entities', 'content', 'checks', 'record', 'graphql'],
  evidence: ['entities', 'content', 'quality', 'graphql'],
  fee: ['entities', 'content', 'checks', 'references', 'quality', 'rows', 'graphql'],
  form: ['entities', 'content', 'references', 'record', 'graphql'],
  'legal-basis': ['entities', 'content', 'checks', 'quality', 'rows', 'graphql'],
  'life-event': ['entities', 'content', 'checks', 'references', 'record', 'graphql'],
  'online-service': ['entities', 'content', 'checks', 'references', 'record', 'owner', 'graphql'],
  'opening-hours': ['entities', 'content', 'checks', 'rows', 'graphql'],
  organisation: ['entities', 'content', 'references', 'quality', 'record', 'owner', 'graphql'],
  place: ['entities', 'content', 'checks', 'quality', 'references', 'record', 'graphql'],
  question: ['entities', 'content', 'checks', 'rows', 'graphql'],
  record: ['entities', 'checks', 'quality'],
  referral: ['entities', 'content', 'checks', 'references', 'record', 'graphql'],
  'required-document': ['entities', 'content', 'references', 'quality', 'rows', 'record', 'graphql'],
  responsibility: ['entities', 'content', 'references', 'quality', 'record', 'owner', 'graphql'],
  'search-term': ['entities', 'content', 'checks', 'quality', 'rows'],
  service: ['entities', 'content', 'checks', 'references', 'quality', 'rows', 'record', 'owner', 'graphql'],
  'service-promise': ['entities', 'content', 'references', 'record', 'owner', 'graphql'],
  situation: ['entities', 'content', 'references', 'record', 'graphql'],
  thesaurus: ['entities', 'content', 'checks', 'record', 'graphql'],
  'word-pattern': ['entities', 'content', 'checks', 'rows', 'graphql'],
};

/** Folders of the catalogue that are no nouns of their own. */
const helpers = ['audience', 'ownership', 'task'];

const list = 'catalogue/concepts.ts';

const filesOf = (folder: string): string[] => readdirSync(`src/catalogue/${folder}`, { encoding: 'utf8' });

/** The face that the index.ts of the folder exports. */
async function faceOf(folder: string): Promise<Concept> {
  const [face] = Object.values((await import(`../../src/catalogue/${folder}/index.js`)) as Record<string, Concept>);
  return face!;
}

async function partsOf(folder: string): Promise<Part[]> {
  const face: object = await faceOf(folder);
  const hasFile = (part: Part): boolean =>
    part !== 'record' && filesOf(folder).some((name) => name.endsWith(`.${part}.ts`) || name === `${part}.ts`);
  return parts.filter((part) => part in face || hasFile(part));
}

describe('a concept', () => {
  test('is every folder of the catalogue but those that are no nouns', () => {
    const folders = readdirSync('src/catalogue', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...Object.keys(table), ...helpers].sort());
  });

  test.each(Object.entries(table))('%s brings what the table says', async (folder, expected) => {
    const brought = await partsOf(folder);
    const lacking = expected.filter((part) => !brought.includes(part));
    const unsaid = brought.filter((part) => !expected.includes(part));
    expect({ lacking, unsaid }).toEqual({ lacking: [], unsaid: [] });
  });

  test.each(Object.keys(table))('%s is in the list of concepts', async (folder) => {
    expect(concepts).toContain(await faceOf(folder));
  });

  test.each(Object.keys(table))('%s registers its checks and quality rules', (folder) => {
    const registered = imports.filter(({ from }) => from === `catalogue/${folder}/index.ts`).map(({ to }) => to);
    const own = filesOf(folder)
      .filter((name) => /\.(checks|quality)\.ts$/.test(name))
      .map((name) => `catalogue/${folder}/${name}`);
    expect(own.filter((path) => !registered.includes(path))).toEqual([]);
  });
});

describe('the list of concepts', () => {
  test('loads no GraphQL and no server', () => {
    const heavy = [...loadedBy(list, allImports)].filter((name) => /^(type-graphql|graphql|fastify|pg)$/.test(name));
    expect(heavy).toEqual([]);
  });
});
