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
  helpPages?: { title: TextContent; url: string }[];
  support?: string[];
  knownProblems?: { problem: TextContent; wayOut: TextContent }[];
  accessibilityStatement?: { webAddress: string; asOf?: string };
  workingCheck?: { on: string; source: string; address?: string };
  outages?: { from: string; until?: string; description?: TextContent }[];
}
