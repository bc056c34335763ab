// What the documents of queries.js are answered with, for checking the page's types; browsers never see this file.

export interface Words {
  value: string;
  language: string;
  direction: 'LTR' | 'RTL';
  origin: 'HUMAN' | 'MACHINE' | 'MACHINE_REVIEWED';
}

/** How the API is told which place or service is meant: exactly one of these. */
export type PlaceRef = { slug: string } | { postalCode: string } | { id: string } | { name: string };
export type ServiceRef = { slug: string } | { id: string };

export interface Suggestion {
  kind: 'SERVICE' | 'PLACE' | 'REFERRAL';
  text: string;
  language: string;
  detail: Words | null;
  record: { slug: string };
}

export interface Place {
  slug: string;
  name: Words;
  ancestors: { name: { value: string } }[];
}

export interface FoundService {
  slug: string;
  title: Words;
  areas: { name: { value: string } }[];
  disruptions: Pick<Disruption, 'severity' | 'title'>[];
}

export interface ServiceHit {
  confidence: 'HIGH' | 'LOW';
  node: FoundService;
  notValid: Words | null;
  nameNote: Words | null;
  matched: { said: string; found: string; field: string; via: string }[];
  snippet: { text: string; marked: boolean }[];
}

export interface SearchFacets {
  audiences: { audience: string; count: number }[];
  online: { available: boolean; count: number }[];
  channels: { kind: string; count: number }[];
  situations: { count: number; situation: { id: string; name: Words } }[];
  organisations: { count: number; organisation: { id: string; name: Words } }[];
}

export interface Emergency {
  title: Words;
  spoken: Words;
  numbers: { phone: string; spokenNumber: string; name: Words; note: Words | null }[];
}

/** A matter that another body does. */
export interface Referral {
  url: string | null;
  phone: string | null;
  matter: Words;
  body: Words;
  spoken: Words;
}

export interface ServiceSearch {
  totalCount: number;
  confidence: 'HIGH' | 'LOW' | 'NONE';
  didYouMean: string | null;
  askedFor: string[];
  interpretedAs: { kind: string; said: string; meant: string; places: Place[] }[];
  emergencies: Emergency[];
  referrals: Referral[];
  lifeEvents: { name: { value: string } }[];
  wishes: { said: string; services: FoundService[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: ServiceHit[];
  facets: SearchFacets;
}

export interface ServiceQuestion {
  key: string;
  kind: 'YES_NO' | 'NUMBER' | 'CHOICE';
  text: Words;
  unit: Words | null;
  options: { key: string; text: Words }[];
}

export interface AnswerInput {
  question: string;
  yesNo?: boolean;
  number?: number;
  choice?: string;
}

export interface ResponsibilityQuestion {
  __typename: 'ResponsibilityQuestion';
  kind: 'PLACE' | 'SERVICE' | 'CONDITION';
  question: Words;
  options: { answer: string; label: Words; detail: Words | null }[];
}

export type Responsibility =
  | { __typename: 'ResponsibilityAnswer'; place: { name: Words } }
  | ResponsibilityQuestion
  | {
      __typename: 'NotOfferedHere';
      place: { name: Words };
      sameMatter: { slug: string; title: Words }[];
      offeredAt: { slug: string; name: Words }[];
    }
  | {
      __typename: 'ResponsibilityNotRecorded';
      explanation: Words;
      help: Words;
      sameMatter: { slug: string; title: Words }[];
    }
  | { __typename: 'PlaceNotValid'; successor: { slug: string; name: Words } | null; explanation: Words }
  | { __typename: 'UnknownPlace'; reference: string }
  | { __typename: 'ServiceNotValid' }
  | { __typename: 'UnknownService' };

export interface OpeningState {
  status: 'OPEN' | 'CLOSED' | 'BY_APPOINTMENT' | 'UNKNOWN';
  isKnown: boolean;
  spoken: Words;
  spokenHours: Words;
}

export interface CallNumber {
  isInternal: boolean;
  spokenNumber: string;
  uri: string | null;
  channel: { value: string | null; label: Words | null };
  opening: OpeningState;
}

export interface CallOffice {
  organisation: { name: Words };
  roles: string[];
  explanation: Words;
  opening: OpeningState;
  numbers: CallNumber[];
  appointment: { value: string | null; label: Words | null } | null;
  address: string | null;
  paymentMethods: Words[];
}

export interface CallDocumentGroup {
  obligation: string;
  situation: Words;
  names: Words[];
  entries: { notes: Words[]; conditions: Words[] }[];
}

export interface Disruption {
  id: string;
  severity: 'INFO' | 'WARNING' | 'OUTAGE';
  endsAt: string | null;
  title: Words;
  text: Words | null;
  alternative: Words | null;
}

export interface CallOnlineService {
  onlineService: {
    url: string;
    name: Words;
    helpPages: { url: string; title: Words }[];
    support: { kind: string; value: string | null; label: Words | null }[];
    knownProblems: { problem: Words; wayOut: Words }[];
    accessibilityStatement: { webAddress: string } | null;
  };
  needs: Words[];
  state: { status: 'AVAILABLE' | 'IMPAIRED' | 'DOWN' | 'NOT_RECORDED'; spoken: Words | null };
  numbers: CallNumber[];
}

export interface CallDeadline {
  eventOn: string | null;
  event: Words | null;
  sentence: Words;
  caveats: Words[];
}

/** The day of an event that deadlines are counted from. */
export interface DeadlineEvent {
  event: string;
  on: string;
}

/** Where figures are from. */
export interface Evidence {
  source: string | null;
  address: string | null;
  asOf: string | null;
  readOn: string | null;
}

export interface CallCard {
  at: string;
  service: { slug: string; title: Words; officialTitle: Words | null } | null;
  notValid: Words | null;
  spoken: { seconds: number; source: string; tooLong: boolean; text: Words } | null;
  questions: ServiceQuestion[];
  responsibility: Responsibility;
  offices: CallOffice[];
  documents: { sentence: Words; gapSentence: Words | null; groups: CallDocumentGroup[] };
  fees: { questions: { key: string }[] } | null;
  feeSentences: Words[];
  processingTimes: Words[];
  deadlines: CallDeadline[];
  deadlineSentences: Words[];
  deadlineGapSentence: Words | null;
  validitySentences: Words[];
  forms: { url: string | null; name: Words }[];
  formSentence: Words | null;
  legalBases: { citation: string; url: string | null }[];
  legalBasisSentence: Words | null;
  evidence: Evidence[];
  caveats: Words[];
  promises: { sentence: Words }[];
  onlineServices: CallOnlineService[];
  interpreterLanguages: string[];
  relays: { sentence: Words; channel: { value: string | null } }[];
  accessibility: Words[];
  disruptions: Disruption[];
  agentNotes: Words[];
  recentChanges: { changedAt: string; reason: string | null; sentence: Words }[];
}

export interface Notice {
  id: string;
  title: string;
  takesEffectAt: string;
  briefing: Words | null;
  changes: { type: string; slug: string; title: Words | null }[];
}

export interface UserError {
  code?: string;
  message: string;
}
