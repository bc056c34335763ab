import type { RecordContent, TextContent } from '../record/record-content.js';
import type { WordPatternContent } from '../word-pattern/word-pattern.content.js';

export interface EmergencyContent extends RecordContent {
  rank: number;
  title: TextContent;
  instruction: TextContent;
  numbers: { name: TextContent; phone: string; note?: TextContent }[];
  patterns: WordPatternContent[];
}
