import { describe, expect, test } from '@jest/globals';
import {
  applicability,
  type CaseAnswers,
  type Condition,
} from '../../../src/catalogue/question/applicability.rules.js';
import { checkAnswers, formFault, type GivenAnswer } from '../../../src/catalogue/question/answer-check.rules.js';

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

describe('answers', () => {
  const questions = [
    { key: 'age', kind: 'NUMBER', options: [] },
    { key: 'express', kind: 'YES_NO', options: [] },
    { key: 'term', kind: 'CHOICE', options: [{ key: 'short' }] },
    { key: 'term', kind: 'CHOICE', options: [{ key: 'long' }] },
  ];
  const check = (given: GivenAnswer) => checkAnswers([given], questions, ['elsewhere']);

  test.each<[string, GivenAnswer, unknown]>([
    ['a number', { question: 'age', number: 0 }, new Map([['age', 0]])],
    ['no', { question: 'express', yesNo: false }, new Map([['express', false]])],
    ['an option that only one of the services has', { question: 'term', choice: 'long' }, new Map([['term', 'long']])],
    ['a company that nobody asked for', { question: 'company', yesNo: true }, new Map([['company', true]])],
    ['one to a question of another service, passed over', { question: 'elsewhere', number: 1 }, new Map()],
  ])('are taken: %s', (_, given, expected) => {
    expect(check(given)).toEqual(expected);
  });

  test.each<[string, GivenAnswer, RegExp]>([
    [
      'a question that nobody asks',
      { question: 'agee', number: 3 },
      /no question "agee"; known are age, express, term$/,
    ],
    ['yes for a number', { question: 'age', yesNo: true }, /"age" has to be given as number \(NUMBER\)/],
    ['a number for yes', { question: 'express', number: 1 }, /"express" has to be given as yesNo/],
    [
      'an option there is not',
      { question: 'term', choice: 'ever' },
      /"term" has no option "ever"; choose one of short/,
    ],
  ])('are refused: %s', (_, given, message) => {
    expect(check(given)).toMatch(message);
  });

  test.each<[string, GivenAnswer[], RegExp | null]>([
    ['none', [{ question: 'age' }], /exactly one of/],
    ['two', [{ question: 'age', number: 1, choice: 'x' }], /exactly one of/],
    [
      'given twice',
      [
        { question: 'a', number: 1 },
        { question: 'a', number: 2 },
      ],
      /"a" is answered twice/,
    ],
    ['one', [{ question: 'age', number: 1, choice: null }], null],
  ])('have one value: %s', (_, given, message) => {
    const fault = formFault(given);
    if (message) expect(fault).toMatch(message);
    else expect(fault).toBeNull();
  });
});
