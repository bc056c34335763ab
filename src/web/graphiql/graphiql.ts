import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ruruHTML, type RuruClientConfig } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import type { GraphqlPage, Routes } from '../../platform/http/routes.js';

const staticPath = '/graphiql/';
const examples = new URL('../../../schema/examples/', import.meta.url);

interface Tab {
  query: string;
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Example queries, by number. */
const exampleTabs = (): Tab[] =>
  readdirSync(examples)
    .filter((name) => name.endsWith('.graphql'))
    .sort(inOrder)
    .map((name) => ({ query: readFileSync(new URL(name, examples), 'utf8') }));

/** Only the scripts of this page may run, and it connects to this server only. */
function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    // The code editor sets inline styles.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Renders the GraphiQL page with the examples as tabs; it loads nothing from other hosts. */
export function graphiqlPage(endpoint: string): GraphqlPage {
  // Ruru passes settings to GraphiQL that its own types do not declare.
  const settings = { debugTools: [], defaultTabs: exampleTabs() };
  const clientConfig = settings as unknown as RuruClientConfig;
  const titleTag = '<title>Service catalogue: try the API</title>';
  const html = ruruHTML({ staticPath, endpoint, clientConfig, htmlParts: { titleTag } });
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(html),
      'cache-control': 'no-cache',
    },
  };
}

/** Serves scripts and styles of the page from the package. */
async function serveFiles(server: FastifyInstance): Promise<void> {
  server.get(`${staticPath}*`, async (request, reply) => {
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({ staticPath, urlPath: request.url, acceptEncoding, disallowDevAssets: true });
    if (!file) return reply.callNotFound();
    reply.headers({ ...file.headers, 'cache-control': 'public, max-age=86400', vary: 'accept-encoding' });
    return request.headers['if-none-match'] === file.headers['etag']
      ? reply.code(304).send()
      : reply.send(file.content);
  });
}

export const graphiqlRoutes: Routes = { paths: {}, serve: serveFiles };
