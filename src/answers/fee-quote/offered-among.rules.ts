import type { LocalizedText } from '../../platform/i18n/localized-text.js';

/** Among the places that may be meant, where a service is known to be offered; everywhere when no place is asked for. */
export type Offered = 'EVERYWHERE' | 'IN_SOME' | 'NOWHERE';

/** Judges by the number of the places and of those where it is offered. */
export function offeredAmong(places: number, offeredAt: number): Offered {
  if (offeredAt === 0) return 'NOWHERE';
  return offeredAt < places ? 'IN_SOME' : 'EVERYWHERE';
}

const notes: Record<Exclude<Offered, 'EVERYWHERE'>, LocalizedText> = {
  IN_SOME: {
    de: 'Die Leistung ist nicht für alle Orte eingetragen, die gemeint sein können; anderswo kann sie etwas anderes kosten.',
    en: 'The service is not on record for all places that may be meant; elsewhere it may cost something else.',
  },
  NOWHERE: {
    de: 'Für diesen Ort ist die Leistung nicht eingetragen; dort kann sie etwas anderes kosten.',
    en: 'The service is not on record for this place, where it may cost something else.',
  },
};

/** Said with the fees of a service that is not on record for every place that may be meant. */
export const elsewhereNotes = (offered: Offered): LocalizedText[] => (offered === 'EVERYWHERE' ? [] : [notes[offered]]);
