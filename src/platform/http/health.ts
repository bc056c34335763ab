import type { FastifyInstance } from 'fastify';
import type { ReadDatabase } from '../read/read-database.js';
import type { Lifecycle } from './lifecycle.js';

const uncached = { 'cache-control': 'no-store' };

/** Liveness: the process responds. Readiness: it should receive requests. */
export function serveHealth(server: FastifyInstance, database: ReadDatabase, lifecycle: Lifecycle): void {
  server.get('/health/live', { exposeHeadRoute: true }, async (_request, reply) =>
    reply.headers(uncached).send({ status: 'live' }),
  );

  server.get('/health/ready', { exposeHeadRoute: true }, async (_request, reply) => {
    reply.headers(uncached);
    if (lifecycle.isDraining) return reply.code(503).send({ status: 'draining' });
    try {
      await database.query('select 1');
      return await reply.send({ status: 'ready' });
    } catch {
      return reply.code(503).send({ status: 'database not reachable' });
    }
  });
}
