import type { AddressRange } from './address/street-address.rules.js';
import type { PeriodContent, RecordContent, TextContent, TextListContent } from '../record/record-content.js';

export interface PlaceContent extends RecordContent {
  name: TextContent;
  alternativeNames?: TextListContent;
  kind: string;
  ars?: string;
  ags?: string;
  nuts?: string;
  parent?: string;
  valid?: PeriodContent;
  succeededBy?: string;
  postalCodes?: { code: string; confidence?: string }[];
  addressRanges?: AddressRange[];
  note?: TextContent;
}
