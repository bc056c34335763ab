import { expect, test } from '@jest/globals';
import { gapBetweenBands, overlappingBands } from '../../../src/catalogue/fee/fee-bands.quality.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';
import { findingsOf } from '../../../src/catalogue/record/quality/rule.js';
import { nothingAround } from '../../../src/catalogue/record/quality/surroundings.js';

const judged = (fees: FeeContent[]) =>
  [overlappingBands, gapBetweenBands].flatMap((rule) =>
    findingsOf(rule, { slug: 'a', texts: {}, fees }, nothingAround('2026-11-02')),
  );
const found = (fees: FeeContent[]) =>
  judged(fees).map(({ rule, path, message }) => [rule, path.join('.'), /answer (\S+) to/.exec(message.en)![1]]);

let cents = 1000;
const band = (from: number | undefined, until: number | undefined, fields: Partial<FeeContent> = {}): FeeContent => ({
  kind: 'FIXED',
  amountCents: (cents += 100),
  applies: [{ question: 'age', ...(from !== undefined && { from }), ...(until !== undefined && { until }) }],
  ...fields,
});
const and = (fee: FeeContent, is: boolean): FeeContent => ({
  ...fee,
  applies: [{ question: 'first', is }, ...fee.applies!],
});
const gap = (at: string, answers: string) => ['FEE_BANDS_GAP', at, answers];
const overlap = (at: string, answers: string) => ['FEE_BANDS_OVERLAP', at, answers];

test.each<[what: string, fees: FeeContent[], findings: string[][]]>([
  ['no fees', [], []],
  ['one band', [band(undefined, 23)], []],
  ['bands in whole numbers that follow each other', [band(24, undefined), band(undefined, 23)], []],
  ['bands in hundredths that follow each other', [band(undefined, 1000), band(1000.01, undefined)], []],
  ['an age between two bands', [band(undefined, 23), band(25, undefined)], [gap('fees.1.applies.0', '24')]],
  [
    'ages between three bands',
    [band(65, undefined), band(18, 27), band(30, 60)],
    [gap('fees.2.applies.0', '28–29'), gap('fees.0.applies.0', '61–64')],
  ],
  [
    'hundredths between two bands',
    [band(undefined, 10.5), band(11, undefined)],
    [gap('fees.1.applies.0', '10.51–10.99')],
  ],
  ['a hole that an exemption fills', [band(18, 27), band(30, undefined), band(28, 29, { kind: 'FREE' })], []],
  ['a hole that a fee for every age fills', [band(undefined, 23), band(25, undefined), { kind: 'FIXED' }], []],
  [
    'a hole that only an exemption in words could fill',
    [band(undefined, 23), band(25, undefined), { kind: 'FREE', condition: { de: 'bei Bedürftigkeit' } }],
    [gap('fees.1.applies.0', '24')],
  ],
  [
    'a hole among those who answer alike',
    [and(band(undefined, 23), true), and(band(25, undefined), true)],
    [gap('fees.1.applies.1', '24')],
  ],
  ['bands of those who answer otherwise', [and(band(undefined, 23), true), and(band(25, undefined), false)], []],
  ['bands of surcharges', [band(undefined, 5, { surcharge: true }), band(65, undefined, { surcharge: true })], []],
  [
    'bands of reductions',
    [
      band(undefined, 5, { kind: 'PERCENTAGE', percentage: 50 }),
      band(65, undefined, { kind: 'PERCENTAGE', percentage: 25 }),
    ],
    [],
  ],
  ['a hole that is past', [band(undefined, 22, { valid: { until: '2026-10-31' } }), band(24, undefined)], []],
  [
    'a hole that is to come',
    [
      band(undefined, 23, { valid: { until: '2026-12-31' } }),
      band(undefined, 22, { valid: { from: '2027-01-01' } }),
      band(24, undefined),
    ],
    [gap('fees.2.applies.0', '23')],
  ],
  ['an age in two bands', [band(undefined, 24), band(24, undefined)], [overlap('fees.1.applies.0', '24')]],
  ['ages in two bands', [band(18, 30), band(20, 25)], [overlap('fees.1.applies.0', '20–25')]],
  [
    'an age in two bands, worded',
    [
      band(undefined, 24, { condition: { de: 'unter 24 Jahre' } }),
      band(24, undefined, { condition: { de: 'ab 24 Jahre' } }),
    ],
    [overlap('fees.1.applies.0', '24')],
  ],
  [
    'an age at which a band and an exemption hold',
    [band(undefined, 17, { kind: 'FREE' }), band(17, undefined)],
    [overlap('fees.1.applies.0', '17')],
  ],
  [
    'an age in two bands of the same amount',
    [band(undefined, 24, { amountCents: 5 }), band(24, undefined, { amountCents: 5 })],
    [],
  ],
  [
    'an age in two bands at different times',
    [band(undefined, 24, { valid: { until: '2026-12-31' } }), band(24, undefined, { valid: { from: '2027-01-01' } })],
    [],
  ],
  [
    'an age in bands of different things',
    [band(undefined, 24, { label: { de: 'Pass' } }), band(24, undefined, { label: { de: 'Ausweis' } })],
    [],
  ],
  [
    'an age in bands of different applicants',
    [band(undefined, 24, { audiences: ['CITIZEN'] }), band(24, undefined, { audiences: ['BUSINESS'] })],
    [],
  ],
])('bands: %s', (_, fees, findings) => {
  expect(found(fees)).toEqual(findings);
});

test('the findings are worded in German and English', () => {
  const named = (from: number | undefined, until: number | undefined, de: string) =>
    band(from, until, { condition: { de } });
  expect(judged([named(undefined, 24, 'jung'), named(24, 60, 'mittel'), named(62, undefined, 'alt')])).toMatchObject([
    {
      severity: 'MUST',
      message: {
        de: 'Bei der Antwort 24 auf „age“ gelten zwei verschiedene Gebühren: „mittel“ und „jung“.',
        en: 'For the answer 24 to "age", two different fees hold: "mittel" and "jung".',
      },
    },
    {
      severity: 'SHOULD',
      message: {
        de: 'Für die Antwort 61 auf „age“ ist keine Gebühr eingetragen; sie liegt zwischen „mittel“ und „alt“.',
        en: 'No fee is recorded for the answer 61 to "age", which lies between "mittel" and "alt".',
      },
    },
  ]);
});
