import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startTestApp } from '../support/app.js';

const commit = '0123456789abcdef0123456789abcdef01234567';
const { url } = await startTestApp({ variables: { COMMIT: commit } });

test('the version, the hash of the schema and the commit are told to everybody', async () => {
  const response = await fetch(`${url}/version`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const schema = createHash('sha256').update(readFileSync('schema/schema.graphql')).digest('hex');
  expect(await response.json()).toEqual({ version, schema, commit });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
