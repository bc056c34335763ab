import type { AnswerConditionContent } from '../question/question.content.js';
import type { TextContent } from '../record/record-content.js';

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
