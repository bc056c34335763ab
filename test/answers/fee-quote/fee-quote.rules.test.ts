import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/catalogue/question/applicability.rules.js';
import type { FeeFacts, QuoteCase } from '../../../src/answers/fee-quote/quote.js';
import { feeFacts, passportFees, question, quoteOf } from '../../support/builders/fee.js';

const sums = ({ minimum, maximum, open }: ReturnType<typeof quoteOf>) => ({ minimum, maximum, open });

const always = (amountCents: number, given: Partial<FeeFacts> = {}): FeeFacts =>
  feeFacts({ amountCents, surcharge: true, mandatory: true, ...given });
const { adult, young, express, volunteers, half } = passportFees;
const passport = [adult, young, express];

const anybody: Partial<QuoteCase> = { possibleAudiences: ['CITIZEN', 'BUSINESS'] };
const business = (given: Partial<FeeFacts>): FeeFacts => feeFacts({ audiences: ['BUSINESS'], ...given });
const perhaps = [{ question: 'volunteer', is: true }];
const base = feeFacts({ amountCents: 1300 });

describe('a total is exact only when nothing that is open could change it:', () => {
  test.each<[what: string, fees: FeeFacts[], given: Record<string, Answer>, exact: boolean]>([
    ['a single fee', [base], {}, true],
    ['no fee', [feeFacts({ kind: 'FREE' })], {}, true],
    ['an open exemption', [base, volunteers], {}, false],
    ['an exemption that is claimed', [base, volunteers], { volunteer: true }, true],
    ['an exemption that does not hold', [base, volunteers], { volunteer: false }, true],
    ['an exemption in words', [base, feeFacts({ kind: 'FREE', condition: { de: 'Ehrenamt' } })], {}, false],
    ['an open reduction', [base, half], {}, false],
    ['a reduction that does not hold', [base, half], { age: 30 }, true],
    [
      'a reduction in words',
      [base, feeFacts({ kind: 'PERCENTAGE', percentage: 50, condition: { de: 'x' } })],
      {},
      false,
    ],
    ['an open special case', [base, feeFacts({ amountCents: 5, applies: perhaps })], {}, false],
    [
      'a special case that does not hold',
      [base, feeFacts({ amountCents: 5, applies: perhaps })],
      { volunteer: false },
      true,
    ],
    ['an open reduction in words', [base, feeFacts({ kind: 'DESCRIBED', applies: perhaps })], {}, false],
    ['an open surcharge', [base, express], {}, false],
    ['a surcharge that is added', [base, express], { express: true }, true],
    ['a surcharge that is not', [base, express], { express: false }, true],
    [
      'a surcharge of which nobody knows when it is due',
      [base, feeFacts({ amountCents: 5, surcharge: true })],
      {},
      false,
    ],
    ['a surcharge that is only chosen', [base, always(5, { mandatory: false })], {}, true],
    ['a chosen surcharge that is asked for', [base, always(5, { mandatory: false, applies: perhaps })], {}, false],
    ['a surcharge that is always due', [base, always(5)], {}, true],
    ['a fee for each of something', [feeFacts({ amountCents: 9000, unit: { de: 'je Hund' } })], {}, false],
    ['a surcharge for each of something', [base, always(5, { unit: { de: 'je Kopie' } })], {}, false],
    ['prices that are undecided', [adult, young], {}, false],
    ['a price that is decided', [adult, young], { age: 3 }, true],
    ['one price for all answers', [{ ...adult, amountCents: 3750 }, young], {}, true],
    [
      'one price for some answers',
      [
        { ...express, surcharge: false },
        { ...adult, amountCents: 3200 },
      ],
      {},
      false,
    ],
    ['nothing on record', [], {}, false],
  ])('%s', (_, fees, given, exact) => {
    expect(quoteOf(fees, given).exact).toBe(exact);
  });

  test.each<[string, FeeFacts, boolean]>([
    ['a fee in words', feeFacts({ kind: 'DESCRIBED', description: { de: 'nach Aufwand' } }), false],
    ['what a business pays', business({ amountCents: 2600 }), false],
    ['what comes on top for a business', always(500, { audiences: ['BUSINESS'] }), false],
    ['what may come on top for a business', business({ amountCents: 500, surcharge: true }), false],
    ['what a business may choose', business({ amountCents: 500, surcharge: true, mandatory: false }), true],
  ])('being free beside %s', (_, fee, expected) => {
    expect(quoteOf([feeFacts({ kind: 'FREE' }), fee], {}, anybody).exact).toBe(expected);
  });
});

describe('while nobody has said who asks,', () => {
  const ofBusiness = business({ amountCents: 2600 });
  const summed = (fees: FeeFacts[], asked: Partial<QuoteCase>) => {
    const { minimum, maximum, exact, lines, optional } = quoteOf(fees, {}, asked);
    return [minimum, maximum, exact, lines.length, optional.length];
  };

  test.each<[what: string, fees: FeeFacts[], open: unknown[], citizen: unknown[], company: unknown[]]>([
    [
      'the price for businesses is an alternative',
      [base, ofBusiness],
      [1300, 2600, false, 2, 0],
      [1300, 1300, true, 1, 0],
      [2600, 2600, true, 1, 0],
    ],
    [
      'so it is where others pay nothing',
      [feeFacts({ kind: 'FREE' }), ofBusiness],
      [0, 2600, false, 2, 0],
      [0, 0, true, 1, 0],
      [2600, 2600, true, 1, 0],
    ],
    [
      'their exemption may hold',
      [base, business({ kind: 'FREE' })],
      [0, 1300, false, 2, 0],
      [1300, 1300, true, 1, 0],
      [0, 0, true, 1, 0],
    ],
    [
      'their reduction may hold',
      [base, business({ kind: 'PERCENTAGE', percentage: 50, currency: null })],
      [1300, 1300, false, 1, 1],
      [1300, 1300, true, 1, 0],
      [650, 650, true, 1, 0],
    ],
    [
      'their surcharge may be due',
      [base, always(500, { audiences: ['BUSINESS'] })],
      [1300, 1800, false, 1, 1],
      [1300, 1300, true, 1, 0],
      [1800, 1800, true, 2, 0],
    ],
    [
      'a price of theirs alone is told',
      [ofBusiness],
      [2600, 2600, false, 1, 0],
      [null, null, false, 0, 0],
      [2600, 2600, true, 1, 0],
    ],
  ])('%s', (_, fees, open, citizen, company) => {
    const of = (audience: string) => summed(fees, { audience, possibleAudiences: [audience] });
    expect([summed(fees, anybody), of('CITIZEN'), of('BUSINESS')]).toEqual([open, citizen, company]);
  });

  test('an exemption of businesses by an answer is not promised', () => {
    const exempt = business({ kind: 'FREE', applies: perhaps });
    expect(summed([base, exempt], anybody).slice(2)).toEqual([false, 1, 1]);
    expect(quoteOf([base, exempt], { volunteer: true }, anybody)).toMatchObject({ minimum: 1300, exact: false });
    expect(quoteOf([base, exempt], { volunteer: true }, { audience: 'BUSINESS' })).toMatchObject({
      maximum: 0,
      exact: true,
    });
  });

  test('the price by the channel that is used goes before the general one', () => {
    const online = feeFacts({ amountCents: 900, channel: 'WEB' });
    expect(summed([base, online], {})).toEqual([900, 1300, false, 2, 0]);
    expect(summed([base, online], { channel: 'WEB' })).toEqual([900, 900, true, 1, 0]);
    expect(summed([base, online], { channel: 'LETTER' })).toEqual([1300, 1300, true, 1, 0]);
  });
});

describe('only the fee itself is waived', () => {
  const isWaivedOnly = (fees: FeeFacts[], given: Record<string, Answer> = {}) => {
    const { lines, optional } = quoteOf(fees, given);
    return [...lines, ...optional].find(({ fee }) => fee.kind === 'FREE')!.isWaivedOnly;
  };
  const free = feeFacts({ kind: 'FREE' });

  test.each<[what: string, fees: FeeFacts[], given: Record<string, Answer>, expected: boolean]>([
    ['not without anything else', [free], {}, false],
    ['beside what is always due', [free, always(5)], {}, true],
    ['beside what may always be due', [free, always(5, { applies: perhaps })], {}, true],
    ['beside what is chosen', [free, express], { express: true }, true],
    ['not beside what may be chosen', [free, express], {}, false],
    ['not beside what comes on top for nothing', [free, always(0, { kind: 'FREE', amountCents: null })], {}, false],
    ['where somebody may be exempt, beside what is always due', [base, volunteers, always(5)], {}, true],
  ])('%s', (_, fees, given, expected) => {
    expect(isWaivedOnly(fees, given)).toBe(expected);
  });
});

describe('the sum of a fee quote', () => {
  test.each<[string, FeeFacts[], Record<string, Answer>, number | null, number | null, string[]]>([
    ['is that of the answer', passport, { age: 30, express: false }, 7000, 7000, []],
    ['is that of the other answer', passport, { age: 8, express: false }, 3750, 3750, []],
    ['has what is chosen on top', passport, { age: 30, express: true }, 10200, 10200, []],
    ['leaves out what may be chosen, and asks', passport, { age: 30 }, 7000, 7000, ['express']],
    ['is a range while it depends', passport, {}, 3750, 7000, ['age', 'express']],
    ['is a range to which what is chosen is added', passport, { express: true }, 6950, 10200, ['age']],
    [
      'is not changed by an exemption nobody claims',
      [feeFacts({ amountCents: 1300 }), volunteers],
      {},
      1300,
      1300,
      ['volunteer'],
    ],
    ['is nothing for the exempt', [feeFacts({ amountCents: 1300 }), volunteers], { volunteer: true }, 0, 0, []],
    [
      'is the whole fee for others',
      [feeFacts({ amountCents: 1300 }), volunteers],
      { volunteer: false },
      1300,
      1300,
      [],
    ],
    ['is a share where the reduction holds', [feeFacts({ amountCents: 9601 }), half], { age: 8 }, 4801, 4801, []],
    ['is the whole where it does not', [feeFacts({ amountCents: 9601 }), half], { age: 18 }, 9601, 9601, []],
    ['is open at the side of a range that is', [feeFacts({ kind: 'RANGE', maximumCents: 1500 })], {}, null, 1500, []],
    ['is open for words', [feeFacts({ kind: 'DESCRIBED', description: { de: 'nach Aufwand' } })], {}, null, null, []],
    ['is open without fees', [], {}, null, null, []],
    ['asks nothing that changes nothing', [{ ...adult, amountCents: 3750 }, young], {}, 3750, 3750, []],
    [
      'asks of one amount where not every answer has a fee',
      [
        { ...adult, amountCents: 3750 },
        { ...young, applies: [{ question: 'age', until: 10 }] },
      ],
      {},
      3750,
      3750,
      ['age'],
    ],
    [
      'does not take a surcharge without a case for due',
      [feeFacts({ amountCents: 100 }), feeFacts({ amountCents: 5, surcharge: true })],
      {},
      100,
      100,
      [],
    ],
    [
      'is at least the surcharge that stands alone, of a fee that is not on record',
      [feeFacts({ amountCents: 3200, surcharge: true })],
      {},
      3200,
      null,
      [],
    ],
    ['has what always comes on top', [feeFacts({ amountCents: 4300 }), always(510)], {}, 4810, 4810, []],
    [
      'has both of what always comes on top',
      [feeFacts({ amountCents: 4300 }), always(510), always(100)],
      {},
      4910,
      4910,
      [],
    ],
    [
      'is of one of two fees, of which neither comes on top',
      [feeFacts({ amountCents: 4300 }), feeFacts({ amountCents: 510 })],
      {},
      510,
      4300,
      [],
    ],
    ['has what comes on top of either', [adult, young, always(510)], {}, 4260, 7510, ['age']],
    [
      'has on top what is always due in this case',
      [feeFacts({ amountCents: 4300 }), always(510, { applies: [{ question: 'age', from: 18 }] })],
      { age: 20 },
      4810,
      4810,
      [],
    ],
    [
      'is up to what would then always be due',
      [feeFacts({ amountCents: 4300 }), always(510, { applies: [{ question: 'age', from: 18 }] })],
      {},
      4300,
      4810,
      ['age'],
    ],
    [
      'is up to what is due in a case that is told in words',
      [feeFacts({ amountCents: 4300 }), always(510, { condition: { de: 'bei Auslandsbezug' } })],
      {},
      4300,
      4810,
      [],
    ],
    [
      'has no most where something in words always comes on top',
      [feeFacts({ amountCents: 4300 }), always(0, { kind: 'DESCRIBED', amountCents: null, currency: null })],
      {},
      4300,
      null,
      [],
    ],
    [
      'leaves out what is recorded as chosen',
      [feeFacts({ amountCents: 4300 }), always(510, { mandatory: false })],
      {},
      4300,
      4300,
      [],
    ],
    [
      'is open for a percentage of words',
      [feeFacts({ kind: 'PERCENTAGE', percentage: 3, percentageOf: { de: 'Wert' } })],
      {},
      null,
      null,
      [],
    ],
  ])('%s', (_, fees, given, minimum, maximum, open) => {
    expect(sums(quoteOf(fees, given))).toEqual({ minimum, maximum, open });
  });

  test('is of those who are asked for', () => {
    const fees = [
      feeFacts({ amountCents: 100, audiences: ['CITIZEN'] }),
      feeFacts({ amountCents: 900, audiences: ['BUSINESS'] }),
    ];
    expect(quoteOf(fees).minimum).toBe(100);
    expect(quoteOf(fees, {}, { audience: 'BUSINESS' }).minimum).toBe(900);
  });

  test.each<[what: string, fees: FeeFacts[], asked: Partial<QuoteCase>, exact: boolean]>([
    ['a condition in words', [feeFacts({ amountCents: 2550, condition: { de: 'Privathaushalte' } })], {}, false],
    [
      'conditions in words, all of the same amount',
      ['a', 'b'].map((de) => feeFacts({ amountCents: 5, condition: { de } })),
      {},
      false,
    ],
    [
      'a condition in words beside the same amount without',
      [feeFacts({ amountCents: 5, condition: { de: 'a' } }), feeFacts({ amountCents: 5 })],
      {},
      true,
    ],
    ['a channel that nobody named', [feeFacts({ amountCents: 5, channel: 'WEB' })], {}, false],
    ['the channel that is named', [feeFacts({ amountCents: 5, channel: 'WEB' })], { channel: 'WEB' }, true],
    [
      'a payer who may be another',
      [feeFacts({ amountCents: 5, audiences: ['CITIZEN'] })],
      { possibleAudiences: ['CITIZEN', 'BUSINESS'] },
      false,
    ],
    [
      'every payer there may be',
      [feeFacts({ amountCents: 5, audiences: ['CITIZEN', 'BUSINESS'] })],
      { possibleAudiences: ['CITIZEN', 'BUSINESS'] },
      true,
    ],
    ['the payer who asks', [feeFacts({ amountCents: 5, audiences: ['BUSINESS'] })], { audience: 'BUSINESS' }, true],
    ['no fee by a channel that nobody named', [feeFacts({ kind: 'FREE', channel: 'WEB' })], {}, false],
    [
      'what always comes on top by a channel that nobody named',
      [feeFacts({ amountCents: 5 }), always(1, { channel: 'LETTER' })],
      {},
      false,
    ],
  ])('is exact or not for %s', (_, fees, asked, exact) => {
    expect(quoteOf(fees, {}, asked).exact).toBe(exact);
  });

  test('asks who pays where the service asks it', () => {
    const questions = ['age', 'company'].map((key) => question(key));
    const open = (fee: FeeFacts) => quoteOf([base, fee], {}, { ...anybody, questions }).open;
    expect(open(feeFacts({ amountCents: 5, audiences: ['CITIZEN'] }))).toEqual(['company']);
    expect(open(always(5, { audiences: ['BUSINESS'] }))).toEqual(['company']);
    expect(open(always(5))).toEqual([]);
    expect(quoteOf([business({ amountCents: 5 })], {}, anybody).open).toEqual([]);
  });

  test('is of the channel that is used', () => {
    const fees = [feeFacts({ amountCents: 100, channel: 'WEB' }), feeFacts({ amountCents: 900, channel: 'COUNTER' })];
    expect(sums(quoteOf(fees))).toMatchObject({ minimum: 100, maximum: 900 });
    expect(quoteOf(fees, {}, { channel: 'WEB' }).maximum).toBe(100);
  });

  test('has the surcharge of the base fee that is due, and of no other', () => {
    const zone = (base: FeeFacts, amountCents: number) =>
      feeFacts({ amountCents, surcharge: true, baseFeeId: base.id, applies: [{ question: 'express', is: true }] });
    const fees = [adult, young, zone(adult, 1), zone(young, 2)];
    expect(quoteOf(fees, { age: 30, express: true }).minimum).toBe(7001);
    expect(quoteOf(fees, { age: 3, express: true }).minimum).toBe(3752);
  });

  test('has the surcharge of a base fee that is waived, and no share of it', () => {
    const postage = feeFacts({ amountCents: 500, surcharge: true, baseFeeId: adult.id, applies: express.applies });
    const share = feeFacts({ kind: 'PERCENTAGE', percentage: 20, surcharge: true, applies: express.applies });
    const given = { age: 30, volunteer: true, express: true };
    const told = quoteOf([adult, volunteers, postage, share], given);
    expect(sums(told)).toMatchObject({ minimum: 500, maximum: 500 });
    expect(told.lines.map(({ fee }) => fee)).toEqual([volunteers, postage]);
    expect(told.optional).toEqual([]);
  });

  test('has no most where some of it is due for each of something', () => {
    const copies = { ...express, unit: { de: 'je Kopie' } };
    expect(sums(quoteOf([feeFacts({ amountCents: 1000 }), copies], { express: true }))).toEqual({
      minimum: 4200,
      maximum: null,
      open: [],
    });
    expect(quoteOf([feeFacts({ amountCents: 1000, unit: copies.unit }), copies], { express: true }).maximum).toBe(4200);
  });

  test('is nothing for who is exempt from the base fee that is due, and from no other', () => {
    const orphans = { ...volunteers, id: 1_000, baseFeeId: young.id };
    expect(sums(quoteOf([adult, young, orphans], { age: 30, volunteer: true }))).toMatchObject({
      minimum: 7000,
      open: [],
    });
    expect(sums(quoteOf([adult, young, orphans], { age: 30 }))).toMatchObject({ minimum: 7000, open: [] });
    expect(quoteOf([adult, young, orphans], { age: 3, volunteer: true }).maximum).toBe(0);
    expect(sums(quoteOf([adult, young, orphans], { volunteer: true }))).toMatchObject({ minimum: 0, maximum: 7000 });
  });

  test('is nothing for the exempt, whatever else is special', () => {
    const lost = feeFacts({ amountCents: 5000, applies: [{ question: 'term', oneOf: ['short'] }] });
    const given = { volunteer: true, term: 'short' };
    expect(quoteOf([feeFacts({ amountCents: 1300 }), lost, volunteers], given).maximum).toBe(0);
    expect(quoteOf([feeFacts({ amountCents: 1300 }), lost, volunteers], { ...given, volunteer: false }).maximum).toBe(
      5000,
    );
  });

  test('is that of one of several reductions or special cases', () => {
    const third = { ...half, id: 1_001, percentage: 33 };
    expect(quoteOf([base, half, third], { age: 8 })).toMatchObject({ minimum: 429, maximum: 650, exact: false });
    const change = feeFacts({ amountCents: 600, applies: [{ question: 'term', oneOf: ['short'] }] });
    const given = { term: 'short', age: 8 };
    expect(quoteOf([base, change, half], given)).toMatchObject({ minimum: 300, maximum: 300, exact: true });
    expect(quoteOf([base, change, half], { term: 'short' })).toMatchObject({
      minimum: 600,
      maximum: 600,
      exact: false,
    });
    const special = { ...change, id: 1_002, amountCents: 800, applies: express.applies };
    expect(quoteOf([base, change, special], { ...given, express: true })).toMatchObject({
      minimum: 600,
      maximum: 800,
      exact: false,
    });
  });

  test('of a share is in the currency of the whole', () => {
    expect(quoteOf([feeFacts({ amountCents: 9000, currency: 'CHF' }), half], { age: 8 })).toMatchObject({
      currency: 'CHF',
      lines: [{ currency: 'CHF' }],
    });
  });

  test('does not exist in two currencies', () => {
    const fees = [feeFacts({ amountCents: 100 }), { ...express, currency: 'CHF' }];
    expect(quoteOf(fees, { express: true })).toMatchObject({ minimum: null, exact: false });
  });
});
