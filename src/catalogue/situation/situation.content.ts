import type { RecordContent, TextContent, TextListContent } from '../record/record-content.js';

export interface SituationContent extends RecordContent {
  kind: string;
  name: TextContent;
  code?: string;
  list?: string;
  parent?: string;
  synonyms?: TextListContent;
}
