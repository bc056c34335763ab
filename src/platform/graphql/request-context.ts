import type { Principal } from '../auth/principal.js';
import type { WriteDatabase } from '../database/write-database.js';
import type { Language } from '../i18n/message-language.js';
import { Loaders } from '../read/loaders.js';
import type { ReadDatabase } from '../read/read-database.js';
import type { ReadSource } from '../read/read-source.js';
import type { ReadOptions } from '../read/read-options.js';
import type { CallRates } from '../rate-limit/call-rates.js';
import type { NoteRead } from './federated-reads.js';
import type { Previews } from './previews.js';
import type { SearchCounts, SearchNote } from './search-counts.js';

/** Who asks, and what follows of it for everything that is read and said. */
export interface Asker {
  /** Null: one of the public. */
  principal: Principal | null;
  /** Whether what is internal may be seen. */
  internal: boolean;
  language: Language;
  /** Tells callers apart without saying who they are; gone with the process. */
  readonly client: string;
}

/** What an installation has decided that answers depend on. */
export interface Settings {
  briefingLeadMinutes: number;
  /** So often a query must have been sent before it is told or gives somebody something to do. */
  searchCountMinimum: number;
}

/** What is counted of searches, and how often one caller may say what came of them. */
export interface Searches {
  counts: SearchCounts;
  rates: CallRates;
}

/** What one request may know: the published catalogue through its own loads, and who asks. */
export class RequestContext {
  readonly loaders: Loaders;
  readonly principal: Principal | null;
  readonly internal: boolean;
  readonly language: Language;

  constructor(
    readonly database: ReadDatabase,
    private readonly asker: Asker,
    /** Where editors' changes go. */
    readonly writeDatabase: WriteDatabase,
    readonly previews: Previews,
    /** Notes which records are answered to another subgraph's references. */
    readonly noteRead: NoteRead,
    readonly callRates: CallRates,
    readonly settings: Settings,
    readonly searches: Searches,
  ) {
    this.principal = asker.principal;
    this.internal = asker.internal;
    this.language = asker.language;
    this.loaders = new Loaders((readOptions) => this.sourceOf(readOptions));
  }

  /** Tells callers apart without saying who they are; gone with the process. */
  get client(): string {
    return this.asker.client;
  }

  /** Counts a search, by nobody in particular. */
  noteSearch(search: SearchNote): void {
    this.searches.counts.noteSearch(search);
  }

  /** Where a reading is read: what is published, or what would be. */
  sourceOf({ preview }: ReadOptions): ReadSource {
    return preview ? this.previews.of(preview) : this.database;
  }
}
