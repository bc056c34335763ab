import type { EvidenceContent } from '../evidence/evidence.content.js';
import type { AnswerConditionContent } from '../question/question.content.js';
import type { PeriodContent, TextContent } from '../record/record-content.js';

export interface DeadlineContent extends EvidenceContent {
  type?: string;
  kind: string;
  from?: number;
  to?: number;
  unit?: string;
  startsOn?: string;
  endsOn?: string;
  recursFrom?: string;
  recursUntil?: string;
  trigger?: TextContent;
  condition?: TextContent;
  description?: TextContent;
  applies?: AnswerConditionContent[];
  valid?: PeriodContent;
}

export interface ProcessingTimeContent extends EvidenceContent {
  minimum?: number;
  maximum?: number;
  unit?: string;
  variant?: TextContent;
  description?: TextContent;
}
