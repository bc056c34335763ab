import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { freshnessOf, type Freshness, type MomentaryTypes } from '../../graphql/execution/freshness.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { noteOf } from '../../observability/request-note.js';

/** Notes how long an answer stays right, which is judged once for each operation. An answer with errors never is. */
export function freshnessPlugin(momentary: MomentaryTypes): ApolloServerPlugin<RequestContext> {
  const judged = new WeakMap<OperationDefinitionNode, Freshness>();
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, document, operation, schema }) => {
        const note = noteOf(request.http);
        if (!note || !document || !operation || response.body.kind !== 'single') return;
        if (response.body.singleResult.errors?.length) return;
        let freshness = judged.get(operation);
        if (!freshness) judged.set(operation, (freshness = freshnessOf(schema, document, operation, momentary)));
        note.freshness = freshness;
      },
    }),
  };
}
