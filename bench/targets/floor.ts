import type { Facts, OperationName } from '../operations.js';
import { inOrderOfWords } from './facts-in-order.js';
import type { Question, Target } from './target.js';

/** The floor answers with nothing but the facts. */
const question = <Name extends OperationName>(name: Name): Question<Name> => ({
  path: `/${name}`,
  body: (variables) => variables,
  facts: (data: Facts[Name]) => data,
});

export const floor: Target = {
  name: 'floor',
  description:
    'node:http, one prepared statement for each operation, JSON written by PostgreSQL; no GraphQL; Q4 German full text and trigrams, Q6 names that begin so; Q7 without anything that is computed (open now, sentences, sums, due dates, changes)',
  script: 'bench/targets/floor-server.ts',
  questions: {
    Q1: question('Q1'),
    Q2: question('Q2'),
    Q3: {
      ...question('Q3'),
      facts: ({ hasNextPage, services }: Facts['Q3']) => ({ hasNextPage, services }),
    },
    Q4: question('Q4'),
    Q5: question('Q5'),
    Q6: question('Q6'),
    Q7: { ...question('Q7'), facts: inOrderOfWords },
  },
  nextCursor: ({ endCursor }: { endCursor: string | null }) => endCursor,
};
