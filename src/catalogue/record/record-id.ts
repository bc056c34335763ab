import { v5 } from 'uuid';

export const recordKinds = [
  'SERVICE',
  'ORGANISATION',
  'PLACE',
  'DOCUMENT_TYPE',
  'ONLINE_SERVICE',
  'FORM',
  'SITUATION',
  'CONTACT_CHANNEL',
  'RESPONSIBILITY',
  'SERVICE_PROMISE',
  'THESAURUS_ENTRY',
  'REFERRAL',
  'EMERGENCY',
  'LIFE_EVENT',
] as const;

export type RecordKind = (typeof recordKinds)[number];

const namespace = '5d1d5a3e-5f0b-4bd1-9e0c-6a8d1c0f7a11';

/** Deterministic id of a seeded record, equal in every installation. */
export const seededId = (kind: RecordKind, slug: string): string => v5(`${kind}:${slug}`, namespace);
