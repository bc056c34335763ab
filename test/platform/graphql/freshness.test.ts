import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { freshnessOf } from '../../../src/platform/graphql/execution/freshness.js';

const schema = buildSchema(`
  type Opening { isOpen: Boolean }
  interface Named { name: String, opening: Opening }
  type Office implements Named { name: String, opening: Opening, parent: Named }
  type Query { office: Office, named: [Named!], _service: String }
  type Mutation { report: Office }
`);

test.each<[document: string, expected: string]>([
  ['{ office { name } }', 'CHANGE'],
  ['{ office { opening { isOpen } } }', 'MINUTE'],
  ['{ named { ... on Office { parent { opening { __typename } } } } }', 'MINUTE'],
  [
    '{ ...Root } fragment Root on Query { office { ...Hours } } fragment Hours on Named { opening { isOpen } }',
    'MINUTE',
  ],
  ['{ ...Root } fragment Root on Query { office { name } }', 'CHANGE'],
  ['{ __schema { types { name } } }', 'RELEASE'],
  ['{ __typename _service }', 'RELEASE'],
  ['{ __typename office { name } }', 'CHANGE'],
  ['mutation { report { name } }', 'NEVER'],
])('%s: %s', (text, expected) => {
  const document = parse(text);
  expect(freshnessOf(schema, document, getOperationAST(document)!, new Set(['Opening']))).toBe(expected);
});
