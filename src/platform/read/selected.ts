import type { Row } from './hydrate.js';
import { storageKey } from './collect-fields.js';
import type { FieldArguments } from './read-model.js';

/** Value read for a field with arguments, which may be selected twice with different ones. */
export const selected = (row: object, field: string, args: FieldArguments): never =>
  (row as Row)[storageKey(field, args)] as never;
