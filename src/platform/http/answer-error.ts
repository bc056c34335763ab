import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { catalogueError, httpOf, isErrorCode, type ErrorCode } from '../errors/errors.js';
import { answerTypeOf } from './answer/media-type.rules.js';
import { maskedMessage } from '../graphql/execution/format-error.js';

/** Known paths with their methods. */
export type KnownPaths = Readonly<Record<string, string>>;

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

const unreadable: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function codeOf(error: FastifyError | GraphQLError): ErrorCode {
  if (error instanceof GraphQLError)
    return isErrorCode(error.extensions['code']) ? error.extensions['code'] : 'INTERNAL_SERVER_ERROR';
  const status = error.statusCode ?? 500;
  return codeOfStatus[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
}

function answer(reply: FastifyReply, code: ErrorCode, message: string): FastifyReply {
  const { status, headers } = httpOf(code);
  const extensions = { code, requestId: reply.request.id };
  return reply
    .code(status)
    .headers({ ...Object.fromEntries(headers), 'cache-control': 'no-store' })
    .type(`${answerTypeOf(reply.request.headers.accept) ?? 'application/json'}; charset=utf-8`)
    .send({ errors: [{ message, extensions }] });
}

function answerError(error: FastifyError | GraphQLError, { log }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error);
  if (code !== 'INTERNAL_SERVER_ERROR') return answer(reply, code, error.message);
  log.error({ fault: error.name, frames: error.stack?.split('\n').slice(1) }, 'a fault was masked');
  return answer(reply, code, maskedMessage);
}

/** Formats errors outside GraphQL like GraphQL errors. */
export function answerErrors(server: FastifyInstance, paths: KnownPaths): void {
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((request, reply) => {
    const methods = paths[request.url.split('?')[0] ?? ''];
    if (!methods) return answer(reply, 'NOT_FOUND', 'There is nothing here; the catalogue is at /graphql.');
    return answer(reply.header('allow', methods), 'METHOD_NOT_ALLOWED', `Only ${methods} are answered here.`);
  });
}

/** Rejects malformed HTTP and oversized headers, before a request exists. */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const status = unreadable[code ?? ''] ?? '400 Bad Request';
  const errors = [
    { message: 'The request could not be read.', extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } },
  ];
  const body = JSON.stringify({ errors });
  const headers = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end([`HTTP/1.1 ${status}`, ...headers, '', body].join('\r\n'));
}

/** Error for requests rejected before the body is read. */
export const unsupportedMediaType = (message: string): GraphQLError =>
  catalogueError('UNSUPPORTED_MEDIA_TYPE', message);
