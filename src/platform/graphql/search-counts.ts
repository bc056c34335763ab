import { partsOfTag } from '../i18n/language-tag.js';
import { dayInBremen } from '../clock/bremen-clock.rules.js';

/** A search to be counted. */
export interface SearchNote {
  query: string;
  /** BCP 47. */
  language: string;
  hits: number;
}

/** Key shared by all spellings of a query, and its words. */
export interface CountedQuery {
  key: string;
  text: string;
}

/** Reduces a query to what may be counted; null when nothing may. */
export type CountQuery = (query: string, thisYear: number) => CountedQuery | null;

/** Count of a query on a day since the last write. */
export interface SearchCount extends CountedQuery {
  /** YYYY-MM-DD. */
  day: string;
  language: string;
  searches: number;
  withoutHits: number;
  opened: number;
}

const add = (to: SearchCount, { text, language, searches, withoutHits, opened }: SearchCount): void => {
  if (searches > 0) Object.assign(to, { text, language });
  to.searches += searches;
  to.withoutHits += withoutHits;
  to.opened += opened;
};

/** Counts searches without their callers; the number of queries in memory is bounded. */
export class SearchCounts {
  #waiting = new Map<string, SearchCount>();

  constructor(
    private readonly counted: CountQuery,
    private readonly most = 5_000,
  ) {}

  noteSearch({ query, language, hits }: SearchNote, now = new Date()): void {
    const main = /^[a-z]{2,3}$/.exec(partsOfTag(language).language)?.[0] ?? 'und';
    this.#note(query, now, { language: main, searches: 1, withoutHits: hits === 0 ? 1 : 0, opened: 0 });
  }

  /** Records that a hit of the query was opened. */
  noteChoice(query: string, now = new Date()): void {
    this.#note(query, now, { language: 'und', searches: 0, withoutHits: 0, opened: 1 });
  }

  /** Returns and clears the pending counts. */
  take(): SearchCount[] {
    const taken = [...this.#waiting.values()];
    this.#waiting = new Map();
    return taken;
  }

  /** Puts counts back after a failed write. */
  putBack(counts: readonly SearchCount[]): void {
    for (const count of counts) this.#add(count);
  }

  #note(query: string, now: Date, count: Pick<SearchCount, 'language' | 'searches' | 'withoutHits' | 'opened'>): void {
    const counted = this.counted(query, now.getUTCFullYear());
    if (counted) this.#add({ ...counted, ...count, day: dayInBremen(now) });
  }

  #add(count: SearchCount): void {
    const name = `${count.day} ${count.key}`;
    const known = this.#waiting.get(name);
    if (known) add(known, count);
    else if (this.#waiting.size < this.most) this.#waiting.set(name, { ...count });
  }
}
