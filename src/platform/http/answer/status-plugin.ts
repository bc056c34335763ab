import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../graphql/request-context.js';
import { answerTypeOf } from './media-type.rules.js';
import { statusOf } from './status.rules.js';

/** Gives an answer its HTTP status, which depends on the type that the client takes. */
export const statusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors } = response.body.singleResult;
      const type = answerTypeOf(request.http?.headers.get('accept')) ?? 'application/json';
      const { http } = response;
      http.status = statusOf({ data, errors, asked: http.status, type });
      if (http.status !== 401) http.headers.delete('www-authenticate');
    },
  }),
};
