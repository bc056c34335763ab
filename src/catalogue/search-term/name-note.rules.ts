import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { inEveryLanguage, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import { writtenDay } from '../../platform/i18n/written-day.js';

/** A name of a service that is not its name of the day. */
export interface OtherName {
  name: string;
  kind: 'FORMER_NAME' | 'COMING_NAME' | 'MISTAKE';
  /** First day of the new name; null when not recorded. */
  changedOn: string | null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words such as "nach" and "mit", which a search passes over. */
const isSmall = (word: string): boolean => word.length <= 4;

/** The name by which a service was found: the longest of which every word was found in names of its kind; null when none. */
export function saidName(
  names: readonly OtherName[],
  matched: readonly { found: string; field: string }[],
): OtherName | null {
  const isSaid = ({ name, kind }: OtherName): boolean => {
    const found = matched.filter(({ field }) => field === kind).flatMap((one) => wordsOf(one.found));
    return wordsOf(name).every((word) => found.includes(word) || isSmall(word));
  };
  const [longest] = names.filter(isSaid).sort((one, other) => other.name.length - one.name.length);
  return longest ?? null;
}

type Wording = Record<SentenceLanguage, (name: string, title: string, day: string) => string>;

const wording: Record<'former' | 'formerSince' | 'coming' | 'mistake', Wording> = {
  former: {
    de: (name, title) => `„${name}“ ist ein früherer Name. Die Leistung heißt jetzt „${title}“.`,
    en: (name, title) => `"${name}" is a former name. The service is now called "${title}".`,
  },
  formerSince: {
    de: (name, title, day) => `„${name}“ heißt seit dem ${day} „${title}“.`,
    en: (name, title, day) => `"${name}" has been called "${title}" since ${day}.`,
  },
  coming: {
    de: (name, title, day) => `„${title}“ heißt ab dem ${day} „${name}“.`,
    en: (name, title, day) => `"${title}" will be called "${name}" from ${day}.`,
  },
  mistake: {
    de: (name, title) => `„${name}“ wird oft gesagt. Richtig heißt die Leistung „${title}“.`,
    en: (name, title) => `"${name}" is often said. The correct name of the service is "${title}".`,
  },
};

const said = (which: keyof typeof wording, name: string, title: LocalizedText, day: Bilingual): LocalizedText =>
  inEveryLanguage((language) => wording[which][language](name, deliver(title, [language]).value, day[language]));

/** Says how a service is called that was found by another name, on the day of the reading; null where that says nothing. */
export function nameNote({ name, kind, changedOn }: OtherName, title: LocalizedText, on: string): LocalizedText | null {
  const day = writtenDay(changedOn ?? on);
  if (kind === 'MISTAKE') return said('mistake', name, title, day);
  // The day of a coming name has passed, and the title is not changed: which of them holds is not on record.
  if (kind === 'COMING_NAME') return changedOn !== null && on < changedOn ? said('coming', name, title, day) : null;
  if (changedOn === null) return said('former', name, title, day);
  return on < changedOn ? null : said('formerSince', name, title, day);
}
