import type { GraphQLSchema } from 'graphql';

/**
 * Places the error of an entity at that entity's position. Compiled queries append the null of a rejected promise at
 * the current end of the list, where a gateway would take it for another entity.
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
