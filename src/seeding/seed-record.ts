import type { TextOrigin } from '../language/localized-text.js';

/** What all seed records are made of. They have their shape only once they have been checked against schema/catalogue.schema.json. */
export type SeedText = { [languageTag: string]: string | { text: string; origin?: TextOrigin } };
export type SeedTextList = { [languageTag: string]: string[] };
export type SeedPeriod = { from?: string; until?: string };

export interface SeedRecord {
  slug: string;
  identifiers?: { agency: string; value: string; derived?: boolean }[];
  provenance?: SeedProvenance[];
}

export interface SeedProvenance {
  source: string;
  sourceId?: string;
  licence?: string;
  address?: string;
  seenOn?: string;
  note?: string;
}
