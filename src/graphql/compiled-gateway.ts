import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileOperation } from './compiled-operation.js';
import type { RequestContext } from './context.js';
import { withTrueErrors } from './execution-error.js';

/** Apollo Server leaves the execution to a gateway, if there is one; ours is this process with compiled queries. */
export function compiledGateway(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  // An operation belongs to its document, so the compiled ones go when the document leaves its bounded cache.
  const compiled = new WeakMap<OperationDefinitionNode, ReturnType<typeof compileOperation>>();
  return {
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        // Missing when the request names none of several operations, which graphql-js words as an error.
        if (!(operation as unknown)) return execute({ schema, document, operationName: request.operationName });
        const execution = { document, operation, variables: request.variables ?? {}, context };
        const run = compiled.get(operation) ?? compileOperation(schema, execution);
        compiled.set(operation, run);
        return withTrueErrors(await run(execution));
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
