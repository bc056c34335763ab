import type { RecordKindName } from '../../../catalogue/record/content-kind.js';

/** A list of objects that belong to a record, and what its mutations call them. */
export interface PartKind {
  kind: RecordKindName;
  /** The field of the record's content. */
  list: string;
  /** What the mutations are named after: addFee. */
  noun: string;
  /** The argument that holds one of them. */
  argument: string;
  /** The argument that names the record. */
  owner: string;
  german: string;
}

const partsOf = (
  kind: RecordKindName,
  owner: string,
  parts: readonly Pick<PartKind, 'list' | 'noun' | 'argument' | 'german'>[],
): PartKind[] => parts.map((part) => ({ kind, owner, ...part }));

/** Every list of which editors change one object at a time. */
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
  ]),
  ...partsOf('places', 'place', [
    {
      list: 'postalCodes',
      noun: 'PlacePostalCode',
      argument: 'postalCode',
      german: 'Postleitzahl eines Gebiets',
    },
  ]),
  ...partsOf('thesaurus', 'entry', [
    { list: 'words', noun: 'ThesaurusWord', argument: 'word', german: 'Wort eines Thesauruseintrags' },
  ]),
];
