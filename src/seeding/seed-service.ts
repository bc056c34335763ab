import type { SeedPeriod, SeedRecord, SeedText } from './seed-record.js';

export interface SeedFee {
  kind: string;
  amountCents?: number;
  minimumCents?: number;
  maximumCents?: number;
  currency?: string;
  percentage?: number;
  percentageOf?: SeedText;
  unit?: SeedText;
  surcharge?: boolean;
  baseFee?: number;
  label?: SeedText;
  condition?: SeedText;
  description?: SeedText;
  freeReason?: SeedText;
  audiences?: string[];
  channel?: string;
  legalBasis?: string;
  payableOnRefusal?: boolean;
  source?: string;
  valid?: SeedPeriod;
}

export interface SeedDocumentRequirement {
  type: string;
  obligation: string;
  alternativeGroup?: number;
  condition?: SeedText;
  note?: SeedText;
  presentation?: string;
  copies?: number;
  maximumAge?: { value: number; unit: string };
  channel?: string;
}

export interface SeedDeadline {
  kind: string;
  from?: number;
  to?: number;
  unit?: string;
  startsOn?: string;
  endsOn?: string;
  recursFrom?: string;
  recursUntil?: string;
  trigger?: SeedText;
  condition?: SeedText;
  description?: SeedText;
  valid?: SeedPeriod;
}

export interface SeedProcessingTime {
  minimum?: number;
  maximum?: number;
  unit?: string;
  variant?: SeedText;
  description?: SeedText;
}

export interface SeedService extends SeedRecord {
  leikaKeys?: string[];
  fimType?: string;
  audiences?: string[];
  areas?: string[];
  owner?: string;
  valid?: SeedPeriod;
  checkedOn?: string;
  approvedOn?: string;
  approvedBy?: string;
  writtenFormRequired?: boolean;
  assuranceLevel?: string;
  situations?: string[];
  sdgAreas?: { list: string; code: string }[];
  related?: string[];
  forms?: string[];
  searchTerms?: { language: string; term: string; kind: string; source?: string }[];
  texts: { [code: string]: SeedText };
  legalBases?: { citation: string; url?: string }[];
  fees?: SeedFee[];
  documents?: SeedDocumentRequirement[];
  deadlines?: SeedDeadline[];
  processingTimes?: SeedProcessingTime[];
  notes?: { content: SeedText; visibility: string }[];
}
