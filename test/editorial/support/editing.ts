import { seededId, type RecordKind } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { asker } from '../../support/ask.js';
import { testIssuer, type TokenOf } from '../../support/test-issuer.js';
import type * as recordTypes from '../../../src/catalogue/record-types.js';
import { once } from '../../support/once.js';

const { recordTypeOf } = await once<typeof recordTypes>('src/catalogue/record-types.ts');

export interface UserErrorView {
  code: string;
  path: string[];
  message: string;
  conflict: { base: string | null; theirs: string | null; yours: string | null } | null;
}

export interface ChangeSetView {
  id: string;
  status: string;
  revision: number;
  authors: string[];
  approvedBy: string | null;
  changes: {
    slug: string;
    action: string;
    revision: number;
    basedOn: string | null;
    differences: { path: string[]; kind: string; before: string | null; after: string | null }[];
  }[];
}

export interface Payload {
  changeSet: ChangeSetView | null;
  record: string | null;
  userErrors: UserErrorView[];
}

export const PAYLOAD = `{
  record
  userErrors { code path message conflict { base theirs yours } }
  changeSet { id status revision authors approvedBy changes { slug action revision basedOn differences { path kind before after } } }
}`;

export type Person = Awaited<ReturnType<ReturnType<typeof people>>>;

/** Somebody with a token, who edits over HTTP. */
const people =
  (url: string, issuer: ReturnType<typeof testIssuer>) =>
  async (of: TokenOf, headers: Record<string, string> = {}) => {
    const ask = asker(url, { ...(await issuer.as(of)), 'accept-language': 'en', ...headers });
    /** One mutation, with its arguments as GraphQL writes them. */
    const mutate = async (mutation: string, args: string): Promise<Payload> => {
      const { data, errors } = await ask<Record<string, Payload>>(`mutation { ${mutation}(${args}) ${PAYLOAD} }`);
      if (errors || !data) throw new Error(`${mutation} is answered with errors: ${JSON.stringify(errors)}`);
      return data[mutation]!;
    };
    /** One mutation of a record, its input as a client's variables hold it. */
    const send = async (mutation: string, input: Record<string, unknown>): Promise<Payload> => {
      const type = mutation.startsWith('end')
        ? 'EndRecordInput'
        : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOAD} }`;
      const { data, errors } = await ask<Record<string, Payload>>(query, { input });
      if (errors || !data) throw new Error(`${mutation} is answered with errors: ${JSON.stringify(errors)}`);
      return data[mutation]!;
    };
    const begin = async (title = 'Gebühren 2027'): Promise<string> =>
      (await mutate('createChangeSet', `title: "${title}", reason: "Neue Gebührenordnung"`)).changeSet!.id;
    return { ask, mutate, send, begin };
  };

export interface EditingApp extends TestApp {
  person: ReturnType<typeof people>;
  /** The environment in which its tokens count. */
  variables: Record<string, string>;
  /** The same people, asking another process. */
  peopleAt(url: string): ReturnType<typeof people>;
}

/** Bremen's catalogue with an issuer whose tokens count. */
export async function startEditingApp(): Promise<EditingApp> {
  const issuer = testIssuer();
  const app = await startTestApp({ seeded: true, variables: issuer.variables });
  const peopleAt = (url: string) => people(url, issuer);
  return { ...app, person: peopleAt(app.url), peopleAt, variables: issuer.variables };
}

export const idOf = (kind: RecordKind, slug: string): string => globalId(recordTypeOf(kind).type, seededId(kind, slug));

export const codesOf = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);

/** The steps after writing, by two people; the last answer says what came of it. */
export async function release(author: Person, second: Person, changeSet: string): Promise<Payload> {
  const steps: [Person, string][] = [
    [author, 'submitChangeSet'],
    [second, 'approveChangeSet'],
    [second, 'publishChangeSet'],
  ];
  let answer: Payload | undefined;
  for (const [person, step] of steps) {
    answer = await person.mutate(step, `changeSet: "${changeSet}"`);
    if (answer.userErrors.length > 0) break;
  }
  return answer!;
}
