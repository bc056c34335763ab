import { expect, test } from '@jest/globals';
import { deadlinesOfCase } from '../../../src/catalogue/deadline/deadline-case.rules.js';
import type { Answer, Condition } from '../../../src/catalogue/question/applicability.rules.js';

const year = (from?: number, until?: number): Condition => ({
  question: 'year',
  from: from ?? null,
  until: until ?? null,
});
const paper: Condition = { question: 'paper', is: true };

const deadlines: { name: string; applies: Condition[] }[] = [
  { name: 'for all', applies: [] },
  { name: 'until 1958', applies: [year(undefined, 1958), paper] },
  { name: 'from 1959', applies: [year(1959), paper] },
];

test.each<[answers: [string, Answer][], applying: string[], open: string[]]>([
  [[], ['for all'], ['year', 'paper']],
  [[['year', 1950]], ['for all'], ['paper']],
  [[['paper', false]], ['for all'], []],
  [
    [
      ['year', 1958],
      ['paper', true],
    ],
    ['for all', 'until 1958'],
    [],
  ],
])('with the answers %j', (answers, applying, open) => {
  const decided = deadlinesOfCase(deadlines, ({ applies }) => applies, new Map(answers));
  expect({ ...decided, applying: decided.applying.map(({ name }) => name) }).toEqual({ applying, open });
});
