/** Kinds of a seed directory, in the order of checking and loading: referenced kinds first. */
export const contentKinds = [
  'code-lists',
  'leika-services',
  'places',
  'situations',
  'thesaurus',
  'referrals',
  'emergencies',
  'document-types',
  'forms',
  'organisations',
  'online-services',
  'services',
  'life-events',
  'contact-channels',
  'responsibilities',
  'service-promises',
] as const;

export type ContentKind = (typeof contentKinds)[number];

/** Kinds without identity and editions: loaded as they are. */
const listKinds = ['code-lists', 'leika-services'] as const;

/** Kinds of records, which have an identity and editions; catalogue/record-types.ts describes them. */
export type RecordKindName = Exclude<ContentKind, (typeof listKinds)[number]>;

export const isRecordContentKind = (kind: ContentKind): kind is RecordKindName =>
  !(listKinds as readonly string[]).includes(kind);

export const recordContentKinds = contentKinds.filter(isRecordContentKind);
