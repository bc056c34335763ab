import type { RecordKindName, ContentKind } from './content-kind.js';
import type { ContactChannelContent, OrganisationContent } from '../organisation/organisation.content.js';
import type { PeriodContent, RecordContent, TextContent, TextListContent } from './record-content.js';
import type { ServiceContent } from '../service/service.content.js';

export interface CodeListContent {
  uri: string;
  version: string;
  title: TextContent;
  publisher?: string;
  source: string;
  entries: { code: string; label?: TextContent; valid?: PeriodContent }[];
}

export interface LeikaServiceContent {
  key: string;
  designation?: TextContent;
  fimType?: string;
}

export interface PlaceContent extends RecordContent {
  name: TextContent;
  alternativeNames?: TextListContent;
  kind: string;
  ars?: string;
  ags?: string;
  nuts?: string;
  parent?: string;
  valid?: PeriodContent;
  succeededBy?: string;
  postalCodes?: { code: string; confidence?: string }[];
  note?: TextContent;
}

export interface SituationContent extends RecordContent {
  kind: string;
  name: TextContent;
  code?: string;
  list?: string;
  parent?: string;
  synonyms?: TextListContent;
}

export interface ThesaurusEntryContent extends RecordContent {
  kind: string;
  aspect?: string;
  note?: TextContent;
  words: { language: string; word: string; narrower?: boolean }[];
}

export interface DocumentTypeContent extends RecordContent {
  name: TextContent;
  alternativeNames?: TextListContent;
  description?: TextContent;
  code?: string;
}

export interface FormContent extends RecordContent {
  name: TextContent;
  url?: string;
}

export interface OnlineServiceContent extends RecordContent {
  name: TextContent;
  description?: TextContent;
  url: string;
  languages?: string[];
  assuranceLevel?: string;
  identificationMeans?: string[];
  paymentMethods?: string[];
  audiences?: string[];
  valid?: PeriodContent;
  outages?: { from: string; until?: string; description?: TextContent }[];
}

export interface ResponsibilityContent extends RecordContent {
  service: string;
  place: string;
  organisation?: string;
  onlineService?: string;
  role: string;
  position?: number;
  valid?: PeriodContent;
  conditionKind?: string;
  initials?: { from: string; to: string };
  condition?: TextContent;
  legalBasis?: string;
  explanation?: TextContent;
}

export interface ServicePromiseContent extends RecordContent {
  service?: string;
  organisation?: string;
  kind: string;
  value?: number;
  unit?: string;
  description?: TextContent;
  valid?: PeriodContent;
}

/** What a record of each kind looks like. */
export interface Contents extends Record<ContentKind, object>, Record<RecordKindName, RecordContent> {
  'code-lists': CodeListContent;
  'leika-services': LeikaServiceContent;
  places: PlaceContent;
  situations: SituationContent;
  thesaurus: ThesaurusEntryContent;
  'document-types': DocumentTypeContent;
  forms: FormContent;
  organisations: OrganisationContent;
  'online-services': OnlineServiceContent;
  services: ServiceContent;
  'contact-channels': ContactChannelContent;
  responsibilities: ResponsibilityContent;
  'service-promises': ServicePromiseContent;
}
