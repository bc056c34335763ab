import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { WithEvidence } from '../evidence/evidence.read-model.js';
import { outOfValidity, type ValidDays } from '../record/valid-days.rules.js';

/** A place on record that does not exist on the day: it has ended, or has not begun. */
export interface AbsentPlace extends WithEvidence {
  id: string;
  name: LocalizedText;
  valid: ValidDays;
  /** The place that it has become part of by the day; null when none is recorded. */
  successor: { id: string; name: LocalizedText } | null;
}

const where = (successor: AbsentPlace['successor']): Bilingual =>
  successor
    ? {
        de: `Es gehört jetzt zu „${textIn(successor.name, 'de')}“; fragen Sie nach diesem Ort.`,
        en: `It is now part of “${textIn(successor.name, 'en')}”; ask for that place.`,
      }
    : {
        de: 'Wozu es jetzt gehört, ist uns nicht bekannt; nennen Sie einen Ort, den es heute gibt.',
        en: 'We do not know what it is part of now; name a place that exists today.',
      };

/** Says of a place that has ended, or has not begun, since or from when, and which place to ask for. */
export function absence(place: AbsentPlace, on: string): Bilingual | null {
  const out = outOfValidity(place.valid, on);
  if (!out) return null;
  const [de, en] = [textIn(place.name, 'de'), textIn(place.name, 'en')];
  if (out.kind === 'NOT_BEGUN')
    return {
      de: `„${de}“ gibt es erst ab dem ${out.day.de}; nennen Sie bis dahin den Ort, der es jetzt umfasst.`,
      en: `“${en}” will only exist from ${out.day.en}; until then, name the place that now covers it.`,
    };
  const whereNow = where(place.successor);
  return {
    de: `„${de}“ gibt es seit dem ${out.day.de} nicht mehr. ${whereNow.de}`,
    en: `“${en}” has not existed since ${out.day.en}. ${whereNow.en}`,
  };
}
