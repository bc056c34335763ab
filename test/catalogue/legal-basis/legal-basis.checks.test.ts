import { expect, test } from '@jest/globals';
import { checkLegalBases } from '../../../src/catalogue/legal-basis/legal-basis.checks.js';
import type { LegalBasisContent } from '../../../src/catalogue/legal-basis/legal-basis.content.js';
import { serviceContent } from '../../support/builders/service.js';
import { reported } from '../../support/reported.js';

test.each<[what: string, legalBases: LegalBasisContent[] | undefined, problems: [string, string][]]>([
  ['none are given', undefined, []],
  ['the list is empty', [], []],
  ['different paragraphs are cited', [{ citation: '§ 9 PAuswG' }, { citation: '§ 9 PassG' }], []],
  [
    'one paragraph is cited twice, whatever its link',
    [{ citation: '§ 9 PAuswG', url: 'https://a.example' }, { citation: '§ 9 PAuswG' }],
    [['legalBases[1]', '§ 9 PAuswG occurs twice (first at 0).']],
  ],
])('problems of legal bases when %s', (_, legalBases, problems) => {
  expect(reported((report) => checkLegalBases(serviceContent({ legalBases }), report))).toEqual(problems);
});
