import { isBlank } from '../../../platform/i18n/plain-text.js';
import { inLanguagesOf, wordsIn, type SentenceLanguage } from '../../../platform/i18n/sentence-language.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { notOnRecord } from '../../../catalogue/record/not-on-record.js';
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
  const { one, many, listed: list } = naming;
  const [words] = sayableIn(inWords ?? {});
  if (names.length === 0) return words ?? naming.notOnRecord;
  return inLanguagesOf(names, (language) => {
    const said = names.map((name) => wordsIn(name, language)).filter((name) => !isBlank(name));
    return `${(said.length === 1 ? one : many)[language]}: ${list(said, language)}.`;
  });
}

const forms: Naming = {
  one: { de: 'Formular', en: 'Form' },
  many: { de: 'Formulare', en: 'Forms' },
  notOnRecord: { ...notOnRecord({ de: 'Zu Formularen', en: 'forms' }) },
  listed,
};

const legalBases: Naming = {
  one: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  many: { de: 'Rechtsgrundlagen', en: 'Legal bases' },
  notOnRecord: { ...notOnRecord({ de: 'Zur Rechtsgrundlage', en: 'the legal basis' }) },
  // Citations have commas of their own.
  listed: (citations) => citations.join('; '),
};

/** Names of documents that are filled in: "Antragsformular", "Abmeldeformular zur Hundesteuer". */
const isForm = /formular|vordruck|fragebogen|^antrag |antrag$/i;

/** A name that says that it is a form: "Formular für die Gewerbeanzeige". */
const saysForm = /^form(?:ular)?\b/i;

const namedForm: Record<SentenceLanguage, (name: string) => string> = {
  de: (name) => `Zu den Unterlagen gehört das ${name}. Wo Sie es bekommen, ist nicht eingetragen.`,
  en: (name) => `The documents include the ${name}. Where to get it is not on record.`,
};

/** Required documents that are forms, in words; null when none is. */
function formsAmong(documents: readonly LocalizedText[]): LocalizedText | null {
  const found = documents.filter((name) => isForm.test(wordsIn(name, 'de')) && !/formlos/i.test(wordsIn(name, 'de')));
  if (found.length === 0) return null;
  const isOne = found.length === 1;
  return inLanguagesOf(found, (language) => {
    const names = listed(
      found.map((name) => wordsIn(name, language)),
      language,
    );
    const [name] = found.length === 1 ? [names] : [];
    if (name && saysForm.test(name)) return namedForm[language](name);
    if (language === 'de')
      return `Zu den Unterlagen ${isOne ? 'gehört ein Formular' : 'gehören Formulare'}: ${names}. Wo Sie ${isOne ? 'es' : 'sie'} bekommen, ist nicht eingetragen.`;
    return `The documents include ${isOne ? 'a form' : 'forms'}: ${names}. Where to get ${isOne ? 'it' : 'them'} is not on record.`;
  });
}

/**
 * "Formulare: Antrag auf Wohngeld und Mietbescheinigung."; `inWords` is text module 14. Where neither is recorded, the
 * required documents that are forms.
 */
export const formSentence = (
  names: readonly LocalizedText[],
  inWords: LocalizedText | null,
  documents: readonly LocalizedText[],
): LocalizedText => sentence(names, inWords, { ...forms, notOnRecord: formsAmong(documents) ?? forms.notOnRecord });

/** Whether one citation names the law of the other as well: "§ 1 PAuswGebV" that of "PAuswGebV". */
const namesLawOf = (one: string, law: string): boolean =>
  one !== law && (one.endsWith(` ${law}`) || one.startsWith(`${law} `));

/** Citations without laws that another citation names. */
const withoutLawsOf = (citations: readonly string[]): string[] =>
  citations.filter((law) => !citations.some((one) => namesLawOf(one, law)));

/** "Rechtsgrundlagen: § 17 BMG; § 19 BMG."; `inWords` is text module 07. */
export const legalBasisSentence = (citations: readonly string[], inWords: LocalizedText | null): LocalizedText =>
  sentence(
    // A citation is the same in every language.
    withoutLawsOf(citations).map((citation) => ({ de: citation, en: citation })),
    inWords,
    legalBases,
  );
