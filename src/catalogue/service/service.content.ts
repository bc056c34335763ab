import type { PeriodContent, RecordContent, TextContent } from '../record/record-content.js';

export interface QuestionContent {
  key: string;
  kind: string;
  text: TextContent;
  unit?: TextContent;
  options?: { key: string; text: TextContent }[];
}

/** What the answer to a question has to be: a number within bounds, yes or no, or one of some options. */
export interface AnswerConditionContent {
  question: string;
  from?: number;
  until?: number;
  is?: boolean;
  oneOf?: string[];
}

export interface FeeContent {
  kind: string;
  amountCents?: number;
  minimumCents?: number;
  maximumCents?: number;
  currency?: string;
  percentage?: number;
  percentageOf?: TextContent;
  unit?: TextContent;
  surcharge?: boolean;
  baseFee?: number;
  label?: TextContent;
  condition?: TextContent;
  description?: TextContent;
  freeReason?: TextContent;
  audiences?: string[];
  channel?: string;
  legalBasis?: string;
  payableOnRefusal?: boolean;
  source?: string;
  applies?: AnswerConditionContent[];
  proof?: string;
  valid?: PeriodContent;
}

export interface DocumentRequirementContent {
  type: string;
  obligation: string;
  alternativeGroup?: number;
  condition?: TextContent;
  note?: TextContent;
  presentation?: string;
  copies?: number;
  maximumAge?: { value: number; unit: string };
  applies?: AnswerConditionContent[];
  channel?: string;
}

export interface DeadlineContent {
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
  valid?: PeriodContent;
}

export interface ProcessingTimeContent {
  minimum?: number;
  maximum?: number;
  unit?: string;
  variant?: TextContent;
  description?: TextContent;
}

export interface ServiceContent extends RecordContent {
  leikaKeys?: string[];
  fimType?: string;
  audiences?: string[];
  areas?: string[];
  owner?: string;
  valid?: PeriodContent;
  checkedOn?: string;
  approvedOn?: string;
  approvedBy?: string;
  spoken?: TextContent;
  writtenFormRequired?: boolean;
  assuranceLevel?: string;
  situations?: string[];
  sdgAreas?: { list: string; code: string }[];
  related?: string[];
  forms?: string[];
  searchTerms?: { language: string; term: string; kind: string; source?: string }[];
  texts: { [code: string]: TextContent };
  legalBases?: { citation: string; url?: string }[];
  fees?: FeeContent[];
  questions?: QuestionContent[];
  documents?: DocumentRequirementContent[];
  deadlines?: DeadlineContent[];
  processingTimes?: ProcessingTimeContent[];
  notes?: { content: TextContent; visibility: string }[];
}
