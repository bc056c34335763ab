export interface LegalBasisContent {
  citation: string;
  url?: string;
  level?: string;
}
