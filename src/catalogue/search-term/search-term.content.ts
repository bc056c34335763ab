export interface SearchTermContent {
  language: string;
  term: string;
  kind: string;
  changedOn?: string;
  source?: string;
}
