import { inLanguagesOf, wordsIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { readPhone } from '../../../catalogue/contact-channel/phone-number.rules.js';
import { spokenNumber } from '../../../catalogue/contact-channel/spoken-number.rules.js';

/** A way for callers who do not hear or speak. */
interface RelayFacts {
  kind: string;
  value: string | null;
  label: LocalizedText | null;
}

const names: { readonly [kind: string]: Record<SentenceLanguage, string> } = {
  SIGN_LANGUAGE: { de: 'In Gebärdensprache per Video', en: 'In sign language by video' },
  TEXT_RELAY: { de: 'Schriftlich über Schriftdolmetschen', en: 'In writing by text relay' },
};

export const relayKinds: readonly string[] = Object.keys(names);

const numbers: Record<SentenceLanguage, string> = { de: 'Telefon', en: 'telephone' };

/** "In Gebärdensprache per Video: Gebärdentelefon der Stadt."; a number is told, the address of a page is not read out. */
export function relaySentence({ kind, value, label }: RelayFacts): LocalizedText {
  const isNumber = value !== null && readPhone(value) !== null;
  return inLanguagesOf([label], (language) => {
    const told = [wordsIn(label, language), isNumber ? `${numbers[language]} ${spokenNumber(value)}` : ''];
    const said = told.filter((part) => part !== '').join(', ');
    return said === '' ? `${names[kind]![language]}.` : `${names[kind]![language]}: ${said}.`;
  });
}
