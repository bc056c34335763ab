import { Loads } from '../reading/load.js';
import type { ReadDatabase } from '../reading/read-database.js';

/** What one request may know: the published catalogue through its own loads, and whether internals may be seen. */
export class RequestContext {
  readonly loads: Loads;

  constructor(
    readonly database: ReadDatabase,
    readonly internal = false,
  ) {
    this.loads = new Loads(database);
  }
}
