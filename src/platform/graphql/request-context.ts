import type { Principal } from '../auth/principal.js';
import type { WriteDatabase } from '../database/write-database.js';
import type { Language } from '../i18n/message-language.js';
import { Loaders } from '../read/loaders.js';
import type { ReadDatabase } from '../read/read-database.js';
import type { ReadSource } from '../read/read-source.js';
import type { ReadOptions } from '../read/read-options.js';
import type { CallRates } from '../rate-limit/call-rates.js';
import type { Asker } from './asker.js';
import type { NoteRead } from './federated-reads.js';
import type { Previews } from './previews.js';
import type { SearchCounts, SearchNote } from './search-counts.js';

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

/** Parts of the context that all requests share. */
export interface SharedParts {
  database: ReadDatabase;
  /** Access for searches: connections and a deadline of their own, so that other reads never wait for them. */
  searchDatabase: ReadDatabase;
  /** Access for mutations. */
  writeDatabase: WriteDatabase;
  callRates: CallRates;
  settings: Settings;
  searches: Searches;
}

/**
 * State of one request: database access with its own loaders, and the caller. Its fields are public, because Apollo
 * Server copies the context without private names (#). They are few, because each is copied.
 */
export class RequestContext {
  readonly principal: Principal | null;
  readonly internal: boolean;
  readonly language: Language;
  readonly loaders: Loaders;

  constructor(
    readonly shared: SharedParts,
    readonly asker: Asker,
    readonly previews: Previews,
    /** Records which records were resolved for other subgraphs. */
    readonly noteRead: NoteRead,
  ) {
    this.principal = asker.principal;
    this.internal = asker.internal;
    this.language = asker.language;
    this.loaders = new Loaders((readOptions) => this.sourceOf(readOptions));
  }

  get database(): ReadDatabase {
    return this.shared.database;
  }

  get searchDatabase(): ReadDatabase {
    return this.shared.searchDatabase;
  }

  get writeDatabase(): WriteDatabase {
    return this.shared.writeDatabase;
  }

  get callRates(): CallRates {
    return this.shared.callRates;
  }

  get settings(): Settings {
    return this.shared.settings;
  }

  get searches(): Searches {
    return this.shared.searches;
  }

  /** Pseudonymous key of the caller; valid until the process ends. Computed on demand: hashing costs as much as a small query. */
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

  /** Source of what a search looks up. */
  searchSourceOf({ preview }: ReadOptions): ReadSource {
    return preview ? this.previews.of(preview) : this.searchDatabase;
  }
}

/** Creates the context of a request from its caller and the partner of the federation that it is, if any. */
export type ContextFor = (asker: Asker, partner: string | null) => RequestContext;
