import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { openToAll } from '../platform/http/cors.js';
import type { Routes } from '../platform/http/routes.js';

const path = '/version';

interface Version {
  /** Semantic version of the program. */
  version: string;
  /** SHA-256 of the full schema: it is another when anything in it is. */
  schema: string;
  /** Commit that the program was built of; null when that is not known. */
  commit: string | null;
}

const packageFile = new URL('../../package.json', import.meta.url);

/** Tells which program answers, so that clients notice a new schema and operators an old process. */
export function versionRoutes(sdl: string, commit: string | null): Routes {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const told: Version = { version, schema: createHash('sha256').update(sdl).digest('hex'), commit };
  const serve = async (server: FastifyInstance): Promise<void> => {
    server.get(path, { exposeHeadRoute: true }, async (_request, reply) =>
      reply.headers({ ...openToAll, 'cache-control': 'no-cache' }).send(told),
    );
  };
  return { paths: { [path]: 'GET, HEAD' }, serve };
}
