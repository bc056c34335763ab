import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';

/** Logs JSON lines to standard output. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });

/** Logs one line per request with operation, duration and outcome; never the caller or the query's values. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    // Health probes arrive every few seconds and are not logged.
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
