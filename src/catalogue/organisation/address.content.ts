import type { AccessibilityContent } from '../accessibility/accessibility.content.js';
import type { PeriodContent, TextContent } from '../record/record-content.js';

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
  accessibility?: AccessibilityContent;
}
