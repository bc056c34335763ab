import { capitalised, inLanguagesOf, wordsIn, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { WithEvidence } from '../evidence/evidence.read-model.js';
import type { AccessState } from './access-enums.js';

type State = `${AccessState}`;

/** In the order in which people get there. */
export const accessFeatures = ['stepFree', 'lift', 'inductionLoop', 'parking', 'toilet'] as const;

export type AccessFeature = (typeof accessFeatures)[number];

/** What is recorded of an address; null is not known. */
export type AccessStates = { readonly [feature in AccessFeature]: State | null };

export interface AccessFacts extends AccessStates, WithEvidence {
  note: LocalizedText | null;
}

const words: Record<AccessFeature, Record<State, Record<SentenceLanguage, string>>> = {
  stepFree: {
    YES: { de: 'der Eingang ist stufenlos', en: 'the entrance has no steps' },
    PARTLY: { de: 'der Eingang ist nur teilweise stufenlos', en: 'the entrance is only partly free of steps' },
    NO: { de: 'der Eingang hat Stufen', en: 'the entrance has steps' },
  },
  lift: {
    YES: { de: 'ein Aufzug ist vorhanden', en: 'there is a lift' },
    PARTLY: { de: 'der Aufzug ist nur eingeschränkt nutzbar', en: 'the lift can be used with limits only' },
    NO: { de: 'einen Aufzug gibt es nicht', en: 'there is no lift' },
  },
  inductionLoop: {
    YES: { de: 'eine induktive Höranlage ist vorhanden', en: 'there is an induction loop' },
    PARTLY: {
      de: 'eine induktive Höranlage ist nur teilweise vorhanden',
      en: 'there is an induction loop in some places only',
    },
    NO: { de: 'eine induktive Höranlage gibt es nicht', en: 'there is no induction loop' },
  },
  parking: {
    YES: { de: 'Behindertenparkplätze sind vorhanden', en: 'there is parking for disabled people' },
    PARTLY: {
      de: 'Behindertenparkplätze sind nur eingeschränkt nutzbar',
      en: 'parking for disabled people can be used with limits only',
    },
    NO: { de: 'Behindertenparkplätze gibt es nicht', en: 'there is no parking for disabled people' },
  },
  toilet: {
    YES: { de: 'eine barrierefreie Toilette ist vorhanden', en: 'there is an accessible toilet' },
    PARTLY: { de: 'die Toilette ist nur teilweise barrierefrei', en: 'the toilet is only partly accessible' },
    NO: { de: 'eine barrierefreie Toilette gibt es nicht', en: 'there is no accessible toilet' },
  },
};

/**
 * "Der Eingang ist stufenlos, ein Aufzug ist vorhanden. Bitte klingeln.": what is recorded of an address, and nothing of what
 * is not; null when nothing is.
 */
export function accessSentence(facts: AccessFacts | null): LocalizedText | null {
  if (!facts) return null;
  const { note } = facts;
  const known = accessFeatures.flatMap((feature) => (facts[feature] ? [words[feature][facts[feature]]] : []));
  if (known.length === 0) return note;
  return inLanguagesOf([note], (language) => {
    const said = known.map((one) => one[language]).join(', ');
    return [said, wordsIn(note, language)].flatMap((part) => (part === '' ? [] : [`${capitalised(part)}.`])).join(' ');
  });
}
