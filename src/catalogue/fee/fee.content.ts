import type { AnswerConditionContent } from '../question/question.content.js';
import type { EvidenceContent } from '../evidence/evidence.content.js';
import type { PeriodContent, TextContent } from '../record/record-content.js';

export interface FeeContent extends EvidenceContent {
  kind: string;
  amountCents?: number;
  minimumCents?: number;
  maximumCents?: number;
  currency?: string;
  percentage?: number;
  percentageOf?: TextContent;
  unit?: TextContent;
  surcharge?: boolean;
  mandatory?: boolean;
  baseFee?: number;
  label?: TextContent;
  condition?: TextContent;
  description?: TextContent;
  freeReason?: TextContent;
  audiences?: string[];
  channel?: string;
  legalBasis?: string;
  payableOnRefusal?: boolean;
  applies?: AnswerConditionContent[];
  proof?: string;
  valid?: PeriodContent;
}
