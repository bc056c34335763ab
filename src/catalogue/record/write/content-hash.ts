import { createHash } from 'node:crypto';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** SHA-256 of the canonical JSON of a content; independent of the order of keys. */
export const contentHash = (content: object): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
