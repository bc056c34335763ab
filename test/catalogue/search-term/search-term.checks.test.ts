import { expect, test } from '@jest/globals';
import { checkSearchTerms } from '../../../src/catalogue/search-term/search-term.checks.js';
import { serviceContent } from '../../support/builders/service.js';
import { reported } from '../../support/reported.js';

test.each<[what: string, terms: [language: string, term: string][] | undefined, problems: [string, string][]]>([
  ['none are given', undefined, []],
  ['the list is empty', [], []],
  [
    'a term stands in two languages',
    [
      ['de', 'Pass'],
      ['en', 'Pass'],
    ],
    [],
  ],
  [
    'two terms of a language differ',
    [
      ['de', 'Pass'],
      ['de', 'Reisepass'],
    ],
    [],
  ],
  [
    'a term stands twice in a language',
    [
      ['de', 'Pass'],
      ['en', 'Pass'],
      ['de', 'Pass'],
    ],
    [['searchTerms[2]', 'Pass (de) occurs twice (first at 0).']],
  ],
])('problems of search terms when %s', (_, terms, problems) => {
  const searchTerms = terms?.map(([language, term]) => ({ language, term, kind: 'SYNONYM' }));
  expect(reported((report) => checkSearchTerms(serviceContent({ searchTerms }), report))).toEqual(problems);
});

test.each<[kind: string, changedOn: string | undefined, problems: [string, string][]]>([
  ['FORMER_NAME', undefined, []],
  ['FORMER_NAME', '2026-07-01', []],
  ['COMING_NAME', '2027-01-01', []],
  ['COMING_NAME', undefined, [['searchTerms[0].changedOn', 'The coming name lacks the day from which it holds.']]],
  ['MISTAKE', '2026-07-01', [['searchTerms[0].changedOn', 'Only a former or coming name changes on a day.']]],
])('a %s that changes on %s', (kind, changedOn, problems) => {
  const searchTerms = [{ language: 'de', term: 'Pass', kind, ...(changedOn ? { changedOn } : {}) }];
  expect(reported((report) => checkSearchTerms(serviceContent({ searchTerms }), report))).toEqual(problems);
});
