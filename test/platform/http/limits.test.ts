import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { codes } from '../../support/ask.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { ask, sent } = await startStubApp(stubSchema());

const nested = (field: string, depth: number, leaf: string) =>
  `${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;
const services = (selection: string, first = 1) => `{ services(first: ${first}) { nodes { ${selection} } } }`;

async function refusal(query: string, variables?: Record<string, unknown>) {
  sent.length = 0;
  const answer = await ask(query, variables);
  return {
    status: answer.status,
    data: answer.data,
    codes: codes(answer),
    messages: answer.errors?.map(({ message }) => message),
    sent,
  };
}

const limited = (message: string) => ({
  status: 200,
  data: undefined,
  codes: ['LIMIT_EXCEEDED'],
  messages: [message],
  sent: [],
});

describe('limits refuse before the database hears of the request', () => {
  test('more than 1000 tokens', async () => {
    expect(await refusal(services('id '.repeat(1_000)))).toEqual(
      limited('Syntax Error: Document contains more that 1000 tokens. Parsing aborted.'),
    );
  });

  test('depth above 10, also inside fragments', async () => {
    const message = limited('Query depth limit of 10 exceeded, found 11.');
    expect(await refusal(services(nested('parent', 8, 'id')))).toEqual(message);
    const fragment = `fragment Deep on Service { ${nested('parent', 8, 'id')} }`;
    expect(await refusal(`${services('...Deep')} ${fragment}`)).toEqual(message);
  });

  test('depth of 10 is answered', async () => {
    expect((await ask(services(nested('parent', 7, 'id')))).errors).toBeUndefined();
  });

  test('more than 30 aliases', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: name`).join(' ');
    expect(await refusal(services(aliases))).toEqual(limited('Aliases limit of 30 exceeded, found 31.'));
  });

  test('more than 20 directives', async () => {
    const directives = Array.from({ length: 21 }, () => 'id @include(if: true)').join(' ');
    expect(await refusal(services(directives))).toEqual(limited('Directives limit of 20 exceeded, found 21.'));
  });

  test('cost above 10000, with page sizes and the lengths of lists multiplied', async () => {
    const costly = services(nested('related', 3, 'id name'), 100);
    expect(await refusal(costly)).toEqual(
      limited('The query costs 28201; the limit is 10000. Request smaller pages or fewer fields.'),
    );
  });

  test('cost that comes from a variable', async () => {
    const query = `query Costly($first: Int!) { services(first: $first) { nodes { ${nested('related', 3, 'id name')} } } }`;
    for (const attempt of ['first', 'second']) {
      expect([attempt, (await refusal(query, { first: 100 })).codes]).toEqual([attempt, ['LIMIT_EXCEEDED']]);
      expect((await refusal(query, { first: 'many' })).codes).toEqual(['BAD_USER_INPUT']);
      expect((await ask(query, { first: 2 })).errors).toBeUndefined();
    }
  });

  test('a page of more than 100 entries', async () => {
    expect(await refusal(services('id', 101))).toEqual(limited('first is 101; a page has at most 100 entries'));
  });

  test.each([0, -1])('a page of %d entries', async (first) => {
    const message = `first is ${first}; a page has at least 1 entry`;
    expect(await refusal(services('id', first))).toEqual({ ...limited(message), codes: ['BAD_USER_INPUT'] });
  });

  test('more than 10000 entities of the federation', async () => {
    const representations = Array.from({ length: 10_001 }, (_, id) => ({ __typename: 'Service', id: String(id) }));
    const query =
      'query Entities($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    expect(await refusal(query, { representations })).toEqual(
      limited('10001 entities are requested; the maximum is 10000'),
    );
  });
});

describe('limits let through', () => {
  test('introspection, as tools ask for it', async () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect((await ask(getIntrospectionQuery(options))).errors).toBeUndefined();
    const deep = `{ __schema { types { ${nested('interfaces', 14, 'name')} } } }`;
    expect(codes(await ask(deep))).toContain('LIMIT_EXCEEDED');
  });
});
