import type { Principal } from '../access/principal.js';
import type { WriteDatabase } from '../database/write-database.js';
import type { Language } from './message-language.js';
import { Loads } from '../reading/load.js';
import type { ReadDatabase } from '../reading/read-database.js';
import type { ReadSource } from '../reading/read-source.js';
import type { Reading } from '../reading/reading.js';
import type { NoteRead } from './federated-reads.js';
import type { Previews } from './previews.js';

/** Who asks, and what follows of it for everything that is read and said. */
export interface Asker {
  /** Null: one of the public. */
  principal: Principal | null;
  /** Whether what is internal may be seen. */
  internal: boolean;
  language: Language;
}

/** What one request may know: the published catalogue through its own loads, and who asks. */
export class RequestContext {
  readonly loads: Loads;
  readonly principal: Principal | null;
  readonly internal: boolean;
  readonly language: Language;

  constructor(
    readonly database: ReadDatabase,
    { principal, internal, language }: Asker,
    /** Where editors' changes go. */
    readonly writeDatabase: WriteDatabase,
    readonly previews: Previews,
    /** Notes which records are answered to another subgraph's references. */
    readonly noteRead: NoteRead,
  ) {
    this.principal = principal;
    this.internal = internal;
    this.language = language;
    this.loads = new Loads((reading) => this.sourceOf(reading));
  }

  /** Where a reading is read: what is published, or what would be. */
  sourceOf({ preview }: Reading): ReadSource {
    return preview ? this.previews.of(preview) : this.database;
  }
}
