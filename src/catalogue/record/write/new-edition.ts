import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';
import { cleanRecord } from './clean-record.js';
import { contentHash } from './content-hash.js';
import type { NewEdition, Plan } from './write-editions.js';

/** An edition of a content as it is stored: cleaned, with its hash. */
export function newEdition<K extends RecordKindName>(
  kind: K,
  recordId: string,
  content: Contents[K],
  plan?: Plan,
): NewEdition<K> {
  const record = cleanRecord(kind, content);
  return { record, recordId, contentHash: contentHash(record), ...(plan && { plan }) };
}
