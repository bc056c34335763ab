import type { RecordContent, TextContent } from '../record/record-content.js';

export interface FormContent extends RecordContent {
  name: TextContent;
  url?: string;
}
