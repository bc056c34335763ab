import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { catalogueError } from '../errors/errors.js';
import type { RequestContext } from '../graphql/request-context.js';

/** Refuses subscriptions, which validation lets through and execution would report as a fault of ours. */
export const operationKindPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      throw catalogueError('BAD_REQUEST', 'There are no subscriptions; send a query, and send it again for news.');
    },
  }),
};
