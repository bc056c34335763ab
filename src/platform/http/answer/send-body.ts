import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { encodingOf, type ContentEncoding } from './content-encoding.rules.js';
import { isNamed } from './entity-tag.rules.js';

const compressBr = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Beyond these, minutes of a processor save a few bytes. */
const brQuality = 4;
const gzipLevel = 5;

/** Compresses in the threads of Node.js, so that other requests do not wait. */
async function compressed(body: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: gzipLevel });
  return compressBr(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
    },
  });
}

/** A strong tag: the same for the same bytes of the same type, another for each encoding (RFC 9110, 8.8.3). */
function entityTag(body: string, type: string, encoding: ContentEncoding): string {
  const hash = createHash('sha256').update(type).update('\n').update(body).digest('base64url').slice(0, 22);
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/**
 * Sends a body, compressed if it is worth it and the client takes it. With `tagged`, what the client already has (GET and HEAD)
 * is answered with 304. Status and content type are set before.
 */
export async function sendBody(
  reply: FastifyReply,
  body: string,
  { tagged }: { tagged: boolean },
): Promise<FastifyReply> {
  const { method, headers } = reply.request;
  const encoding = encodingOf(headers['accept-encoding'], body.length);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  if (tagged && method !== 'POST') {
    const tag = entityTag(body, String(reply.getHeader('content-type')), encoding);
    reply.header('etag', tag);
    if (isNamed(tag, headers['if-none-match'] ?? '')) return reply.code(304).removeHeader('content-type').send();
  }
  if (method === 'HEAD') return reply.send();
  return reply.send(encoding === 'identity' ? body : await compressed(body, encoding));
}
