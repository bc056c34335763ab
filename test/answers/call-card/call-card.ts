import type { reader } from '../../support/ask.js';

interface Text {
  value: string;
}

interface Opening {
  isKnown: boolean;
  isOpen: boolean | null;
  spoken: Text;
}

export interface Office {
  organisation: { slug: string };
  roles: string[];
  opening: Opening;
  openingPurpose: string | null;
  numbers: { spokenNumber: string; isInternal: boolean; opening: Opening }[];
  appointment: { value: string } | null;
  address: string | null;
  paymentMethods: Text[];
  languages: string[];
}

export interface Card {
  at: string;
  service: { slug: string } | null;
  notValid: Text | null;
  spoken: { text: Text; seconds: number; source: string; tooLong: boolean } | null;
  questions: { key: string }[];
  responsibility: {
    __typename: string;
    kind?: 'PLACE' | 'SERVICE' | 'CONDITION';
    options?: { answer: string; label: Text }[];
    offeredAt?: { name: Text }[];
    explanation?: Text;
    help?: Text;
  };
  offices: Office[];
  numbers: { spokenNumber: string; isInternal: boolean; opening: Opening }[];
  appointments: { value: string }[];
  documents: { sentence: Text; groups: { situation: Text; obligation: string; names: Text[] }[] };
  fees: { on: string; minimumInCents: number | null; spoken: Text; notes: Text[] } | null;
  feeSentences: Text[];
  processingTimes: Text[];
  validitySentences: Text[];
  deadlineGapSentence: Text | null;
  deadlines: {
    deadline: { kind: string };
    sentence: Text;
    event: Text | null;
    eventOn: string | null;
    countedDays: string[];
    endsOn: string | null;
    caveats: Text[];
  }[];
  deadlineSentences: Text[];
  forms: { slug: string; name: Text; url: string | null }[];
  formSentence: Text | null;
  legalBases: { citation: string; url: string | null }[];
  legalBasisSentence: Text | null;
  promises: { dueAt: string | null; sentence: Text }[];
  onlineServices: { onlineService: { slug: string }; needs: Text[]; outage: { until: string | null } | null }[];
  interpreterLanguages: string[];
  accessibility: Text[];
  disruptions: { severity: string; title: Text }[];
  agentNotes: Text[];
  recentChanges: { subject: Text; sections: Text[]; sentence: Text; reason: string | null }[];
}

export const wholeCard = `query ($service: ServiceRef!, $place: PlaceRef, $at: DateTime, $answers: [AnswerInput!]! = [],
  $known: ResponsibilityAnswers, $events: [DeadlineEvent!]! = [], $context: ReadContext) {
  callCard(
    service: $service, place: $place, at: $at, answers: $answers, responsibilityAnswers: $known, events: $events, context: $context
  ) {
    at
    service { slug }
    notValid { value }
    spoken { text { value } seconds source tooLong }
    questions { key }
    responsibility {
      __typename
      ... on ResponsibilityQuestion { kind options { answer label { value } } }
      ... on NotOfferedHere { offeredAt { name { value } } }
      ... on ResponsibilityNotRecorded { explanation { value } help { value } }
      ... on ServiceNotValid { service { slug } explanation { value } }
    }
    offices {
      organisation { slug }
      roles
      opening { isKnown isOpen spoken { value } }
      openingPurpose
      numbers { spokenNumber isInternal opening { isKnown isOpen spoken { value } } }
      appointment { value }
      address
      paymentMethods { value }
      languages
    }
    numbers { spokenNumber isInternal opening { isKnown isOpen spoken { value } } }
    appointments { value }
    documents { sentence { value } groups { situation { value } obligation names { value } } }
    fees { on minimumInCents spoken { value } notes { value } }
    feeSentences { value }
    processingTimes { value } validitySentences { value } deadlineGapSentence { value }
    deadlines { deadline { kind } sentence { value } event { value } eventOn countedDays endsOn caveats { value } }
    deadlineSentences { value }
    forms { slug name { value } url }
    formSentence { value }
    legalBases { citation url }
    legalBasisSentence { value }
    promises { dueAt sentence { value } }
    onlineServices { onlineService { slug } needs { value } outage { until } }
    interpreterLanguages
    accessibility { value }
    disruptions { severity title { value } }
    agentNotes { value }
    recentChanges { subject { value } sections { value } sentence { value } reason }
  }
}`;

/** Asks for a whole card that there is. */
export const cardReader =
  (read: ReturnType<typeof reader>) =>
  async (slug: string, variables: Record<string, unknown> = {}): Promise<Card> => {
    const { callCard } = await read<{ callCard: Card | null }>(wholeCard, { service: { slug }, ...variables });
    if (!callCard) throw new Error(`there is no card for ${slug}`);
    return callCard;
  };

export const values = (texts: readonly Text[]): string[] => texts.map(({ value }) => value);
