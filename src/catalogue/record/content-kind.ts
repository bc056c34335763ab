import type { RecordKind } from './record-id.js';

/** Kinds of a seed directory, in the order of checking and loading: referenced kinds first. */
export const contentKinds = [
  'code-lists',
  'leika-services',
  'places',
  'situations',
  'thesaurus',
  'document-types',
  'forms',
  'organisations',
  'online-services',
  'services',
  'contact-channels',
  'responsibilities',
  'service-promises',
] as const;

export type ContentKind = (typeof contentKinds)[number];

/** Kinds that are records with an identity and editions. */
export const recordKindOf = {
  places: 'PLACE',
  situations: 'SITUATION',
  thesaurus: 'THESAURUS_ENTRY',
  'document-types': 'DOCUMENT_TYPE',
  forms: 'FORM',
  organisations: 'ORGANISATION',
  'online-services': 'ONLINE_SERVICE',
  services: 'SERVICE',
  'contact-channels': 'CONTACT_CHANNEL',
  responsibilities: 'RESPONSIBILITY',
  'service-promises': 'SERVICE_PROMISE',
} as const satisfies Partial<Record<ContentKind, RecordKind>>;

export type RecordKindName = keyof typeof recordKindOf;

export const isRecordContentKind = (kind: ContentKind): kind is RecordKindName => kind in recordKindOf;

export const recordContentKinds = contentKinds.filter(isRecordContentKind);
