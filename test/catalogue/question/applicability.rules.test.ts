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
