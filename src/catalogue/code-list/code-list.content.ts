import type { PeriodContent, TextContent } from '../record/record-content.js';

export interface CodeListContent {
  uri: string;
  version: string;
  title: TextContent;
  publisher?: string;
  source: string;
  entries: { code: string; label?: TextContent; valid?: PeriodContent }[];
}
