/** What a figure says about itself: its own source, and the level that lays it down. Left out where not recorded. */
export interface EvidenceContent {
  source?: string;
  sourceAddress?: string;
  /** The day of which the source says it. */
  seenOn?: string;
  /** The day on which it was read there. */
  readOn?: string;
  level?: string;
}
