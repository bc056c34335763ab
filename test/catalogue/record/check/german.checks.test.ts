import { expect, test } from '@jest/globals';
import { checkGerman } from '../../../../src/catalogue/record/check/german.checks.js';
import type { TextContent } from '../../../../src/catalogue/record/record-content.js';
import { problemsOf } from '../../../support/reported.js';

test.each<[what: string, text: TextContent, isMissing: boolean]>([
  ['is there', { de: 'Zoll', en: 'Customs' }, false],
  ['is there for a region', { 'de-AT': 'Zoll' }, false],
  ['is there, worded by a machine', { de: { text: 'Zoll', origin: 'MACHINE' } }, false],
  ['is missing', { en: 'Customs' }, true],
  ['is missing beside Leichte Sprache', { 'de-x-leicht': 'Zoll' }, true],
])('the German wording %s', (_, text, isMissing) => {
  const problem = [
    'body',
    { de: 'Der deutsche Wortlaut fehlt.', en: 'The German wording is missing.' },
    { de: 'Schreiben Sie den Text auch auf Deutsch (de).', en: 'Write the text in German (de) as well.' },
  ];
  expect(problemsOf((report) => checkGerman(text, ['body'], report))).toEqual(isMissing ? [problem] : []);
});
