import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl } = await startTestApp();
beforeAll(() => loadSeeds(databaseUrl, waldau));

interface List {
  thesaurus: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { slug: string }[];
  };
}

const LIST = `query ($filter: ThesaurusFilter, $first: Int, $after: String) {
  thesaurus(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { slug } }
}`;

const list = async (variables: Record<string, unknown> = {}): Promise<List['thesaurus']> =>
  (await read<List>(LIST, variables)).thesaurus;

const found = async (filter: object): Promise<string[]> => (await list({ filter })).nodes.map(({ slug }) => slug);

describe('the thesaurus', () => {
  test('is listed by slug, page by page, each in one statement', async () => {
    statements();
    const first = await list({ first: 3 });
    expect(first).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true },
      nodes: [{ slug: 'badeanstalt' }, { slug: 'badezubehoer' }, { slug: 'fragen' }],
    });
    expect(statements()).toHaveLength(1);
    expect(await list({ first: 3, after: first.pageInfo.endCursor })).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ slug: 'kosten' }],
    });
  });

  test.each([
    ['a kind', { kind: 'BROADER' }, ['badezubehoer']],
    ['the beginning of a word, whatever its case', { word: 'BAD' }, ['badeanstalt', 'badezubehoer']],
    ['a beginning with an umlaut', { word: 'YÜZ' }, ['badeanstalt']],
    ['a language', { language: 'en' }, ['badeanstalt', 'badezubehoer', 'kosten']],
    ['a language in capitals', { language: 'EN' }, ['badeanstalt', 'badezubehoer', 'kosten']],
    ['another code of a language', { language: 'eng' }, ['badeanstalt', 'badezubehoer', 'kosten']],
    ['a word in a language', { word: 'p', language: 'en' }, ['badeanstalt', 'kosten']],
    ['a word of another language', { word: 'bad', language: 'en' }, []],
    ['a kind and a word', { kind: 'EQUIVALENT', word: 'bad' }, ['badeanstalt']],
    ['a pattern, which is none', { word: 'b%' }, []],
    ['nothing at all', {}, ['badeanstalt', 'badezubehoer', 'fragen', 'kosten']],
  ])('is filtered by %s', async (_, filter, slugs) => {
    expect(await found(filter)).toEqual(slugs);
  });

  test('has entries with general words before narrower ones, by language and word', async () => {
    const words = '{ words { language word narrower } }';
    expect(
      await read(
        `{ broader: thesaurusEntry(by: { slug: "badezubehoer" }) ${words} equivalent: thesaurusEntry(by: { slug: "badeanstalt" }) ${words} }`,
      ),
    ).toEqual({
      broader: {
        words: [
          { language: 'de', word: 'Badesachen', narrower: false },
          { language: 'de', word: 'Bademütze', narrower: true },
          { language: 'en', word: 'swimming cap', narrower: true },
        ],
      },
      equivalent: {
        words: [
          { language: 'de', word: 'Bad', narrower: false },
          { language: 'de', word: 'Badi', narrower: false },
          { language: 'en', word: 'public pool', narrower: false },
          { language: 'tr', word: 'yüzme havuzu', narrower: false },
        ],
      },
    });
  });

  test('says of an entry how it is meant, by its slug or its id', async () => {
    const id = globalId('ThesaurusEntry', seededId('THESAURUS_ENTRY', 'kosten'));
    const fields = '{ slug kind aspect note { value } edition { status } }';
    expect(
      await read(
        `{ byId: thesaurusEntry(by: { id: "${id}" }) ${fields} node(id: "${id}") { ... on ThesaurusEntry ${fields} }
           noted: thesaurusEntry(by: { slug: "badeanstalt" }, context: { languages: ["en"] }) ${fields}
           unknown: thesaurusEntry(by: { slug: "xanten" }) ${fields} }`,
      ),
    ).toEqual({
      byId: { slug: 'kosten', kind: 'ASPECT', aspect: 'FEES', note: null, edition: { status: 'IN_FORCE' } },
      node: { slug: 'kosten', kind: 'ASPECT', aspect: 'FEES', note: null, edition: { status: 'IN_FORCE' } },
      noted: {
        slug: 'badeanstalt',
        kind: 'EQUIVALENT',
        aspect: null,
        note: { value: 'How people here call the pool' },
        edition: { status: 'IN_FORCE' },
      },
      unknown: null,
    });
  });

  test('refuses a language that is none', async () => {
    const { errors } = await ask(LIST, { filter: { language: 'deutsch!' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
