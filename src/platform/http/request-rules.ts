import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { catalogueError } from '../errors/errors.js';
import { unsupportedMediaType } from './answer-error.js';
import type { Lifecycle } from './lifecycle.js';

const uuid = /^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i;

/** Accepts the caller's request id only when it is a UUID, so that nothing else enters the log. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && uuid.test(given) ? given : randomUUID();
}

function checkEncoding({ headers }: FastifyRequest): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) throw unsupportedMediaType('Only UTF-8 is supported.');
  const encoding = headers['content-encoding'];
  if (encoding && encoding !== 'identity') throw unsupportedMediaType('Compressed bodies are not supported.');
}

/** Sets response headers and checks every request before its body is read. */
export function applyRequestRules(server: FastifyInstance, lifecycle: Lifecycle): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    // Directs the caller's next request to another process.
    if (lifecycle.isDraining) reply.header('connection', 'close');
    checkEncoding(request);
  });
}

/**
 * Rejects requests beyond the maximum number processed at once, so that accepted ones are answered in time. A request
 * counts once its body is read: slow senders occupy no slot.
 */
export function limitConcurrency(server: FastifyInstance, most: number): void {
  let working = 0;
  server.addHook('preHandler', async (_request, reply) => {
    if (working >= most) throw catalogueError('UNAVAILABLE', 'Too many concurrent requests; try again in a moment.');
    working += 1;
    reply.raw.once('close', () => (working -= 1));
  });
}
