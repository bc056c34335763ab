import type { RecordSeedKind, SeedKind } from './seed-kind.js';
import type { SeedContactChannel, SeedOrganisation } from './seed-organisation.js';
import type { SeedPeriod, SeedRecord, SeedText, SeedTextList } from './seed-record.js';
import type { SeedService } from './seed-service.js';

export interface SeedCodeList {
  uri: string;
  version: string;
  title: SeedText;
  publisher?: string;
  source: string;
  entries: { code: string; label?: SeedText; valid?: SeedPeriod }[];
}

export interface SeedLeikaService {
  key: string;
  designation?: SeedText;
  fimType?: string;
}

export interface SeedPlace extends SeedRecord {
  name: SeedText;
  alternativeNames?: SeedTextList;
  kind: string;
  ars?: string;
  ags?: string;
  nuts?: string;
  parent?: string;
  valid?: SeedPeriod;
  succeededBy?: string;
  postalCodes?: { code: string; confidence?: string }[];
  note?: SeedText;
}

export interface SeedSituation extends SeedRecord {
  kind: string;
  name: SeedText;
  code?: string;
  list?: string;
  parent?: string;
  synonyms?: SeedTextList;
}

export interface SeedDocumentType extends SeedRecord {
  name: SeedText;
  alternativeNames?: SeedTextList;
  description?: SeedText;
  code?: string;
}

export interface SeedForm extends SeedRecord {
  name: SeedText;
  url?: string;
}

export interface SeedOnlineService extends SeedRecord {
  name: SeedText;
  description?: SeedText;
  url: string;
  languages?: string[];
  assuranceLevel?: string;
  identificationMeans?: string[];
  paymentMethods?: string[];
  audiences?: string[];
  valid?: SeedPeriod;
  outages?: { from: string; until?: string; description?: SeedText }[];
}

export interface SeedResponsibility extends SeedRecord {
  service: string;
  place: string;
  organisation?: string;
  onlineService?: string;
  role: string;
  position?: number;
  valid?: SeedPeriod;
  conditionKind?: string;
  initials?: { from: string; to: string };
  condition?: SeedText;
  legalBasis?: string;
  explanation?: SeedText;
}

export interface SeedServicePromise extends SeedRecord {
  service?: string;
  organisation?: string;
  kind: string;
  value?: number;
  unit?: string;
  description?: SeedText;
  valid?: SeedPeriod;
}

/** What a record of each kind looks like. */
export interface SeedForms extends Record<SeedKind, object>, Record<RecordSeedKind, SeedRecord> {
  'code-lists': SeedCodeList;
  'leika-services': SeedLeikaService;
  places: SeedPlace;
  situations: SeedSituation;
  'document-types': SeedDocumentType;
  forms: SeedForm;
  organisations: SeedOrganisation;
  'online-services': SeedOnlineService;
  services: SeedService;
  'contact-channels': SeedContactChannel;
  responsibilities: SeedResponsibility;
  'service-promises': SeedServicePromise;
}
