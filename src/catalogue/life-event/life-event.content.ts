import type { RecordContent, TextContent } from '../record/record-content.js';
import type { WordPatternContent } from '../word-pattern/word-pattern.content.js';

export interface LifeEventContent extends RecordContent {
  name: TextContent;
  patterns: WordPatternContent[];
  services: { service: string; note?: TextContent }[];
}
