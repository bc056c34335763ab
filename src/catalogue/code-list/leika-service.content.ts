import type { TextContent } from '../record/record-content.js';

export interface LeikaServiceContent {
  key: string;
  designation?: TextContent;
  fimType?: string;
  readOn?: string;
  source?: string;
}
