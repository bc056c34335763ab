import type { RecordKindName } from './content-kind.js';
import type { Contents } from './contents.js';
import type { RecordContent } from './record-content.js';

/**
 * The document of a record as the content of its kind. Documents are validated when they are written, so reading checks
 * only that there is a slug.
 */
export function contentOf<K extends RecordKindName>(kind: K, document: RecordContent): Contents[K] {
  if (typeof document.slug !== 'string') throw new Error(`a document of ${kind} has no slug`);
  return document as Contents[K];
}
