import { expect, test } from '@jest/globals';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import { contradictingFees, feeWithoutLegalBasis } from '../../../src/catalogue/fee/fee.quality.js';
import { findingsOf } from '../../../src/catalogue/record/quality/rule.js';
import { nothingAround } from '../../../src/catalogue/record/quality/surroundings.js';

const found = (rule: typeof contradictingFees, fees: FeeContent[]) =>
  findingsOf(rule, { slug: 'a', texts: {}, fees }, nothingAround('2026-11-02')).map(({ path, message }) => [
    path.join('.'),
    message.en,
  ]);
const fixed = (fields: Partial<FeeContent>): FeeContent => ({ kind: 'FIXED', amountCents: 3700, ...fields });

test.each<[string, FeeContent[], string[][]]>([
  ['no fees', [], []],
  ['a fee that cites a rule', [fixed({ legalBasis: '§ 1' })], []],
  ['an exemption needs none', [{ kind: 'FREE' }], []],
  [
    'a fee takes the rule of the fee that its base fees are based on',
    [fixed({ legalBasis: '§ 1' }), fixed({ baseFee: 0 }), fixed({ baseFee: 1 }), fixed({ baseFee: 2 })],
    [],
  ],
  [
    'a circle of fees has none',
    [fixed({ baseFee: 1 }), fixed({ baseFee: 0 })],
    [
      ['fees.0.legalBasis', 'The fee "37.00 €" names no legal basis.'],
      ['fees.1.legalBasis', 'The fee "37.00 €" names no legal basis.'],
    ],
  ],
  [
    'named by its amount in another currency',
    [fixed({ amountCents: 1250, currency: 'JPY' })],
    [['fees.0.legalBasis', 'The fee "1,250 JPY" names no legal basis.']],
  ],
  ['a fee takes the rule of its base fee', [fixed({ legalBasis: '§ 1' }), fixed({ baseFee: 0 })], []],
  [
    'named by its label',
    [fixed({ label: { de: 'Express' }, condition: { de: 'eilig' } })],
    [['fees.0.legalBasis', 'The fee "Express" names no legal basis.']],
  ],
  ['not of an amount of nought', [fixed({ amountCents: 0 })], []],
  [
    'named by its condition',
    [fixed({ condition: { de: 'eilig' } })],
    [['fees.0.legalBasis', 'The fee "eilig" names no legal basis.']],
  ],
  ['named by its amount', [fixed({})], [['fees.0.legalBasis', 'The fee "37.00 €" names no legal basis.']]],
  [
    'named by its position, counted from 1',
    [{ kind: 'RANGE' }],
    [['fees.0.legalBasis', 'The fee "1" names no legal basis.']],
  ],
])('feeWithoutLegalBasis: %s', (_, fees, findings) => {
  expect(found(feeWithoutLegalBasis, fees)).toEqual(findings);
});

const contradiction = [['fees.1', 'Two different fees hold for the same case on the same day ("28.80 €").']];

test.each<[string, Partial<FeeContent>, Partial<FeeContent>, string[][]]>([
  ['two amounts for one case', {}, {}, contradiction],
  ['the same amount twice', {}, { amountCents: 3700 }, []],
  ['the euro is the default currency', { currency: 'EUR' }, { amountCents: 3700 }, []],
  ['nothing, recorded in two ways', { kind: 'FREE', amountCents: undefined }, { amountCents: 0 }, []],
  ['another label', {}, { label: { de: 'Express' } }, []],
  ['another audience', { audiences: ['CITIZEN'] }, { audiences: ['COMPANY'] }, []],
  [
    'other answers',
    { label: { de: 'Pass' }, applies: [{ question: 'alter', until: 23 }] },
    { label: { de: 'Pass' }, applies: [{ question: 'alter', from: 24 }] },
    [],
  ],
  ['answers for one of them only', { applies: [{ question: 'eilig', is: true }] }, {}, []],
  ['an empty list of answers is none', { applies: [] }, {}, contradiction],
  [
    'the same answers in another order',
    {
      applies: [
        { question: 'eilig', is: true },
        { question: 'art', oneOf: ['a', 'b'] },
      ],
    },
    {
      applies: [
        { question: 'art', oneOf: ['b', 'a'] },
        { is: true, question: 'eilig' },
      ],
    },
    contradiction,
  ],
  ['a proof that only one asks for', { proof: 'schwerbehindertenausweis' }, {}, []],
  ['another channel', {}, { channel: 'ONLINE' }, []],
  ['a surcharge', {}, { surcharge: true }, []],
  ['the next period', { valid: { until: '2026-12-31' } }, { valid: { from: '2027-01-01' } }, []],
  ['one shared day', { valid: { until: '2027-01-01' } }, { valid: { from: '2027-01-01' } }, contradiction],
  [
    'audiences in another order',
    { audiences: ['CITIZEN', 'COMPANY'] },
    { audiences: ['COMPANY', 'CITIZEN'] },
    contradiction,
  ],
])('contradictingFees: %s', (_, one, other, findings) => {
  expect(found(contradictingFees, [fixed(one), fixed({ amountCents: 2880, ...other })])).toEqual(findings);
});
