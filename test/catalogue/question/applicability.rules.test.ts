import { describe, expect, test } from '@jest/globals';
import {
  applicability,
  type CaseAnswers,
  type Condition,
} from '../../../src/catalogue/question/applicability.rules.js';

const answers = (given: Record<string, number | boolean | string>): CaseAnswers => new Map(Object.entries(given));

describe('something applies', () => {
  const adult: Condition = { question: 'age', from: 24 };
  const young: Condition = { question: 'age', until: 23 };
  const express: Condition = { question: 'express', is: true };
  const term: Condition = { question: 'term', oneOf: ['short', 'long'] };

  test.each<[string, Condition[], Record<string, number | boolean | string>, string, string[]]>([
    ['always without conditions', [], {}, 'YES', []],
    ['from its lower bound on', [adult], { age: 24 }, 'YES', []],
    ['not below it', [adult], { age: 23.9 }, 'NO', []],
    ['up to its upper bound', [young], { age: 23 }, 'YES', []],
    ['not above it', [young], { age: 24 }, 'NO', []],
    ['at no age below nought only by its bound', [young], { age: 0 }, 'YES', []],
    ['up to the last day of its upper bound', [young], { age: 23.5 }, 'YES', []],
    ['from a bound in hundredths on', [{ question: 'income', from: 1000.01 }], { income: 1000.01 }, 'YES', []],
    ['up to a bound in hundredths', [{ question: 'income', until: 1.15 }], { income: 1.15 }, 'YES', []],
    ['up to all of its last hundredth', [{ question: 'income', until: 1.15 }], { income: 1.159 }, 'YES', []],
    ['not above a bound in hundredths', [{ question: 'income', until: 1.15 }], { income: 1.16 }, 'NO', []],
    ['when yes is meant and said', [express], { express: true }, 'YES', []],
    ['not when no is said', [express], { express: false }, 'NO', []],
    ['when no is meant and said', [{ question: 'express', is: false }], { express: false }, 'YES', []],
    ['not by a number where another service asks for one', [term, express], { term: 3, express: 1 }, 'NO', []],
    ['with one of the options', [term], { term: 'long' }, 'YES', []],
    ['not with another', [term], { term: 'ever' }, 'NO', []],
    ['perhaps while an answer is missing', [adult, express], { age: 30 }, 'OPEN', ['express']],
    ['perhaps while all are', [adult, express], {}, 'OPEN', ['age', 'express']],
    ['not when one is not met, whatever is missing', [express, adult], { age: 3 }, 'NO', []],
  ])('%s', (_, conditions, given, verdict, open) => {
    expect(applicability(conditions, answers(given))).toEqual({ verdict, open });
  });
});

test.each<[number, number, 'until' | 'from']>([
  [23.5, 0, 'until'],
  [23.99, 0, 'until'],
  [24, 0, 'from'],
  [1000, 0.01, 'until'],
  [1000.005, 0.01, 'until'],
  [1000.01, 0.01, 'from'],
  [1000.5, 0.01, 'from'],
])('the answer %d lies in one of two bands that follow each other', (answer, cents, band) => {
  const last = cents > 0 ? 1000 : 23;
  const until: Condition = { question: 'n', until: last };
  const from: Condition = { question: 'n', from: cents > 0 ? last + cents : last + 1 };
  const held = [until, from].filter(
    (one) => applicability([one], answers({ n: answer }), [until, from]).verdict === 'YES',
  );
  expect(held).toEqual([band === 'until' ? until : from]);
});
