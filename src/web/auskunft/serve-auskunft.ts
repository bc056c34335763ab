import fastifyStatic from '@fastify/static';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Routes } from '../../platform/http/routes.js';

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** The page uses its own scripts and styles and connects to this server only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const auskunftPath = '/auskunft';

/** Serves the page with which an agent answers a call. The files are served without a build step. */
async function serveAuskunft(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy);
  });
  await server.register(fastifyStatic, {
    root: folder,
    prefix: `${auskunftPath}/`,
    // Only files that exist at start are served.
    wildcard: false,
    globIgnore: ['**/*.d.ts'],
    index: false,
    cacheControl: false,
    // Browsers revalidate by ETag, so that versions are never mixed.
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
  server.get(auskunftPath, { exposeHeadRoute: true }, (_request, reply) => reply.sendFile('index.html'));
}

export const auskunftRoutes: Routes = { paths: { [auskunftPath]: 'GET, HEAD' }, serve: serveAuskunft };
