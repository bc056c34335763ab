import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const rules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(rules|checks|quality)\.ts$/.test(path),
);

const testOf = (path: string): string => `test/${path.replace(/\.ts$/, '.test.ts')}`;

test('no file of rules, checks or quality rules lacks a test of its name at its place', () => {
  expect(rules).not.toHaveLength(0);
  expect(rules.filter((path) => !existsSync(testOf(path)))).toEqual([]);
});
