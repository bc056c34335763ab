import { contentKinds, type ContentKind } from '../../catalogue/record/content-kind.js';

export interface KindReport {
  created: number;
  changed: number;
  unchanged: number;
  /** Records that are in the database but not in the directories; they are left unchanged. */
  leftAlone: number;
}

export type SeedReport = { [K in ContentKind]: KindReport };

export const emptyReport = (): SeedReport =>
  Object.fromEntries(
    contentKinds.map((kind) => [kind, { created: 0, changed: 0, unchanged: 0, leftAlone: 0 }]),
  ) as SeedReport;
