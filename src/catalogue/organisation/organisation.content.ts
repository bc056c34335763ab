import type { OpeningHoursContent } from '../opening-hours/opening-hours.content.js';
import type { PeriodContent, RecordContent, TextContent, TextListContent } from '../record/record-content.js';
import type { AddressContent } from './address.content.js';

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
