import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';

export interface OnlineServiceContent extends RecordContent {
  name: TextContent;
  description?: TextContent;
  url: string;
  languages?: string[];
  assuranceLevel?: string;
  identificationMeans?: string[];
  paymentMethods?: string[];
  audiences?: string[];
  valid?: PeriodContent;
  outages?: { from: string; until?: string; description?: TextContent }[];
}
