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

/** The caller, with what it implies for reading and messages. */
export interface Asker {
  /** Null for anonymous callers. */
  principal: Principal | null;
  /** Whether internal data may be read. */
  internal: boolean;
  language: Language;
  /** Pseudonymous key of the caller; valid until the process ends. */
  readonly client: string;
}

/** Settings of the installation that answers depend on. */
export interface Settings {
  briefingLeadMinutes: number;
  /** Number of times a query must have been sent before it is shown or becomes a task. */
  searchCountMinimum: number;
}

/** Search counts and the rate limit for reported choices. */
export interface Searches {
  counts: SearchCounts;
  rates: CallRates;
}

/** State of one request: database access with its own loaders, and the caller. */
export class RequestContext {
  readonly loaders: Loaders;
  readonly principal: Principal | null;
  readonly internal: boolean;
  readonly language: Language;

  constructor(
    readonly database: ReadDatabase,
    private readonly asker: Asker,
    /** Access for mutations. */
    readonly writeDatabase: WriteDatabase,
    readonly previews: Previews,
    /** Records which records were resolved for other subgraphs. */
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

  /** Pseudonymous key of the caller; valid until the process ends. */
  get client(): string {
    return this.asker.client;
  }

  /** Counts a search without its caller. */
  noteSearch(search: SearchNote): void {
    this.searches.counts.noteSearch(search);
  }

  /** Source of a read: the published catalogue or a preview. */
  sourceOf({ preview }: ReadOptions): ReadSource {
    return preview ? this.previews.of(preview) : this.database;
  }
}
