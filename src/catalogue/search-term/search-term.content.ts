export interface SearchTermContent {
  language: string;
  term: string;
  kind: string;
  source?: string;
}
