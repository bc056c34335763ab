import { expect, test } from '@jest/globals';
import { checkFees } from '../../../src/catalogue/fee/fee.checks.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import { problemsOf, reported } from '../../support/reported.js';

const fixed = (fields: Partial<FeeContent>): FeeContent => ({ kind: 'FIXED', ...fields });
const legalBases = [{ citation: '§ 1 PAuswGebV' }];

test.each<[string, FeeContent[] | undefined, [string, string][]]>([
  ['no fees', undefined, []],
  ['a base fee and a cited rule', [fixed({ legalBasis: '§ 1 PAuswGebV' }), fixed({ baseFee: 0 })], []],
  [
    'a base fee just past the end',
    [fixed({ baseFee: 1 })],
    [['fees[0].baseFee', 'There is no fee 1; the list ends at 0.']],
  ],
  ['a fee based on itself', [fixed({ baseFee: 0 })], [['fees[0].baseFee', 'The fee is based on itself.']]],
  [
    'a circle of fees, and one that leads into it',
    [fixed({ baseFee: 1 }), fixed({ baseFee: 0 }), fixed({ baseFee: 0 })],
    [
      ['fees[0].baseFee', 'The fee is based on itself.'],
      ['fees[1].baseFee', 'The fee is based on itself.'],
    ],
  ],
  [
    'a surcharge that is always due, or is chosen',
    [fixed({}), fixed({ surcharge: true, mandatory: true }), fixed({ surcharge: true, mandatory: false })],
    [],
  ],
  [
    'the euro, a currency without cents, and none',
    ['EUR', 'JPY', undefined].map((currency) => fixed(currency ? { currency } : {})),
    [],
  ],
  [
    'currencies that do not exist, or no longer',
    [fixed({ currency: 'QQQ' }), fixed({ currency: 'DEM' }), fixed({ currency: 'XXX' })],
    [
      ['fees[0].currency', 'There is no currency "QQQ".'],
      ['fees[1].currency', 'There is no currency "DEM".'],
      ['fees[2].currency', 'There is no currency "XXX".'],
    ],
  ],
  [
    'a fee that is always due on top of nothing',
    [fixed({ mandatory: true })],
    [['fees[0].mandatory', 'The fee is no surcharge, so that it cannot always come on top of another.']],
  ],
  [
    'a rule that the service does not cite',
    [fixed({ legalBasis: '§ 2' })],
    [['fees[0].legalBasis', '"§ 2" is not among the legalBases of the service.']],
  ],
])('checkFees: %s', (_, fees, problems) => {
  expect(reported((report) => checkFees({ slug: 'a', texts: {}, legalBases, fees: fees ?? [] }, report))).toEqual(
    problems,
  );
});

test('a currency that does not exist is explained in German and English', () => {
  const content = { slug: 'a', texts: {}, fees: [fixed({ currency: 'QQQ' })] };
  expect(problemsOf((report) => checkFees(content, report))).toEqual([
    [
      'fees[0].currency',
      { de: 'Eine Währung „QQQ“ gibt es nicht.', en: 'There is no currency "QQQ".' },
      {
        de: 'Schreiben Sie den Code nach ISO 4217, wie EUR oder CHF; ohne Angabe gilt EUR.',
        en: 'Write the code of ISO 4217, such as EUR or CHF; EUR when left out.',
      },
    ],
  ]);
});
