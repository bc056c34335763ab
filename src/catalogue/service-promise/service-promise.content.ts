import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';

export interface ServicePromiseContent extends RecordContent {
  service?: string;
  organisation?: string;
  kind: string;
  value?: number;
  unit?: string;
  condition?: TextContent;
  description?: TextContent;
  valid?: PeriodContent;
}
