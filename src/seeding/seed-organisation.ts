import type { SeedPeriod, SeedRecord, SeedText, SeedTextList } from './seed-record.js';

export interface SeedAddress {
  kind: string;
  street?: string;
  poBox?: string;
  postalCode?: string;
  city?: string;
  supplement?: SeedText;
  place?: string;
  latitude?: number;
  longitude?: number;
  valid?: SeedPeriod;
}

export interface SeedOpeningHours {
  purpose: string;
  appointment?: string;
  label?: SeedText;
  description?: SeedText;
  valid?: SeedPeriod;
  ranges: { weekday: number; opens: string; closes: string; appointment?: string; remark?: SeedText }[];
  exceptions?: { from: string; until: string; closed: boolean; opens?: string; closes?: string; reason?: SeedText }[];
}

export interface SeedOrganisation extends SeedRecord {
  name: SeedText;
  shortName?: SeedText;
  alternativeNames?: SeedTextList;
  description?: SeedText;
  kind?: string;
  parent?: string;
  active?: SeedPeriod;
  succeededBy?: string;
  paymentMethods?: string[];
  accessibility?: SeedText[];
  remarks?: SeedText[];
  addresses?: SeedAddress[];
  openingHours?: SeedOpeningHours[];
}

export interface SeedContactChannel extends SeedRecord {
  organisation?: string;
  service?: string;
  position?: number;
  kind: string;
  value?: string;
  label?: SeedText;
  audiences?: string[];
  visibility?: string;
  languages?: string[];
  valid?: SeedPeriod;
  openingHours?: SeedOpeningHours[];
}
