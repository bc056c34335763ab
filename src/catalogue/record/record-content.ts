import type { TextOrigin } from '../../platform/i18n/localized-text.js';

/** Parts shared by all contents. Types hold only after validation against schema/catalogue.schema.json. */
export type TextContent = { [languageTag: string]: string | { text: string; origin?: TextOrigin } };
export type TextListContent = { [languageTag: string]: string[] };
export type PeriodContent = { from?: string; until?: string };

export interface RecordContent {
  slug: string;
  identifiers?: { agency: string; value: string; derived?: boolean }[];
  provenance?: ProvenanceContent[];
}

export interface ProvenanceContent {
  source: string;
  sourceId?: string;
  licence?: string;
  address?: string;
  /** The day of which the source says so. */
  seenOn?: string;
  /** The day on which it was read. */
  readOn?: string;
  level?: string;
  note?: string;
}
