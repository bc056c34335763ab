export interface LegalBasisContent {
  citation: string;
  url?: string;
}
