import type { Facts, OperationName, Variables } from '../operations.js';

/** How one operation is put to a target, and what its answer says. */
export interface Question<Name extends OperationName> {
  path: string;
  body: (variables: Variables[Name]) => object;
  /** `data` is the target's own JSON, of a form that only it knows. */
  facts: (data: never) => Facts[Name];
  /** True where other targets may answer otherwise and still be right, so that the answers are not compared. */
  isOwnJudgement?: true;
}

/** A server to be measured: a process of its own, that is told PORT and DATABASE_URL. */
export interface Target {
  name: string;
  description: string;
  /** The file that is run, relative to the directory. */
  script: string;
  /** The directory the process runs in; this project when left out. */
  directory?: string;
  /** What it cannot be asked is missing. Q3 and Q5 are also asked to see whether it is there. */
  questions: { [Name in OperationName]?: Question<Name> };
  /** From the data of Q3, the cursor to the next page. */
  nextCursor: (data: never) => string | null;
}

/** A question in GraphQL. */
export const graphqlQuestion = <Name extends OperationName>(
  query: string,
  variables: (variables: Variables[Name]) => object,
  facts: Question<Name>['facts'],
): Question<Name> => ({ path: '/graphql', body: (given) => ({ query, variables: variables(given) }), facts });
