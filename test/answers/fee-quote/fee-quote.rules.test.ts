import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';
import { amountText } from '../../../src/catalogue/fee/amount.rules.js';
import { quote } from '../../../src/answers/fee-quote/fee-quote.rules.js';
import type { FeeFacts } from '../../../src/answers/fee-quote/quote.js';
import { quoteSentence } from '../../../src/answers/fee-quote/fee-sentence.rules.js';

let ids = 0;
const fee = (facts: Partial<FeeFacts>): FeeFacts => ({
  id: ++ids,
  kind: 'FIXED',
  amountCents: null,
  minimumCents: null,
  maximumCents: null,
  currency: 'EUR',
  percentage: null,
  percentageOf: null,
  unit: null,
  surcharge: false,
  baseFeeId: null,
  label: null,
  condition: null,
  description: null,
  freeReason: null,
  audiences: [],
  channel: null,
  proof: null,
  applies: [],
  ...facts,
});

const keys = ['age', 'express', 'volunteer', 'term'];
const ask = (fees: FeeFacts[], given: Record<string, Answer> = {}, rest = {}) =>
  quote(fees, keys, { answers: new Map(Object.entries(given)), audience: 'CITIZEN', channel: null, ...rest });
const sums = ({ minimum, maximum, exact, open }: ReturnType<typeof ask>) => ({ minimum, maximum, exact, open });

const adult = fee({ amountCents: 7000, condition: { de: 'ab 24 Jahre' }, applies: [{ question: 'age', from: 24 }] });
const young = fee({
  amountCents: 3750,
  condition: { de: 'unter 24 Jahre' },
  applies: [{ question: 'age', until: 23 }],
});
const express = fee({
  amountCents: 3200,
  surcharge: true,
  label: { de: 'Zuschlag Express' },
  applies: [{ question: 'express', is: true }],
});
const volunteers = fee({
  kind: 'FREE',
  condition: { de: 'Ehrenamt' },
  proof: { de: 'Bescheinigung' },
  applies: [{ question: 'volunteer', is: true }],
});
const half = fee({
  kind: 'PERCENTAGE',
  percentage: 50,
  currency: null,
  condition: { de: 'Minderjährige' },
  applies: [{ question: 'age', until: 17 }],
});
const passport = [adult, young, express];

describe('the sum', () => {
  test.each<[string, FeeFacts[], Record<string, Answer>, number | null, number | null, string[]]>([
    ['is that of the answer', passport, { age: 30, express: false }, 7000, 7000, []],
    ['is that of the other answer', passport, { age: 8, express: false }, 3750, 3750, []],
    ['has what is chosen on top', passport, { age: 30, express: true }, 10200, 10200, []],
    ['leaves out what may be chosen, and asks', passport, { age: 30 }, 7000, 7000, ['express']],
    ['is a range while it depends', passport, {}, 3750, 7000, ['age', 'express']],
    ['is a range to which what is chosen is added', passport, { express: true }, 6950, 10200, ['age']],
    [
      'is not changed by an exemption nobody claims',
      [fee({ amountCents: 1300 }), volunteers],
      {},
      1300,
      1300,
      ['volunteer'],
    ],
    ['is nothing for the exempt', [fee({ amountCents: 1300 }), volunteers], { volunteer: true }, 0, 0, []],
    ['is the whole fee for others', [fee({ amountCents: 1300 }), volunteers], { volunteer: false }, 1300, 1300, []],
    ['is a share where the reduction holds', [fee({ amountCents: 9601 }), half], { age: 8 }, 4801, 4801, []],
    ['is the whole where it does not', [fee({ amountCents: 9601 }), half], { age: 18 }, 9601, 9601, []],
    ['is open at the side of a range that is', [fee({ kind: 'RANGE', maximumCents: 1500 })], {}, null, 1500, []],
    ['is open for words', [fee({ kind: 'DESCRIBED', description: { de: 'nach Aufwand' } })], {}, null, null, []],
    ['is open without fees', [], {}, null, null, []],
    ['asks nothing that changes nothing', [{ ...adult, amountCents: 3750 }, young], {}, 3750, 3750, []],
    [
      'does not take a surcharge without a case for due',
      [fee({ amountCents: 100 }), fee({ amountCents: 5, surcharge: true })],
      {},
      100,
      100,
      [],
    ],
    ['is the surcharge that stands alone', [fee({ amountCents: 3200, surcharge: true })], {}, 3200, 3200, []],
    [
      'is open for a percentage of words',
      [fee({ kind: 'PERCENTAGE', percentage: 3, percentageOf: { de: 'Wert' } })],
      {},
      null,
      null,
      [],
    ],
  ])('%s', (_, fees, given, minimum, maximum, open) => {
    expect(sums(ask(fees, given))).toEqual({ minimum, maximum, exact: minimum !== null && minimum === maximum, open });
  });

  test('is of those who are asked for', () => {
    const fees = [
      fee({ amountCents: 100, audiences: ['CITIZEN'] }),
      fee({ amountCents: 900, audiences: ['BUSINESS'] }),
    ];
    expect(ask(fees).minimum).toBe(100);
    expect(ask(fees, {}, { audience: 'BUSINESS' }).minimum).toBe(900);
  });

  test('is of the channel that is used', () => {
    const fees = [fee({ amountCents: 100, channel: 'WEB' }), fee({ amountCents: 900, channel: 'COUNTER' })];
    expect(sums(ask(fees))).toMatchObject({ minimum: 100, maximum: 900 });
    expect(ask(fees, {}, { channel: 'WEB' }).maximum).toBe(100);
  });

  test('has the surcharge of the base fee that is due, and of no other', () => {
    const zone = (base: FeeFacts, amountCents: number) =>
      fee({ amountCents, surcharge: true, baseFeeId: base.id, applies: [{ question: 'express', is: true }] });
    const fees = [adult, young, zone(adult, 1), zone(young, 2)];
    expect(ask(fees, { age: 30, express: true }).minimum).toBe(7001);
    expect(ask(fees, { age: 3, express: true }).minimum).toBe(3752);
  });

  test('has no most where some of it is due for each of something', () => {
    const copies = { ...express, unit: { de: 'je Kopie' } };
    expect(sums(ask([fee({ amountCents: 1000 }), copies], { express: true }))).toEqual({
      minimum: 4200,
      maximum: null,
      exact: false,
      open: [],
    });
    expect(ask([fee({ amountCents: 1000, unit: copies.unit }), copies], { express: true }).maximum).toBe(4200);
  });

  test('is nothing for who is exempt from the base fee that is due, and from no other', () => {
    const orphans = { ...volunteers, id: 1_000, baseFeeId: young.id };
    expect(sums(ask([adult, young, orphans], { age: 30, volunteer: true }))).toMatchObject({ minimum: 7000, open: [] });
    expect(sums(ask([adult, young, orphans], { age: 30 }))).toMatchObject({ minimum: 7000, open: [] });
    expect(ask([adult, young, orphans], { age: 3, volunteer: true }).maximum).toBe(0);
    expect(sums(ask([adult, young, orphans], { volunteer: true }))).toMatchObject({ minimum: 0, maximum: 7000 });
  });

  test('is nothing for the exempt, whatever else is special', () => {
    const lost = fee({ amountCents: 5000, applies: [{ question: 'term', oneOf: ['short'] }] });
    const given = { volunteer: true, term: 'short' };
    expect(ask([fee({ amountCents: 1300 }), lost, volunteers], given).maximum).toBe(0);
    expect(ask([fee({ amountCents: 1300 }), lost, volunteers], { ...given, volunteer: false }).maximum).toBe(5000);
  });

  test('of a share is in the currency of the whole', () => {
    expect(ask([fee({ amountCents: 9000, currency: 'CHF' }), half], { age: 8 })).toMatchObject({
      currency: 'CHF',
      lines: [{ currency: 'CHF' }],
    });
  });

  test('does not exist in two currencies', () => {
    const fees = [fee({ amountCents: 100 }), { ...express, currency: 'CHF' }];
    expect(sums(ask(fees, { express: true }))).toMatchObject({ minimum: null, exact: false });
  });
});

describe('the sentence', () => {
  const said = (fees: FeeFacts[], given: Record<string, Answer> = {}) => quoteSentence(ask(fees, given), 'de');

  test.each<[string, FeeFacts[], Record<string, Answer>, string]>([
    ['the fee', passport, { age: 30, express: false }, 'Das kostet 70,00 Euro.'],
    [
      'what may come on top',
      passport,
      { age: 8 },
      'Das kostet 37,50 Euro. Mit Zuschlag Express kommen 32,00 Euro hinzu.',
    ],
    [
      'both and the sum',
      passport,
      { age: 30, express: true },
      'Das kostet 70,00 Euro. Mit Zuschlag Express kommen 32,00 Euro hinzu. Zusammen sind das 102,00 Euro.',
    ],
    [
      'alternatives',
      passport,
      { express: false },
      'Das kostet 70,00 Euro (ab 24 Jahre) oder 37,50 Euro (unter 24 Jahre).',
    ],
    [
      'the exemption and its proof',
      [adult, volunteers],
      { age: 30, volunteer: true },
      'Das ist gebührenfrei. Nachweis: Bescheinigung.',
    ],
    [
      'who would be exempt',
      [fee({ amountCents: 1300 }), volunteers],
      {},
      'Das kostet 13,00 Euro. Gebührenfrei: Ehrenamt. Nachweis: Bescheinigung.',
    ],
    [
      'the unit',
      [fee({ amountCents: 9000, unit: { de: 'je Hund und Jahr' } })],
      {},
      'Das kostet 90,00 Euro je Hund und Jahr.',
    ],
    [
      'the unit of a share',
      [fee({ amountCents: 9000, unit: { de: 'je Hund und Jahr' } }), half],
      { age: 8 },
      'Das kostet 45,00 Euro je Hund und Jahr.',
    ],
    [
      'no sum of what is counted in different ways',
      [fee({ amountCents: 1000, unit: { de: 'je Gast' } }), express],
      { express: true },
      'Das kostet 10,00 Euro je Gast. Mit Zuschlag Express kommen 32,00 Euro hinzu.',
    ],
    ['a frame', [fee({ kind: 'RANGE', maximumCents: 1500 })], {}, 'Das kostet bis zu 15,00 Euro.'],
    ['words', [fee({ kind: 'DESCRIBED', description: { de: 'Kosten nach Aufwand.' } })], {}, 'Kosten nach Aufwand.'],
    [
      'a percentage',
      [fee({ kind: 'PERCENTAGE', percentage: 2.5, percentageOf: { de: 'Wert' } })],
      {},
      'Das kostet 2,5 Prozent (Wert).',
    ],
    [
      'that it depends, where one fee may be due',
      [{ ...express, surcharge: false }],
      {},
      'Was das kostet, hängt vom Fall ab. Zuschlag Express: 32,00 Euro.',
    ],
    [
      'the unit of many alternatives',
      [1000, 2000, 3000, 4000].map((amountCents) => fee({ amountCents, unit: { de: 'pro Jahr' } })),
      {},
      'Das kostet je nach Fall zwischen 10,00 Euro und 40,00 Euro pro Jahr.',
    ],
    ['that nothing is known', [], {}, 'Was das kostet, ist nicht eingetragen.'],
  ])('tells %s', (_, fees, given, sentence) => {
    expect(said(fees, given)).toBe(sentence);
  });

  test('is there to be said, and in English', () => {
    const told = ask([fee({ amountCents: 2280 })]);
    expect(quoteSentence(told, 'de', 'spoken')).toBe('Das kostet 22 Euro 80.');
    expect(quoteSentence(told, 'en')).toBe('It costs 22.80 euros.');
  });

  test('says what comes on top in words', () => {
    const [base, more] = [
      fee({ amountCents: 5000 }),
      fee({ amountCents: 1000, surcharge: true, condition: { de: 'am Sonntag' } }),
    ];
    const told = ask([base, more]);
    expect(quoteSentence(told, 'de')).toContain('Am Sonntag: + 10,00 Euro.');
    expect(quoteSentence(told, 'de', 'spoken')).toContain('Am Sonntag: plus 10 Euro.');
  });

  test.each([
    [4600, '46,00 Euro', '46 Euro', '46.00 euros', '46 euros'],
    [105, '1,05 Euro', '1 Euro 5', '1.05 euros', '1 euro 5'],
    [100, '1,00 Euro', '1 Euro', '1.00 euro', '1 euro'],
    [50, '0,50 Euro', '50 Cent', '0.50 euros', '50 cents'],
    [0, '0,00 Euro', '0 Euro', '0.00 euros', '0 euros'],
    [123456789, '1.234.567,89 Euro', '1234567 Euro 89', '1,234,567.89 euros', '1234567 euros 89'],
  ])('has %i cents in words', (cents, ...texts) => {
    const worded = (['de', 'en'] as const).flatMap((language) =>
      (['written', 'spoken'] as const).map((manner) => amountText(cents, 'EUR', language, manner)),
    );
    expect(worded).toEqual(texts);
  });
});
