import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Rules that still lack a test of their own. The list may only shrink. */
const withoutTest: readonly string[] = [
  'catalogue/code-list/leika.quality.ts',
  'catalogue/contact-channel/contact-channel.quality.ts',
  'catalogue/legal-basis/legal-basis.quality.ts',
  'catalogue/organisation/office.quality.ts',
  'catalogue/record/quality/link.quality.ts',
  'catalogue/record/quality/markup.quality.ts',
  'catalogue/record/quality/period.quality.ts',
  'catalogue/record/quality/placeholder.quality.ts',
  'catalogue/record/quality/readability.quality.ts',
  'catalogue/record/quality/title.quality.ts',
  'catalogue/record/quality/translation.quality.ts',
  'catalogue/record/quality/wording.quality.ts',
  'catalogue/required-document/document.quality.ts',
  'catalogue/responsibility/responsibility.quality.ts',
  'catalogue/service/module.quality.ts',
  'catalogue/service/spoken.quality.ts',
  'catalogue/service/title.quality.ts',
];

const rules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(rules|checks|quality)\.ts$/.test(path),
);

const testOf = (path: string): string => `test/${path.replace(/\.ts$/, '.test.ts')}`;

test('every file of rules, checks and quality rules has a test of its name at its place', () => {
  expect(rules.filter((path) => !existsSync(testOf(path))).sort()).toEqual([...withoutTest].sort());
});
