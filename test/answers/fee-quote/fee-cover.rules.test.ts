import { expect, test } from '@jest/globals';
import type { JudgedFee } from '../../../src/answers/fee-quote/fee-base.rules.js';
import { coverAll } from '../../../src/answers/fee-quote/fee-cover.rules.js';
import { applicability, type Answer, type Condition } from '../../../src/catalogue/question/applicability.rules.js';
import { feeFacts, question } from '../../support/builders/fee.js';

const option = (key: string) => ({ key, text: { de: key } });
const questions = [
  question('age', { kind: 'NUMBER' }),
  question('express'),
  question('purpose', { kind: 'CHOICE', options: [option('work'), option('study')] }),
];
const age = (from: number | null, until: number | null): Condition => ({ question: 'age', from, until });
const express = (is: boolean): Condition => ({ question: 'express', is });
const purpose = (...oneOf: string[]): Condition => ({ question: 'purpose', oneOf });

test.each<[what: string, fees: Condition[][], given: Record<string, Answer>, covered: boolean]>([
  ['a fee for every case', [[], [age(18, null)]], {}, true],
  ['bands that follow each other', [[age(null, 17)], [age(18, null)]], {}, true],
  ['bands in any order', [[age(18, 26)], [age(27, null)], [age(null, 17)]], {}, true],
  ['bands that overlap', [[age(null, 20)], [age(18, null)]], {}, true],
  ['bands of hundredths', [[age(null, 17.49)], [age(17.5, null)]], {}, true],
  ['bands with a hole', [[age(null, 16)], [age(18, null)]], {}, false],
  ['bands with a hole of hundredths', [[age(null, 17.4)], [age(17.5, null)]], {}, false],
  ['bands that begin somewhere', [[age(3, 17)], [age(18, null)]], {}, false],
  ['bands that end somewhere', [[age(null, 17)], [age(18, 99)]], {}, false],
  ['yes and no', [[express(true)], [express(false)]], {}, true],
  ['yes alone', [[express(true)], [express(true)]], {}, false],
  ['all options', [[purpose('work')], [purpose('study')]], {}, true],
  ['some options', [[purpose('work')], [purpose('work')]], {}, false],
  ['several questions', [[age(18, null)], [express(true)]], {}, false],
  ['what is left of several', [[age(18, null), express(true)], [express(false)]], { age: 20 }, true],
  ['an answer that decides', [[express(true)], [age(18, null)]], { express: true }, true],
  [
    'a question that nobody knows',
    [[{ question: 'unknown', is: true }], [{ question: 'unknown', is: false }]],
    {},
    false,
  ],
])('one of the fees is due in any case or not: %s', (_, fees, given, covered) => {
  const answers = new Map(Object.entries(given));
  const bases = fees.map((applies): JudgedFee => {
    const fee = feeFacts({ applies });
    return { fee, isScoped: false, ...applicability(applies, answers) };
  });
  expect(coverAll(bases, { questions, answers, audience: 'CITIZEN', channel: null })).toBe(covered);
});
