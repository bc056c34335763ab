import type { ContentKind } from '../content-kind.js';
import type { Placement } from './problem.js';

/** A record of a file, or the error that prevents reading it. */
export interface ContentEntry {
  kind: ContentKind;
  placement: Placement;
  bytes: number;
  content?: unknown;
  fault?: string;
}
