import type { RecordContent, TextContent, TextListContent } from '../record/record-content.js';

export interface DocumentTypeContent extends RecordContent {
  name: TextContent;
  alternativeNames?: TextListContent;
  description?: TextContent;
  code?: string;
}
