import { concepts } from '../../concepts.js';
import type { FindReferences } from '../concept.js';
import type { ContentKind } from '../content-kind.js';
import type { Contents } from '../contents.js';
import type { Reference } from './references.js';

const findersOf = <K extends ContentKind>(kind: K): FindReferences<K>[] =>
  concepts.flatMap(({ references }) => references?.[kind] ?? []);

/** References of a record to other records. */
export const findReferences = <K extends ContentKind>(kind: K, content: Contents[K]): Reference[] =>
  findersOf(kind)
    .flatMap((find) => find(content))
    .filter((reference) => reference !== null);
