import type { FastifyInstance } from 'fastify';
import type { KnownPaths } from './answer-error.js';

/** Routes that another room adds to the server. */
export interface Routes {
  /** Paths with their methods, for answers to other methods; empty for paths with parameters. */
  paths: KnownPaths;
  serve(server: FastifyInstance): Promise<void>;
}

/** The page for browsers that navigate to the GraphQL endpoint. */
export interface GraphqlPage {
  html: string;
  headers: Record<string, string>;
}
