import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { ContactChannelKind } from '../../../src/catalogue/contact-channel/contact-channel-kind.js';
import { InterpretationKind } from '../../../src/answers/search/search-enums.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { url } = await startStubApp(stubSchema());
const folder = 'src/web/auskunft/page';
// Plain JavaScript, whose types are checked where it runs.
const queries = '../../../src/web/auskunft/page/queries.js';
const documents = (await import(queries)) as Record<string, string>;
const files = readdirSync(folder).filter((name) => !name.endsWith('.d.ts'));

describe('the page for agents', () => {
  test('is served under a policy that lets nothing in from elsewhere', async () => {
    const page = await fetch(`${url}/auskunft`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(files)('%s is served, and only sent again when it has changed', async (name) => {
    const file = await fetch(`${url}/auskunft/${name}`);
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await file.text()).toBe(readFileSync(`${folder}/${name}`, 'utf8'));
    // As a browser asks; left to itself, fetch would say that it wants nothing kept.
    const headers = { 'if-none-match': file.headers.get('etag')!, 'cache-control': 'max-age=0' };
    expect((await fetch(`${url}/auskunft/${name}`, { headers })).status).toBe(304);
  });

  test.each(Object.values(ContactChannelKind))('has a word for channels of the kind %s', (kind) => {
    expect(readFileSync(`${folder}/words.js`, 'utf8')).toMatch(new RegExp(`^  ${kind}: \\['`, 'm'));
  });

  test.each(Object.values(InterpretationKind))('says what was taken for %s', (kind) => {
    const isTold = new RegExp(`^  ${kind === InterpretationKind.ELSEWHERE ? 'elsewhere' : kind}: \\['`, 'm');
    expect(readFileSync(`${folder}/words.js`, 'utf8')).toMatch(isTold);
  });

  test('names no other host, holds no script or style of its own, and reads nothing as HTML', () => {
    for (const name of files) {
      const text = readFileSync(`${folder}/${name}`, 'utf8').replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect([name, text.match(/https?:\/\/[\w.-]+/g)]).toEqual([name, null]);
      expect([name, /innerHTML|insertAdjacentHTML|document\.write|\beval\b|\sstyle=|<script>/.test(text)]).toEqual([
        name,
        false,
      ]);
    }
  });

  test.each(['/auskunft/', '/auskunft/unknown.js', '/auskunft/answers.d.ts', '/auskunft/..%2fserver.ts'])(
    '%s is not there',
    async (path) => expect((await fetch(url + path)).status).toBe(404),
  );

  test('answers to no other method', async () => {
    const refused = await fetch(`${url}/auskunft`, { method: 'POST' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what it asks', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'), { assumeValidSDL: true });

  test.each(Object.entries(documents))('%s is valid', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});
