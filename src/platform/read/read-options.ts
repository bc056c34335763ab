/** A change set that is read as if it were published. */
export interface PreviewAsked {
  readonly changeSet: string;
  /** Hash of the preview token; null when the reader's roles permit the preview. */
  readonly tokenHash: string | null;
}

/** Options of a read, from the `context` argument of a root field; they apply to everything below it. */
export interface ReadOptions {
  /**
   * Canonical text of what the caller said of the reading, part of the ids of all that is read; empty when nothing was.
   * Read options that no caller sees need none.
   */
  readonly reading?: string;
  /** BCP 47 tags in order of preference; never empty. */
  readonly languages: readonly string[];
  /** Moment of the published state (asOf); null for now. */
  readonly asOf: Date | null;
  /** The day (YYYY-MM-DD, Europe/Berlin) on which fees, responsibilities and other parts must be valid. */
  readonly validOn: string;
  /** Whether INTERNAL data is visible, as for agents of the Bürgertelefon. */
  readonly internal: boolean;
  /** Undefined reads the published catalogue. */
  readonly preview?: PreviewAsked;
  /** Subject of the reader's token, for answers about the reader. */
  readonly reader?: string;
}
