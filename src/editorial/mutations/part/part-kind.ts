import type { RecordKindName } from '../../../catalogue/record/content-kind.js';

/** A list of parts of a record, with the names used by its mutations. */
export interface PartKind {
  kind: RecordKindName;
  /** Field of the content. */
  list: string;
  /** Noun of the mutations, as in addFee. */
  noun: string;
  /** Argument of the part. */
  argument: string;
  /** Argument of the record. */
  owner: string;
  german: string;
}

const partsOf = (
  kind: RecordKindName,
  owner: string,
  parts: readonly Pick<PartKind, 'list' | 'noun' | 'argument' | 'german'>[],
): PartKind[] => parts.map((part) => ({ kind, owner, ...part }));

/** All lists whose parts have mutations. */
export const partKinds: readonly PartKind[] = [
  ...partsOf('services', 'service', [
    { list: 'fees', noun: 'Fee', argument: 'fee', german: 'Gebühr' },
    { list: 'questions', noun: 'ServiceQuestion', argument: 'question', german: 'Klärungsfrage' },
    { list: 'documents', noun: 'DocumentRequirement', argument: 'document', german: 'Erforderliche Unterlage' },
    { list: 'deadlines', noun: 'Deadline', argument: 'deadline', german: 'Frist' },
    { list: 'processingTimes', noun: 'ProcessingTime', argument: 'processingTime', german: 'Bearbeitungsdauer' },
    { list: 'legalBases', noun: 'LegalBasis', argument: 'legalBasis', german: 'Rechtsgrundlage' },
    { list: 'searchTerms', noun: 'SearchTerm', argument: 'searchTerm', german: 'Suchbegriff' },
    { list: 'notes', noun: 'ServiceNote', argument: 'note', german: 'Auskunftshinweis' },
  ]),
  ...partsOf('organisations', 'organisation', [
    { list: 'addresses', noun: 'Address', argument: 'address', german: 'Anschrift' },
    { list: 'openingHours', noun: 'OpeningHours', argument: 'openingHours', german: 'Öffnungszeiten' },
  ]),
  ...partsOf('contact-channels', 'channel', [
    {
      list: 'openingHours',
      noun: 'ChannelOpeningHours',
      argument: 'openingHours',
      german: 'Öffnungszeiten eines Kanals',
    },
  ]),
  ...partsOf('online-services', 'onlineService', [
    { list: 'outages', noun: 'Outage', argument: 'outage', german: 'Störung oder Wartung' },
    { list: 'helpPages', noun: 'HelpPage', argument: 'helpPage', german: 'Hilfeseite' },
    { list: 'knownProblems', noun: 'KnownProblem', argument: 'knownProblem', german: 'Bekannte Schwierigkeit' },
  ]),
  ...partsOf('places', 'place', [
    {
      list: 'postalCodes',
      noun: 'PlacePostalCode',
      argument: 'postalCode',
      german: 'Postleitzahl eines Gebiets',
    },
    {
      list: 'addressRanges',
      noun: 'PlaceAddressRange',
      argument: 'addressRange',
      german: 'Anschriftenbereich eines Gebiets',
    },
  ]),
  ...partsOf('referrals', 'referral', [
    { list: 'terms', noun: 'ReferralTerm', argument: 'term', german: 'Begriff eines Verweises' },
  ]),
  ...partsOf('emergencies', 'emergency', [
    { list: 'numbers', noun: 'EmergencyNumber', argument: 'number', german: 'Notrufnummer' },
    { list: 'patterns', noun: 'EmergencyPattern', argument: 'pattern', german: 'Wortmuster eines Notfalls' },
  ]),
  ...partsOf('life-events', 'lifeEvent', [
    { list: 'services', noun: 'LifeEventService', argument: 'service', german: 'Leistung eines Lebensereignisses' },
    { list: 'patterns', noun: 'LifeEventPattern', argument: 'pattern', german: 'Wortmuster eines Lebensereignisses' },
  ]),
  ...partsOf('thesaurus', 'entry', [
    { list: 'words', noun: 'ThesaurusWord', argument: 'word', german: 'Wort eines Thesauruseintrags' },
  ]),
];
