import { seedKinds, type SeedKind } from './seed-kind.js';

export interface KindReport {
  created: number;
  changed: number;
  unchanged: number;
  /** Records of the database that the directories do not have; they stay as they are. */
  leftAlone: number;
}

export type SeedReport = { [K in SeedKind]: KindReport };

export type Outcome = 'created' | 'changed' | 'unchanged';

export const emptyReport = (): SeedReport =>
  Object.fromEntries(
    seedKinds.map((kind) => [kind, { created: 0, changed: 0, unchanged: 0, leftAlone: 0 }]),
  ) as SeedReport;
