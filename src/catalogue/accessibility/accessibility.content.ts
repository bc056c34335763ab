import type { EvidenceContent } from '../evidence/evidence.content.js';
import type { TextContent } from '../record/record-content.js';
import type { AccessState } from './access-enums.js';

/** What is recorded of an address; what is left out is not known. */
export interface AccessibilityContent extends Omit<EvidenceContent, 'level'> {
  stepFree?: `${AccessState}`;
  lift?: `${AccessState}`;
  inductionLoop?: `${AccessState}`;
  parking?: `${AccessState}`;
  toilet?: `${AccessState}`;
  note?: TextContent;
}
