import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';

export interface ResponsibilityContent extends RecordContent {
  service: string;
  place: string;
  organisation?: string;
  onlineService?: string;
  role: string;
  position?: number;
  valid?: PeriodContent;
  conditionKind?: string;
  initials?: { from: string; to: string };
  condition?: TextContent;
  legalBasis?: string;
  explanation?: TextContent;
}
