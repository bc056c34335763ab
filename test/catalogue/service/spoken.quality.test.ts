import { expect, test } from '@jest/globals';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { spokenTextMissing } from '../../../src/catalogue/service/spoken.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const read = (seconds: number): string[][] => [
  [
    'spoken',
    `Es gibt keinen Sprechtext. Vorgelesen wird der Teaser oder Kurztext; das dauert ${seconds} Sekunden (höchstens 30).`,
  ],
];

// 14 characters are said in a second, and 30 seconds are the most. A paragraph is said with a full stop.
const longest = `<p>${'x'.repeat(419)}</p>`;
const tooLong = `<p>${'x'.repeat(420)}</p>`;

test.each<[what: string, service: Partial<ServiceContent>, findings: string[][]]>([
  ['is not missing when there is no text that is read instead', { texts: { '03': { de: 'Ausweis' } } }, []],
  ['is missing when the short text is read', { texts: { '05': { de: 'Kurz.' } } }, read(1)],
  ['is missing when the short text takes 30 seconds', { texts: { '05': { de: longest } } }, read(30)],
  ['is missing when the short text takes longer', { texts: { '05': { de: tooLong } } }, read(31)],
  ['is missing when the teaser takes longer', { texts: { '24': { de: tooLong }, '05': { de: 'Kurz.' } } }, read(31)],
  ['is missing when the teaser is short enough', { texts: { '24': { de: 'Kurz.' }, '05': { de: tooLong } } }, read(1)],
  [
    'is missing when the teaser is blank and the short text too long',
    { texts: { '24': { de: ' ' }, '05': { de: tooLong } } },
    read(31),
  ],
  ['is not missing when only another text is there', { texts: { '06': { de: tooLong } } }, []],
  ['is missing with the time of the German text', { texts: { '05': { de: 'Kurz.', en: tooLong } } }, read(1)],
  ['is not missing when there is one', { spoken: { de: 'Kurz.' }, texts: { '05': { de: tooLong } } }, []],
  ['is missing when it is blank', { spoken: { de: ' ' }, texts: { '05': { de: tooLong } } }, read(31)],
  [
    'is missing when there is one in English only',
    { spoken: { en: 'Short.' }, texts: { '05': { de: tooLong } } },
    read(31),
  ],
])('a spoken text %s', (_, service, findings) => {
  expect(found(spokenTextMissing, serviceContent(service))).toEqual(findings);
});
