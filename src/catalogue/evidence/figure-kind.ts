import type { Bilingual } from '../../platform/i18n/bilingual.js';

/** What a figure tells: each kind has its own age after which it may have changed. */
export const figureKinds = [
  'FEE',
  'OPENING_HOURS',
  'ACCESSIBILITY',
  'CONTACT',
  'DEADLINE',
  'VALIDITY',
  'PROCESSING_TIME',
  'PROMISE',
  'DOCUMENT',
  'RESPONSIBILITY',
  'OFFER',
  'PLACE',
] as const;

export type FigureKind = (typeof figureKinds)[number];

export const figureNames: Readonly<Record<FigureKind, Bilingual>> = {
  FEE: { de: 'Gebühren', en: 'fees' },
  OPENING_HOURS: { de: 'Öffnungszeiten', en: 'opening hours' },
  ACCESSIBILITY: { de: 'Barrierefreiheit', en: 'accessibility' },
  CONTACT: { de: 'Kontaktdaten', en: 'contact details' },
  DEADLINE: { de: 'Fristen', en: 'deadlines' },
  VALIDITY: { de: 'Geltungsdauer', en: 'period of validity' },
  PROCESSING_TIME: { de: 'Bearbeitungsdauer', en: 'processing time' },
  PROMISE: { de: 'Serviceversprechen', en: 'service promises' },
  DOCUMENT: { de: 'Unterlagen', en: 'documents' },
  RESPONSIBILITY: { de: 'Zuständigkeit', en: 'responsibility' },
  OFFER: { de: 'Angebot der Leistung', en: 'offer of the service' },
  PLACE: { de: 'Gebietsstand', en: 'territorial status' },
};
