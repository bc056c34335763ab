import type { EvidenceContent } from '../evidence/evidence.content.js';
import type { PeriodContent, TextContent } from '../record/record-content.js';

export interface OpeningRangeContent {
  weekday: number;
  opens: string;
  closes: string;
  weeksOfMonth?: number[];
  calendarWeeks?: string;
  interval?: { weeks: number; from: string };
  holidayEves?: string;
  appointment?: string;
  remark?: TextContent;
}

export interface OpeningExceptionContent {
  from: string;
  until: string;
  closed: boolean;
  opens?: string;
  closes?: string;
  appointment?: string;
  reason?: TextContent;
}

export interface OpeningHoursContent extends EvidenceContent {
  purpose: string;
  appointment?: string;
  label?: TextContent;
  description?: TextContent;
  valid?: PeriodContent;
  onPublicHolidays?: string;
  season?: { from: string; until: string };
  ranges: OpeningRangeContent[];
  exceptions?: OpeningExceptionContent[];
}

/** Organisations and contact channels have opening hours. */
export interface WithOpeningHours {
  openingHours?: OpeningHoursContent[];
}
