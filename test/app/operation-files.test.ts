import { expect, test } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import { operationFiles } from '../../src/app/operation-files.js';

// The page is plain JavaScript, which has no types here.
const page = '../../src/web/auskunft/page/queries.js';
const queries = (await import(page)) as Record<string, unknown>;

test('all that the page /auskunft sends is stored, so that it works where nothing else is answered', () => {
  const stored = new Set(operationFiles().map(({ text }) => stripIgnoredCharacters(text)));
  const sent = Object.entries(queries).filter(([, value]) => typeof value === 'string');
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter(([, text]) => !stored.has(stripIgnoredCharacters(text as string))).map(([name]) => name)).toEqual(
    [],
  );
});
