import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startTestApp } from '../support/app.js';

const { ask } = await startTestApp({ seeded: true });

const shown = [
  ...readFileSync('README.md', 'utf8').matchAll(
    /### (.+)\n[\s\S]*?```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)\n```/g,
  ),
].map(([, title, query, answer]) => [title!, query!, answer!] as const);

test('the README shows a query for each of its users', () => {
  expect(shown).toHaveLength(5);
});

test.each(shown)('the README shows what is really answered: %s', async (_, query, answer) => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});
