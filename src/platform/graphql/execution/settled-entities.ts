import type { GraphQLSchema } from 'graphql';

/**
 * Lets an entity that cannot be answered be an error at its place. Compiled queries put the null of a rejected promise
 * at the end of what the list holds so far, where a gateway would take it for another entity.
 */
export function withSettledEntities(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()!.getFields()['_entities']!;
  const resolve = field.resolve!;
  field.resolve = async (...asked) => {
    const answers = await Promise.allSettled((await resolve(...asked)) as unknown[]);
    return answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : (answer.reason as Error)));
  };
  return schema;
}
