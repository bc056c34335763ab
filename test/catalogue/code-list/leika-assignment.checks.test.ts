import { expect, test } from '@jest/globals';
import { checkLeikaAssignments } from '../../../src/catalogue/code-list/leika-assignment.checks.js';
import { serviceContent } from '../../support/builders/service.js';
import { reported } from '../../support/reported.js';

const [key, other] = ['99001001001000', '99001001001001'];

test.each<[what: string, assigned: string[], problems: string[]]>([
  ['nothing without assignments', [], []],
  ['nothing when keys differ', [key, other], []],
  ['a key that is assigned twice', [key, other, key], ['leikaAssignments[2]']],
])('assignments: %s', (_, assigned, problems) => {
  const leikaAssignments = assigned.map((one) => ({ key: one, ground: 'SAME_PAGE', isCertain: true }));
  const content = serviceContent({ leikaAssignments });
  expect(reported((report) => checkLeikaAssignments(content, report)).map(([path]) => path)).toEqual(problems);
});
