import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { codes } from '../../support/ask.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { url } = await startStubApp(stubSchema());

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

async function sent(query: string, accept?: string) {
  const headers = { 'content-type': 'application/json', ...(accept !== undefined && { accept }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const answer = (await response.json()) as Answer;
  return { ...answer, status: response.status, headers: response.headers };
}

const newer = 'application/graphql-response+json';

describe('the audit of GraphQL over HTTP', () => {
  test.each(serverAudits({ url: `${url}/graphql` }).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect([result.status, 'reason' in result ? result.reason : undefined]).toEqual(['ok', undefined]);
    },
  );
});

describe('the status', () => {
  test.each(['application/json', '*/*', undefined])('is 200 for what GraphQL can judge, in %s', async (accept) => {
    for (const query of ['{', '{ nothing }', '{ services(first: 101) { nodes { id } } }', '{ refused }']) {
      const answer = await sent(query, accept);
      const codesOf = codes(answer);
      expect([query, answer.status, codesOf.length]).toEqual([query, 200, 1]);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });

  test('tells the mistake of a request in the newer type', async () => {
    for (const query of ['{', '{ nothing }', '{ services(first: 101) { nodes { id } } }']) {
      const answer = await sent(query, newer);
      expect([query, answer.status, answer.headers.get('content-type')]).toEqual([
        query,
        400,
        `${newer}; charset=utf-8`,
      ]);
    }
  });

  test.each([newer, 'application/json'])('is 200 for what was answered in part, in %s', async (accept) => {
    const answer = await sent('{ refused broken echo }', accept);
    expect(answer).toMatchObject({ status: 200, data: { refused: null, broken: null, echo: 'null' } });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['refused'], ['broken']]);
  });

  test('is 406 for whoever takes no type that there is', async () => {
    const answer = await sent('{ __typename }', 'text/event-stream');
    expect([answer.status, codes(answer)]).toEqual([406, ['NOT_ACCEPTABLE']]);
  });

  test('comes in the type that the client takes, also when the request is none', async () => {
    const headers = { 'content-type': 'text/plain', accept: newer };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{}' });
    expect([response.status, response.headers.get('content-type')]).toEqual([415, `${newer}; charset=utf-8`]);
  });

  test('says on what an answer depends', async () => {
    expect((await sent('{ __typename }')).headers.get('vary')).toBe('Accept, Accept-Encoding, Authorization');
  });
});
