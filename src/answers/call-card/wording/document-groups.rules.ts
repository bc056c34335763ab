import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ChecklistItem } from '../../checklist/checklist.rules.js';
import type { ChecklistDocument } from '../../checklist/merge-documents.rules.js';
import {
  anyOf,
  capitalised,
  inLanguagesOf,
  wordsIn,
  type SentenceLanguage,
} from '../../../platform/i18n/sentence-language.js';

/** A question whose answer decides whether a document is needed. */
export interface DecidingQuestion {
  key: string;
  text: LocalizedText;
}

export interface DocumentGroup {
  situation: LocalizedText;
  obligation: ChecklistItem['obligation'];
  /** Positions of the group's entries in the checklist. */
  positions: number[];
}

const always: LocalizedText = { de: 'In jedem Fall', en: 'In any case' };
const dependsOnCase: LocalizedText = { de: 'Je nach Fall', en: 'Depending on the case' };
const helpful: LocalizedText = { de: 'Hilfreich', en: 'Helpful' };

const joined = (texts: readonly LocalizedText[], language: SentenceLanguage): string =>
  anyOf(
    texts.map((text) => wordsIn(text, language)),
    language,
  );

/** Conditions such as "bei Vertretung" continue a sentence; "Studierende" stands alone. */
const goesOn: Record<SentenceLanguage, RegExp> = {
  de: /^(?:bei|wenn|für|falls|sofern|soweit|solange|nach|vor|ab|bis|während|wegen|unter|auf|mit|ohne|in|im|zur?m?)\s/i,
  en: /^(?:for|if|when|in|with|without|under|after|before|on)\s/i,
};

/** Conditions that already contain their own preposition, such as "je nach Herkunftsland". */
const standsAlone: Record<SentenceLanguage, RegExp> = {
  de: /^(?:nur|je nach|nicht (?:nötig|erforderlich)|auch|außer)\s/i,
  en: /^(?:only|depending|not (?:needed|required)|also|except|unless)\s/i,
};

const onlyIf = (conditions: readonly LocalizedText[]): LocalizedText =>
  inLanguagesOf(conditions, (language) => {
    const said = joined(conditions, language);
    if (standsAlone[language].test(said)) return capitalised(said);
    const only = language === 'de' ? 'Nur' : 'Only';
    // A condition that goes on with the sentence begins in lower case.
    return goesOn[language].test(said) ? `${only} ${said[0]!.toLowerCase()}${said.slice(1)}` : `${only}: ${said}`;
  });

const dependingOn = (questions: readonly LocalizedText[]): LocalizedText =>
  inLanguagesOf(
    questions,
    (language) => `${language === 'de' ? 'Je nach Antwort auf' : 'Depending on'}: ${joined(questions, language)}`,
  );

/** The situation in which an entry is needed, in words. */
function situationOf({ obligation, conditions, open }: ChecklistItem, questions: readonly DecidingQuestion[]) {
  if (obligation === 'MANDATORY') return always;
  if (conditions.length > 0) return onlyIf(conditions);
  const deciding = questions.filter(({ key }) => open.includes(key)).map(({ text }) => text);
  if (deciding.length > 0) return dependingOn(deciding);
  return obligation === 'OPTIONAL' ? helpful : dependsOnCase;
}

/** Groups the entries of a checklist by situation, in the order of the checklist; documents needed in every case come first. */
export function documentGroups(
  items: readonly ChecklistItem[],
  questions: readonly DecidingQuestion[],
): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  for (const [position, item] of items.entries()) {
    const situation = situationOf(item, questions);
    const key = JSON.stringify([item.obligation, situation]);
    const group = groups.get(key) ?? { situation, obligation: item.obligation, positions: [] };
    groups.set(key, { ...group, positions: [...group.positions, position] });
  }
  return [...groups.values()];
}

const presentations: Record<string, LocalizedText> = {
  ORIGINAL: { de: 'Original', en: 'original' },
  ORIGINAL_AND_COPY: { de: 'Original und Kopie', en: 'original and copy' },
  CERTIFIED_COPY: { de: 'beglaubigte Kopie', en: 'certified copy' },
  COPY: { de: 'Kopie', en: 'copy' },
  DIGITAL: { de: 'digital', en: 'digital' },
};

const formOf = (documents: readonly ChecklistDocument[]): LocalizedText | null => {
  const [first, ...others] = documents.map(({ presentation }) => presentation);
  return first && others.every((one) => one === first) ? (presentations[first] ?? null) : null;
};

const namesOf = (documents: readonly ChecklistDocument[]): LocalizedText[] => documents.map(({ name }) => name);

/** One line for an entry: "Personalausweis oder Reisepass (Original)". */
export const entryLine = ({ documents }: ChecklistItem): LocalizedText =>
  inLanguagesOf(namesOf(documents), (language) => {
    const form = formOf(documents);
    const names = joined(namesOf(documents), language);
    const said = wordsIn(form, language);
    // Some document names already contain their form.
    return said === '' || names.includes(said) ? names : `${names} (${said})`;
  });
