export interface WordPatternContent {
  language: string;
  words: string[];
  exceptions?: string[];
}
