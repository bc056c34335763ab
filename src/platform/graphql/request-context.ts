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

/** Parts of a request's context; all but the last three are shared by all requests. */
export interface RequestParts {
  database: ReadDatabase;
  /** Access for mutations. */
  writeDatabase: WriteDatabase;
  callRates: CallRates;
  settings: Settings;
  searches: Searches;
  asker: Asker;
  previews: Previews;
  /** Records which records were resolved for other subgraphs. */
  noteRead: NoteRead;
}

/**
 * State of one request: database access with its own loaders, and the caller. Its fields are public, because Apollo
 * Server copies the context and private names (#) do not come along.
 */
export class RequestContext {
  readonly database: ReadDatabase;
  readonly writeDatabase: WriteDatabase;
  readonly callRates: CallRates;
  readonly settings: Settings;
  readonly searches: Searches;
  readonly previews: Previews;
  readonly noteRead: NoteRead;
  readonly principal: Principal | null;
  readonly internal: boolean;
  readonly language: Language;
  readonly loaders: Loaders;
  /** Pseudonymous key of the caller; valid until the process ends. */
  readonly client: string;

  constructor(parts: RequestParts) {
    this.database = parts.database;
    this.writeDatabase = parts.writeDatabase;
    this.callRates = parts.callRates;
    this.settings = parts.settings;
    this.searches = parts.searches;
    this.previews = parts.previews;
    this.noteRead = parts.noteRead;
    this.principal = parts.asker.principal;
    this.internal = parts.asker.internal;
    this.language = parts.asker.language;
    this.client = parts.asker.client;
    this.loaders = new Loaders((readOptions) => this.sourceOf(readOptions));
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

/** Creates the context of a request from its caller and the name under which a client of the federation asks. */
export type ContextFor = (asker: Asker, clientName: string) => RequestContext;
