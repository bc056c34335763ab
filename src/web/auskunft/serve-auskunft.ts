import fastifyStatic from '@fastify/static';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** The page runs its own scripts, takes its own styles, and talks to nobody but us. */
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

export const auskunftPath = '/auskunft';

/** The page with which an agent answers a call. Its files are sent as they lie there; nothing is built of them. */
export async function serveAuskunft(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy);
  });
  await server.register(fastifyStatic, {
    root: folder,
    prefix: `${auskunftPath}/`,
    // Only files that are there when the server starts have an address.
    wildcard: false,
    globIgnore: ['**/*.d.ts'],
    index: false,
    cacheControl: false,
    // Kept by the browser, but only used when its ETag is still ours: a new version is never mixed with an old one.
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
  server.get(auskunftPath, { exposeHeadRoute: true }, (_request, reply) => reply.sendFile('index.html'));
}
