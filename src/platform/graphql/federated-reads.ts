/** That a client of the federation read a record on a day. */
export interface FederatedRead {
  client: string;
  recordId: string;
  day: string;
}

/** Notes that a record was answered on a day (YYYY-MM-DD). */
export type NoteRead = (recordId: string, day: string) => void;

/** Which client read which record: each pair once a day, and no more pairs in memory than are allowed. */
export class FederatedReads {
  readonly #noted = new Set<string>();
  #day = '';
  #waiting: FederatedRead[] = [];

  constructor(private readonly most = 10_000) {}

  by(client: string): NoteRead {
    return (recordId, day) => this.#note({ client, recordId, day });
  }

  /** What has been noted since it was last taken. */
  take(): FederatedRead[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** What was taken has been lost, so whatever is read again is noted again. */
  forget(): void {
    this.#noted.clear();
  }

  #note(read: FederatedRead): void {
    if (read.day !== this.#day) {
      this.#noted.clear();
      this.#day = read.day;
    }
    // Both are full apart from each other: on a new day, or after a loss, reads of before may still be waiting.
    if (this.#noted.size >= this.most || this.#waiting.length >= this.most) return;
    // Ids have one length, so no two pairs come to the same text.
    const pair = read.recordId + read.client;
    if (this.#noted.has(pair)) return;
    this.#noted.add(pair);
    this.#waiting.push(read);
  }
}
