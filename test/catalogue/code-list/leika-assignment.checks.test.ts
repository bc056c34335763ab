import { expect, test } from '@jest/globals';
import { checkLeikaAssignments } from '../../../src/catalogue/code-list/leika-assignment.checks.js';
import { serviceContent } from '../../support/builders/service.js';
import { reported } from '../../support/reported.js';

const [key, other] = ['99001001001000', '99001001001001'];
const assignment = (of: string) => ({ key: of, ground: 'SAME_PAGE', isCertain: true });

test.each<[what: string, leikaKeys: string[] | undefined, assigned: string[], problems: string[]]>([
  ['nothing without assignments', [key], [], []],
  ['nothing when each key has one', [key, other], [key, other], []],
  ['nothing when a key has none', [key, other], [other], []],
  ['a key that the service does not have', [key], [other], ['leikaAssignments[0].key']],
  ['a key of a service without keys', undefined, [key], ['leikaAssignments[0].key']],
  ['a key that is assigned twice', [key], [key, key], ['leikaAssignments[1]']],
])('assignments: %s', (_, leikaKeys, assigned, problems) => {
  const content = serviceContent({ leikaKeys, leikaAssignments: assigned.map(assignment) });
  expect(reported((report) => checkLeikaAssignments(content, report)).map(([path]) => path)).toEqual(problems);
});
