import { describe, expect, test } from '@jest/globals';
import { checkAnswers, formFault, type GivenAnswer } from '../../../src/catalogue/question/answer-check.rules.js';

describe('answers to the questions of services', () => {
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

  test.each<[unit: string | null, given: number, taken: number]>([
    ['Jahre', 23.5, 23],
    ['Lebensjahre', 17.99, 17],
    ['Jahre', 24, 24],
    ['Euro', 23.5, 23.5],
    [null, 23.5, 23.5],
  ])('in the unit %s count as completed: %d', (unit, given, taken) => {
    const question = { key: 'n', kind: 'NUMBER', options: [], unit: unit === null ? null : { de: unit } };
    expect(checkAnswers([{ question: 'n', number: given }], [question], [])).toEqual(new Map([['n', taken]]));
  });

  const counted = (key: string, unit: string | null) => ({
    key,
    kind: 'NUMBER',
    options: [],
    unit: unit === null ? null : { de: unit },
  });
  test.each<[key: string, unit: string | null, number: number, range: string | null]>([
    ['age', 'Jahre', -5, '0 to 150'],
    ['age', 'Jahre', -0.5, '0 to 150'],
    ['age', 'Jahre', 151, '0 to 150'],
    ['age', 'Jahre', 150, null],
    ['houseAge', 'Jahre', 400, null],
    ['dogs', null, -1, '0 to 999999999'],
    ['dogs', 'Hunde', 1e10, '0 to 999999999'],
    ['income', 'Euro', -2000, null],
    ['income', 'Euro', -1e10, '-999999999 to 999999999'],
  ])('of %s in %s: %d is refused out of its range', (key, unit, number, range) => {
    const taken = checkAnswers([{ question: key, number }], [counted(key, unit)], []);
    const refused = `the answer to "${key}" is ${number}; expected a number from ${range}`;
    expect(taken).toEqual(range === null ? new Map([[key, number]]) : refused);
  });

  test.each<[string, GivenAnswer, RegExp]>([
    [
      'a question that nobody asks',
      { question: 'agee', number: 3 },
      /no question "agee"; known are age, express, term$/,
    ],
    ['yes for a number', { question: 'age', yesNo: true }, /"age" must be given as number \(NUMBER\)/],
    ['a number for yes', { question: 'express', number: 1 }, /"express" must be given as yesNo/],
    [
      'an option there is not',
      { question: 'term', choice: 'ever' },
      /"term" has no option "ever"; choose one of short/,
    ],
    ['an answer in no form', { question: 'age' }, /"age" must be given as number \(NUMBER\)$/],
    ['null for a number', { question: 'age', number: null }, /"age" must be given as number/],
    ['a number for a company', { question: 'company', number: 1 }, /"company" must be given as yesNo \(YES_NO\)/],
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
    ['none at all', [], null],
    ['null only', [{ question: 'age', number: null, yesNo: null, choice: null }], /exactly one of/],
    [
      'no and nought are values',
      [
        { question: 'a', yesNo: false },
        { question: 'b', number: 0 },
      ],
      null,
    ],
    ['one', [{ question: 'age', number: 1, choice: null }], null],
  ])('have one value: %s', (_, given, message) => {
    const fault = formFault(given);
    if (message) expect(fault).toMatch(message);
    else expect(fault).toBeNull();
  });

  test('are passed over or refused as told by the services asked', () => {
    expect(checkAnswers([], questions, [])).toEqual(new Map());
    expect(checkAnswers([{ question: 'age', number: 3 }], [], [])).toBe('there is no question "age"; known are none');
    const given = [
      { question: 'express', yesNo: true },
      { question: 'elsewhere', number: 1 },
      { question: 'age', number: 3 },
    ];
    expect(checkAnswers(given, questions, ['elsewhere'])).toEqual(
      new Map<string, unknown>([
        ['express', true],
        ['age', 3],
      ]),
    );
  });
});
