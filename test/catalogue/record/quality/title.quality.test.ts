import { expect, test } from '@jest/globals';
import { titleMissing } from '../../../../src/catalogue/record/quality/title.quality.js';
import type { TextContent } from '../../../../src/catalogue/record/record-content.js';
import { found } from '../../../support/found.js';

const rule = titleMissing((texts: (TextContent | undefined)[]) => ({ path: ['names', 'short'], texts }));
const missing = [['names.short', 'Es fehlt ein deutscher Titel.']];

test.each<[what: string, texts: (TextContent | undefined)[], findings: string[][]]>([
  ['is missing among no texts', [], missing],
  ['is missing when its text is', [undefined], missing],
  ['is missing when it is blank', [{ de: '  ' }], missing],
  ['is missing in German', [{ en: 'Office' }, { 'de-x-leicht': 'Amt' }], missing],
  ['is the first text', [{ de: 'Amt' }, undefined], []],
  ['is any of the texts', [undefined, { en: 'Office' }, { de: 'Amt' }], []],
  ['may have an origin', [{ de: { text: 'Amt', origin: 'MACHINE' } }], []],
])('a German title %s', (_, texts, findings) => {
  expect(found(rule, texts)).toEqual(findings);
});
