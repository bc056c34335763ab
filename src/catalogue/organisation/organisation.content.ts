import type { PeriodContent, RecordContent, TextContent, TextListContent } from '../record/record-content.js';

export interface AddressContent {
  kind: string;
  street?: string;
  poBox?: string;
  postalCode?: string;
  city?: string;
  supplement?: TextContent;
  place?: string;
  latitude?: number;
  longitude?: number;
  valid?: PeriodContent;
}

export interface OpeningRangeContent {
  weekday: number;
  opens: string;
  closes: string;
  weeksOfMonth?: number[];
  appointment?: string;
  remark?: TextContent;
}

export interface OpeningExceptionContent {
  from: string;
  until: string;
  closed: boolean;
  opens?: string;
  closes?: string;
  reason?: TextContent;
}

export interface OpeningHoursContent {
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

export interface OrganisationContent extends RecordContent {
  name: TextContent;
  shortName?: TextContent;
  alternativeNames?: TextListContent;
  description?: TextContent;
  kind?: string;
  parent?: string;
  active?: PeriodContent;
  succeededBy?: string;
  paymentMethods?: string[];
  accessibility?: TextContent[];
  remarks?: TextContent[];
  addresses?: AddressContent[];
  openingHours?: OpeningHoursContent[];
}

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
