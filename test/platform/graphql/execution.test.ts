import { describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { codes } from '../../support/ask.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const schema = stubSchema();
const { ask } = await startStubApp(schema);

const byReference = 'query ($by: Reference!) { service(by: $by) { name } }';
const byFilter = 'query ($filter: Filter) { echo(filter: $filter) }';
const insideLiteral = 'query ($names: [String!], $most: Int! = 7) { echo(filter: { names: $names, most: $most }) }';
const conditional =
  'query ($yes: Boolean!) { named { name @include(if: $yes) ... on Service @skip(if: $yes) { id } } }';
const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Service { id name } } }';

describe('compiled execution answers as graphql-js does', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a oneOf variable', byReference, { by: { id: '1' } }],
    ['defaults of input fields', byFilter, { filter: {} }],
    ['a single value for a list', byFilter, { filter: { names: 'a' } }],
    ['a variable that is null', byFilter, { filter: null }],
    ['a variable that is missing', byFilter, {}],
    ['variables inside a literal', insideLiteral, { names: ['a'], most: 1 }],
    ['missing variables inside a literal', insideLiteral, {}],
    ['skip and include, true', conditional, { yes: true }],
    ['skip and include, false', conditional, { yes: false }],
    ['types behind an interface', '{ named { __typename name ... on Service { id } } }', {}],
    [
      'fragments that overlap',
      '{ named { ...A ...B } } fragment A on Service { related { id } } fragment B on Service { related { name } }',
      {},
    ],
    [
      'entities',
      entities,
      {
        r: [
          { __typename: 'Service', id: '7' },
          { __typename: 'Service', id: 'unknown' },
        ],
      },
    ],
  ])('%s', async (_, query, variableValues) => {
    const expected = await execute({ schema, document: parse(query), variableValues, contextValue: {} });
    for (const attempt of ['compiling', 'compiled']) {
      const { data, errors } = await ask(query, variableValues);
      expect({ attempt, data: JSON.stringify(data), errors }).toEqual({
        attempt,
        data: JSON.stringify(expected.data),
        errors: undefined,
      });
    }
  });

  test.each([[{}], [{ id: '1', slug: 'a' }], [{ id: null }]])('refuses %j for a oneOf input', async (by) => {
    const answer = await ask(byReference, { by });
    expect([answer.status, codes(answer)]).toEqual([200, ['BAD_USER_INPUT']]);
  });

  test('chooses the operation that is named', async () => {
    expect(codes(await ask('query A { broken } query B { __typename }'))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });
});
