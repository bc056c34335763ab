import { isBlank } from '../../../platform/i18n/plain-text.js';
import { inEveryLanguage, wordsIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { listed } from '../../../catalogue/opening-hours/spoken/spoken-time.rules.js';
import { sayableIn } from './spoken-text.rules.js';

/** What a kind of parts is called, and what is said when none is recorded. */
interface Naming {
  one: Record<SentenceLanguage, string>;
  many: Record<SentenceLanguage, string>;
  notOnRecord: LocalizedText;
  listed: (names: readonly string[], language: SentenceLanguage) => string;
}

/** What is said: the names, else the text module about them, else that nothing is recorded. */
function sentence(names: readonly LocalizedText[], inWords: LocalizedText | null, naming: Naming): LocalizedText {
  const { one, many, notOnRecord, listed: list } = naming;
  const [words] = sayableIn(inWords ?? {});
  if (names.length === 0) return words ?? notOnRecord;
  return inEveryLanguage((language) => {
    const said = names.map((name) => wordsIn(name, language)).filter((name) => !isBlank(name));
    return `${(said.length === 1 ? one : many)[language]}: ${list(said, language)}.`;
  });
}

const forms: Naming = {
  one: { de: 'Formular', en: 'Form' },
  many: { de: 'Formulare', en: 'Forms' },
  notOnRecord: {
    de: 'Zu Formularen liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    en: 'We have no information about forms. Please ask the responsible office.',
  },
  listed,
};

const legalBases: Naming = {
  one: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  many: { de: 'Rechtsgrundlagen', en: 'Legal bases' },
  notOnRecord: {
    de: 'Zur Rechtsgrundlage liegt uns nichts vor. Die zuständige Stelle gibt Auskunft.',
    en: 'We have no information about the legal basis. Please ask the responsible office.',
  },
  // Citations have commas of their own.
  listed: (citations) => citations.join('; '),
};

/** "Formulare: Antrag auf Wohngeld und Mietbescheinigung."; `inWords` is text module 14. */
export const formSentence = (names: readonly LocalizedText[], inWords: LocalizedText | null): LocalizedText =>
  sentence(names, inWords, forms);

/** "Rechtsgrundlagen: § 17 BMG; § 19 BMG."; `inWords` is text module 07. */
export const legalBasisSentence = (citations: readonly string[], inWords: LocalizedText | null): LocalizedText =>
  sentence(
    citations.map((citation) => ({ de: citation })),
    inWords,
    legalBases,
  );
