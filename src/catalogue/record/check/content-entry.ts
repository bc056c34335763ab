import type { ContentKind } from '../content-kind.js';
import type { Placement } from './problem.js';

/** A record as it stands in a file, or what keeps the file or line from being read. */
export interface ContentEntry {
  kind: ContentKind;
  placement: Placement;
  bytes: number;
  content?: unknown;
  fault?: string;
}
