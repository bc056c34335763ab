import type { RecordContent, TextContent } from '../record/record-content.js';

export interface ReferralContent extends RecordContent {
  matter: TextContent;
  body: TextContent;
  explanation: TextContent;
  url?: string;
  phone?: string;
  place?: string;
  terms: { language: string; term: string }[];
}
