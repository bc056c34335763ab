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

test.each<[answers: [string, Answer][], applying: string[], possible: string[], open: string[]]>([
  [[], ['for all'], ['for all', 'until 1958', 'from 1959'], ['year', 'paper']],
  [[['year', 1950]], ['for all'], ['for all', 'until 1958'], ['paper']],
  [[['paper', false]], ['for all'], ['for all'], []],
  [
    [
      ['year', 1958],
      ['paper', true],
    ],
    ['for all', 'until 1958'],
    ['for all', 'until 1958'],
    [],
  ],
])('with the answers %j', (answers, applying, possible, open) => {
  const decided = deadlinesOfCase(deadlines, ({ applies }) => applies, new Map(answers));
  const names = (of: typeof deadlines): string[] => of.map(({ name }) => name);
  expect({ ...decided, applying: names(decided.applying), possible: names(decided.possible) }).toEqual({
    applying,
    possible,
    open,
  });
});
