import type { OpeningHoursContent } from '../opening-hours/opening-hours.content.js';
import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';

export interface ContactChannelContent extends RecordContent {
  organisation?: string;
  service?: string;
  position?: number;
  kind: string;
  value?: string;
  label?: TextContent;
  audiences?: string[];
  visibility?: string;
  languages?: string[];
  valid?: PeriodContent;
  openingHours?: OpeningHoursContent[];
}
