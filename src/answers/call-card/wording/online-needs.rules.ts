import { languageName } from '../../../platform/i18n/language-tag.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { paymentMethod } from './payment-wording.rules.js';
import { anyOf, inEveryLanguage, wordsIn } from '../../../platform/i18n/sentence-language.js';

/** Requirements of an online service, as stored. */
export interface OnlineNeedFacts {
  assuranceLevel: string | null;
  identificationMeans: string[];
  paymentMethods: string[];
  languages: string[];
}

/** Only the two highest assurance levels are mentioned; the others are reached with a password. */
const assurance: Record<string, LocalizedText> = {
  '30': {
    de: 'Anmeldung mit Vertrauensniveau substanziell, zum Beispiel mit dem Online-Ausweis (eID).',
    en: 'Sign in with assurance level substantial, such as with the online ID card (eID).',
  },
  '40': {
    de: 'Online-Ausweis (eID) mit Vertrauensniveau hoch.',
    en: 'Online ID card (eID) with assurance level high.',
  },
};

/** Sentences about the requirements of an online service. */
export function onlineNeeds({ assuranceLevel, identificationMeans, paymentMethods, languages }: OnlineNeedFacts) {
  const needs: LocalizedText[] = [];
  const level = assurance[assuranceLevel ?? ''];
  if (level) needs.push(level);
  if (identificationMeans.length > 0)
    needs.push(
      inEveryLanguage(
        (language) =>
          `${language === 'de' ? 'Identifizierung mit' : 'Identify with'} ${anyOf(identificationMeans, language)}.`,
      ),
    );
  if (paymentMethods.length > 0)
    needs.push(
      inEveryLanguage((language) => {
        const methods = paymentMethods.map((code) => wordsIn(paymentMethod(code), language));
        return `${language === 'de' ? 'Zahlung per' : 'Pay by'} ${anyOf(methods, language)}.`;
      }),
    );
  if (languages.length > 0)
    needs.push(
      inEveryLanguage((language) => {
        const names = languages.map((tag) => languageName(tag, language));
        return `${language === 'de' ? 'Auf' : 'In'} ${anyOf(names, language)}.`;
      }),
    );
  return needs;
}
