import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { withoutSigns } from '../../platform/i18n/spoken-signs.rules.js';
import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import type { Manner } from '../../catalogue/fee/amount.rules.js';

const withoutBrackets = (words: string): string =>
  words
    .replace(/\s*\(([^()]*)\)/g, ', $1,')
    .replace(/,+(?=\s*[,;:.]|$)/g, '')
    .trim();

function inManner(words: string, of: string, manner: Manner): string {
  if (manner === 'written') return words;
  return withoutBrackets(withoutSigns(words, of));
}

const languageOf = (tag: string): string => tag.split('-')[0]!;

const names = {
  de: new Intl.DisplayNames('de', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** Words of another language than that of the sentence stand in quotation marks, with the name of their language. */
const marked = (words: string, language: SentenceLanguage, of: string): string =>
  language === 'de' ? `„${words}“ (auf ${names.de.of(of)})` : `"${words}" (in ${names.en.of(of)})`;

/** What is on record in words, for use within a sentence; empty when there is nothing. */
export function toldWords(
  texts: readonly (LocalizedText | null)[],
  language: SentenceLanguage,
  manner: Manner = 'written',
): string {
  const runs: { of: string; words: string[] }[] = [];
  for (const text of texts) {
    if (!text) continue;
    const { value, language: tag } = deliver(text, [language]);
    const of = languageOf(tag);
    const words = inManner(value.trim().replace(/\.$/, ''), of, manner);
    const last = runs.at(-1);
    if (words === '') continue;
    if (last?.of === of) last.words.push(words);
    else runs.push({ of, words: [words] });
  }
  return runs
    .map(({ of, words }) => (of === language ? words.join(', ') : marked(words.join(', '), language, of)))
    .join(', ');
}

/** The word for a surcharge at the beginning of the name of one, as far as the name is one without it: "Zuschlag Expressversand". */
const surchargeWord: Record<SentenceLanguage, RegExp> = {
  de: /^Zuschlag(?:$|,\s*|\s+(?:für\s+)?(?=[\p{Lu}\d„]))/u,
  en: /^surcharge(?:$|,\s*|\s+for\s+)/i,
};

export const withoutSurchargeWord = (name: string, language: SentenceLanguage): string =>
  name.replace(surchargeWord[language], '');

/** Whether a name says that it is a surcharge, so that the sentence need not. */
export const saysSurcharge = (name: string): boolean => /^(?:Zuschlag|surcharge)\b/i.test(name);
