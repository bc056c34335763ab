import type { ClientBase } from 'pg';

/** Where a load writes to. */
export interface LoadTarget {
  client: ClientBase;
  /** Ids of the records that the database had before; of others there is nothing to look up or to replace. */
  seenBefore: ReadonlySet<string>;
}
