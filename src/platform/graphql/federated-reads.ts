/** A read of a record by a partner of the federation on a day. */
export interface FederatedRead {
  client: string;
  recordId: string;
  day: string;
}

/** Records the read of a record on a day (YYYY-MM-DD). */
export type NoteRead = (recordId: string, day: string) => void;

// As many characters as the table takes.
const longestName = 100;

/** Collects reads by client and record: each pair once a day, with a bound on pairs in memory. */
export class FederatedReads {
  readonly #noted = new Set<string>();
  #day = '';
  #waiting: FederatedRead[] = [];

  constructor(private readonly most = 10_000) {}

  /** Notes for a partner; nothing for a caller who is not known. */
  by(partner: string | null): NoteRead {
    if (partner === null) return () => {};
    const client = partner.slice(0, longestName);
    return (recordId, day) => this.#note({ client, recordId, day });
  }

  /** Returns and clears the pending reads. */
  take(): FederatedRead[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** Forgets the reads of the day after a failed write, so that they are collected again. */
  forget(): void {
    this.#noted.clear();
  }

  #note(read: FederatedRead): void {
    if (read.day !== this.#day) {
      this.#noted.clear();
      this.#day = read.day;
    }
    // Both sets are bounded separately: on a new day or after a failed write, older reads may be pending.
    if (this.#noted.size >= this.most || this.#waiting.length >= this.most) return;
    // Ids have a fixed length, so the text of a pair is unique.
    const pair = read.recordId + read.client;
    if (this.#noted.has(pair)) return;
    this.#noted.add(pair);
    this.#waiting.push(read);
  }
}
