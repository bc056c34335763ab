import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';

/** JSON lines on the standard output. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });

/** One line for each request: what was asked for, how long it took and how it ended; not by whom, and not with which words. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    // Probes come every few seconds and would drown the rest.
    const level = route?.startsWith('/health/') ? 'debug' : 'info';
    logger[level]({
      requestId: request.id,
      method: request.method,
      route: route ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      operation: request.note?.operationName,
      cost: request.note?.cost,
      errors: request.note?.errorCodes,
    });
  });
}
