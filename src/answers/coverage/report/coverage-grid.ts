import type { Coverage } from '../coverage.rules.js';

/** What is recorded of one key at one place. */
export interface CoverageCell extends Pick<Coverage, 'state' | 'isPartial' | 'asOf'> {
  /** Slugs of the services. */
  services: readonly string[];
  /** Name of the place above for which it is laid down. */
  inheritedFrom: string | null;
}

export interface CoverageRow {
  leikaKey: string;
  /** Official name of the key; null when it is not known. */
  designation: string | null;
  /** One for each place, in the order of the places. */
  cells: readonly CoverageCell[];
}

/** Keys by places, on one day. */
export interface CoverageGrid {
  day: string;
  places: readonly { slug: string; name: string }[];
  keys: readonly CoverageRow[];
}
