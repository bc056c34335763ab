import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Limits } from '../config/config.js';
import type { FieldPrices } from '../graphql/execution/field-prices.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CostMemory } from '../graphql/execution/cost-memory.js';
import { checkCost } from '../graphql/execution/cost.js';
import { noteOf } from '../observability/request-note.js';

/** Rejects expensive operations before execution, when the variables are known. */
export function costPlugin(limits: Limits, prices: FieldPrices): ApolloServerPlugin<RequestContext> {
  const memory = new CostMemory();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const variables = request.variables ?? {};
        const count = () => {
          // Execution reports invalid variables, all of them.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 1,
          });
          return errors ? undefined : checkCost({ schema, document, operation, variables }, limits, prices);
        };
        const cost = memory.costOf(document, operation, variables, count);
        const note = noteOf(request.http);
        if (note) note.cost = cost;
      },
    }),
  };
}
