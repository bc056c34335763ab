import type { Row } from './hydrate.js';
import { storageKey } from './collect-fields.js';
import type { FieldArguments } from './read-model.js';

/** What was read for a field that has arguments: the same field may be asked for twice, with others. */
export const selected = (row: object, field: string, args: FieldArguments): never =>
  (row as Row)[storageKey(field, args)] as never;
