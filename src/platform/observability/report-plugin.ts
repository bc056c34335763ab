import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { causesOf } from '../graphql/execution/format-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { isErrorCode } from '../errors/errors.js';
import { noteOf, type RequestNote } from './request-note.js';

const longestName = 80;

/** Loggable part of an error; excludes the message, which may quote the caller's input. */
function faultOf(error: GraphQLError) {
  const cause = [...causesOf(error)].at(-1) ?? error;
  const frames = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return { fault: cause.name, databaseCode: (cause as { code?: unknown }).code, path: error.path?.join('.'), frames };
}

const isUnexpected = ({ extensions }: GraphQLError) =>
  extensions['code'] === 'INTERNAL_SERVER_ERROR' || !isErrorCode(extensions['code']);

const withRequestId =
  ({ requestId }: RequestNote) =>
  (error: GraphQLFormattedError) =>
    error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
      ? { ...error, extensions: { ...error.extensions, requestId } }
      : error;

const codesOf = (errors: readonly GraphQLFormattedError[]) => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
];

function finish({ request, response, operationName }: GraphQLRequestContext<RequestContext>, mostErrors: number): void {
  const note = noteOf(request.http);
  if (!note || response.body?.kind !== 'single') return;
  note.operationName = operationName?.slice(0, longestName);
  const { singleResult } = response.body;
  if (!singleResult.errors?.length) return;
  singleResult.errors = singleResult.errors.slice(0, mostErrors).map(withRequestId(note));
  note.errorCodes = codesOf(singleResult.errors);
}

/** Limits the errors of a response, adds the request id to masked ones and logs them. */
export const reportPlugin = (logger: Logger, mostErrors: number): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ request, errors }) => {
      for (const error of errors.filter(isUnexpected).slice(0, mostErrors)) {
        logger.error({ requestId: noteOf(request.http)?.requestId, ...faultOf(error) }, 'a fault was masked');
      }
    },
    willSendResponse: async (context) => finish(context, mostErrors),
  }),
});
