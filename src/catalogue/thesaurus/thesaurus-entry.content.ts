import type { RecordContent, TextContent } from '../record/record-content.js';

export interface ThesaurusEntryContent extends RecordContent {
  kind: string;
  aspect?: string;
  note?: TextContent;
  words: { language: string; word: string; narrower?: boolean }[];
}
