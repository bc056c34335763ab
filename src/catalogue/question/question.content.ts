import type { TextContent } from '../record/record-content.js';

export interface QuestionContent {
  key: string;
  kind: string;
  text: TextContent;
  unit?: TextContent;
  options?: { key: string; text: TextContent }[];
}

/** Condition on an answer: a number within bounds, yes or no, or one of some options. */
export interface AnswerConditionContent {
  question: string;
  from?: number;
  until?: number;
  is?: boolean;
  oneOf?: string[];
}
