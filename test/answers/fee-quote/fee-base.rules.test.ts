import { describe, expect, test } from '@jest/globals';
import { isOnTopOf, judgeBases, type JudgedFee } from '../../../src/answers/fee-quote/fee-base.rules.js';
import type { FeeFacts } from '../../../src/answers/fee-quote/quote.js';
import { applicability, type Answer } from '../../../src/catalogue/question/applicability.rules.js';
import { wordsIn } from '../../../src/platform/i18n/sentence-language.js';
import { feeFacts } from '../../support/builders/fee.js';

const judgedFee = (fee: FeeFacts, given: Record<string, Answer> = {}): JudgedFee => ({
  fee,
  isScoped: false,
  ...applicability(fee.applies, new Map(Object.entries(given))),
});

const named = (name: string, given: Partial<FeeFacts> = {}): FeeFacts =>
  feeFacts({ amountCents: 1000, label: { de: name }, ...given });
const namesOf = (fees: readonly JudgedFee[]): string => fees.map(({ fee }) => wordsIn(fee.label, 'de')).join(' ');

const base = named('base');
const adult = named('adult', { applies: [{ question: 'age', from: 24 }] });
const young = named('young', { applies: [{ question: 'age', until: 23 }] });
const child = named('child', {
  applies: [
    { question: 'age', until: 23 },
    { question: 'first', is: true },
  ],
});
const lost = named('lost', { applies: [{ question: 'lost', is: true }] });
const stolen = named('stolen', { applies: [{ question: 'stolen', is: true }] });
const volunteer = named('volunteer', { kind: 'FREE', applies: [{ question: 'volunteer', is: true }] });
const freeForSome = named('freeForSome', { kind: 'FREE', condition: { de: 'bei Bedürftigkeit' } });
const free = named('free', { kind: 'FREE' });
const half = named('half', { kind: 'PERCENTAGE', percentage: 50, applies: [{ question: 'student', is: true }] });
const express = named('express', { surcharge: true });
const words = named('words', { kind: 'DESCRIBED', amountCents: null });
const ofValue = named('ofValue', { kind: 'PERCENTAGE', percentage: 3, percentageOf: { de: 'Wert' } });

describe('fees are told apart:', () => {
  test.each<
    [what: string, fees: FeeFacts[], given: Record<string, Answer>, bases: string, reductions: string, extras: string]
  >([
    ['none', [], {}, '', '', ''],
    ['a fee alone is the base fee', [base], {}, 'base', '', ''],
    ['no fee at all is a base fee too', [free], {}, 'free', '', ''],
    ['a percentage of a quantity in words is a base fee', [ofValue], {}, 'ofValue', '', ''],
    ['two fees without a case are both candidates', [base, named('other')], {}, 'base other', '', ''],
    ['a surcharge comes on top', [base, express], {}, 'base', '', 'express'],
    ['prices by age are candidates until the age is known', [adult, young], {}, 'adult young', '', ''],
    ['of prices by age one is left for an age', [adult, young], { age: 30 }, 'adult', '', ''],
    ['the price for a case goes before the general one', [base, adult], { age: 30 }, 'adult', '', ''],
    [
      'the price for the narrower case goes before the wider one',
      [young, child],
      { age: 3, first: true },
      'child',
      '',
      '',
    ],
    ['the narrower case stays a candidate while it is open', [young, child], { age: 3 }, 'young child', '', ''],
    ['a fee for a case of its own takes the place of the others', [base, lost], { lost: true }, 'lost', '', ''],
    ['a fee for a case of its own may replace the others', [base, lost], {}, 'base', 'lost', ''],
    ['an exemption takes the place of the others', [base, volunteer], { volunteer: true }, 'volunteer', '', ''],
    [
      'an exemption goes before another replacement',
      [base, lost, volunteer],
      { lost: true, volunteer: true },
      'volunteer',
      '',
      '',
    ],
    [
      'of two fees for special cases one is due',
      [base, lost, stolen],
      { lost: true, stolen: true },
      'lost stolen',
      '',
      '',
    ],
    [
      'another special case and an exemption may replace a special case',
      [base, lost, stolen, volunteer],
      { lost: true },
      'lost',
      'stolen volunteer',
      '',
    ],
    ['a special case may be reduced', [base, lost, half], { lost: true, student: true }, 'lost', 'half', ''],
    [
      'no reduction is left beside an exemption',
      [base, volunteer, half],
      { volunteer: true, student: true },
      'volunteer',
      '',
      '',
    ],
    ['an exemption with its condition in words is only possible', [base, freeForSome], {}, 'base', 'freeForSome', ''],
    ['an exemption with its condition in words alone is no base fee', [freeForSome], {}, '', 'freeForSome', ''],
    ['a share of the base fee reduces it', [base, half], { student: true }, 'base', 'half', ''],
    ['a share of the base fee may reduce it', [base, half], {}, 'base', 'half', ''],
    ['a fee in words beside a base fee comes on top', [base, words], {}, 'base', '', 'words'],
    ['a fee in words alone stands in for the base fee', [words], {}, 'words', '', ''],
    ['a fee in words stands in beside a surcharge', [words, express], {}, 'words', '', 'express'],
    ['a surcharge alone stands in for the base fee', [express], {}, 'express', '', ''],
    ['a single fee that may not be due is no base fee', [adult], {}, '', '', 'adult'],
    ['a single fee whose case holds is the base fee', [adult], { age: 24 }, 'adult', '', ''],
  ])('%s', (_, fees, given, bases, reductions, extras) => {
    const judged = fees.map((fee) => judgedFee(fee, given)).filter(({ verdict }) => verdict !== 'NO');
    const told = judgeBases(judged, fees);
    expect([namesOf(told.bases), namesOf(told.reductions), namesOf(told.extras)]).toEqual([bases, reductions, extras]);
  });

  test('a reduction of another base fee than the one that is due is left out', () => {
    const ofYoung = named('ofYoung', { kind: 'PERCENTAGE', percentage: 50, baseFeeId: young.id });
    const told = (age: number) => {
      const fees = [adult, young, ofYoung];
      const judged = fees.map((fee) => judgedFee(fee, { age })).filter(({ verdict }) => verdict !== 'NO');
      return namesOf(judgeBases(judged, fees).reductions);
    };
    expect([told(30), told(3)]).toEqual(['', 'ofYoung']);
  });
});

describe('a reduction or surcharge belongs to a base fee', () => {
  test.each<[what: string, baseFeeId: number | null, belongs: boolean]>([
    ['when it names none', null, true],
    ['when it names the one that is due', adult.id, true],
    ['not when it names another that is valid', young.id, false],
    ['when it names one that is not valid on the day', -1, true],
  ])('%s', (_, baseFeeId, belongs) => {
    expect(isOnTopOf(feeFacts({ baseFeeId }), [judgedFee(adult, { age: 30 })], [adult, young])).toBe(belongs);
  });
});
