import { expect, test } from '@jest/globals';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { spokenTextMissing } from '../../../src/catalogue/service/spoken.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

// 14 characters are said in a second, and 30 seconds are the most. A paragraph is said with a full stop.
const longest = `<p>${'x'.repeat(419)}</p>`;
const tooLong = `<p>${'x'.repeat(420)}</p>`;
const missing = [
  ['spoken', 'Es gibt keinen Sprechtext, und Teaser oder Kurztext zu sprechen dauert 31 Sekunden (höchstens 30).'],
];

test.each<[what: string, service: Partial<ServiceContent>, findings: string[][]]>([
  ['is not missing when there is no text at all', {}, []],
  ['is not missing when the short text takes 30 seconds', { texts: { '05': { de: longest } } }, []],
  ['is missing when the short text takes longer', { texts: { '05': { de: tooLong } } }, missing],
  ['is missing when the teaser takes longer', { texts: { '24': { de: tooLong }, '05': { de: 'Kurz.' } } }, missing],
  ['is not missing when the teaser is short enough', { texts: { '24': { de: 'Kurz.' }, '05': { de: tooLong } } }, []],
  [
    'is missing when the teaser is blank and the short text too long',
    { texts: { '24': { de: ' ' }, '05': { de: tooLong } } },
    missing,
  ],
  ['is not missing when another text is too long', { texts: { '06': { de: tooLong } } }, []],
  ['is not missing when the text is too long in English', { texts: { '05': { de: 'Kurz.', en: tooLong } } }, []],
  ['is not missing when there is one', { spoken: { de: 'Kurz.' }, texts: { '05': { de: tooLong } } }, []],
  ['is missing when it is blank', { spoken: { de: ' ' }, texts: { '05': { de: tooLong } } }, missing],
  [
    'is missing when there is one in English only',
    { spoken: { en: 'Short.' }, texts: { '05': { de: tooLong } } },
    missing,
  ],
])('a spoken text %s', (_, service, findings) => {
  expect(found(spokenTextMissing, serviceContent(service))).toEqual(findings);
});
