import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Limits } from '../config.js';
import type { RequestContext } from '../graphql/context.js';
import { checkCost } from '../graphql/cost.js';
import { noteOf } from './request-note.js';

/** Refuses what would cost too much, when the variables are known and nothing is executed yet. */
export const costPlugin = (limits: Limits): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const variables = request.variables ?? {};
      // Variables that cannot be read are refused by the execution, which words every one of them.
      if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors) return;
      const cost = checkCost({ schema, document, operation, variables }, limits);
      const note = noteOf(request.http);
      if (note) note.cost = cost;
    },
  }),
});
