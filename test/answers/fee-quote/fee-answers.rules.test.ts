import { expect, test } from '@jest/globals';
import { answersInWords, someCases } from '../../../src/answers/fee-quote/fee-answers.rules.js';
import type { Condition } from '../../../src/catalogue/question/applicability.rules.js';
import { question } from '../../support/builders/fee.js';

const questions = [
  question('age', { kind: 'NUMBER', text: { de: 'Wie alt?', en: 'How old?' } }),
  question('express', { text: { de: 'Eilt es?' } }),
  question('purpose', {
    kind: 'CHOICE',
    text: { de: 'Wozu?', en: 'What for?' },
    options: [
      { key: 'work', text: { de: 'Arbeit', en: 'work' } },
      { key: 'study', text: { de: 'Studium', en: 'studies' } },
      { key: 'stay', text: { de: 'Aufenthalt' } },
    ],
  }),
];

test.each<[what: string, conditions: Condition[], de: string, en: string]>([
  ['yes', [{ question: 'express', is: true }], 'Antwort Ja auf „Eilt es?“', 'answer yes to "Eilt es?" (in German)'],
  ['no', [{ question: 'express', is: false }], 'Antwort Nein auf „Eilt es?“', 'answer no to "Eilt es?" (in German)'],
  ['at least', [{ question: 'age', from: 18 }], 'Antwort ab 18 auf „Wie alt?“', 'answer 18 or more to "How old?"'],
  ['at most', [{ question: 'age', until: 17.5 }], 'Antwort bis 17,5 auf „Wie alt?“', 'answer up to 17.5 to "How old?"'],
  [
    'a span',
    [{ question: 'age', from: 18, until: 27 }],
    'Antwort 18 bis 27 auf „Wie alt?“',
    'answer 18 to 27 to "How old?"',
  ],
  ['a number', [{ question: 'age', from: 18, until: 18 }], 'Antwort 18 auf „Wie alt?“', 'answer 18 to "How old?"'],
  [
    'one of several options',
    [{ question: 'purpose', oneOf: ['work', 'stay'] }],
    'Antwort „Arbeit“ oder „Aufenthalt“ auf „Wozu?“',
    'answer "work" or "Aufenthalt" (in German) to "What for?"',
  ],
  [
    'several answers',
    [
      { question: 'age', from: 18 },
      { question: 'purpose', oneOf: ['study'] },
    ],
    'Antwort ab 18 auf „Wie alt?“ und Antwort „Studium“ auf „Wozu?“',
    'answer 18 or more to "How old?" and answer "studies" to "What for?"',
  ],
  [
    'questions that the service does not ask',
    [
      { question: 'unknown', is: true },
      { question: 'other', is: true },
    ],
    'in bestimmten Fällen',
    'in certain cases',
  ],
])('required answers are told: %s', (_, conditions, de, en) => {
  expect(answersInWords(conditions, questions)).toEqual({ de, en });
});

test('nothing is told where no answer is required', () => {
  expect(answersInWords([], questions)).toBeNull();
  expect([someCases('de'), someCases('en')]).toEqual(['in bestimmten Fällen', 'in certain cases']);
});
