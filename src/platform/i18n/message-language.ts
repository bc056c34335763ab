import { partsOfTag } from './language-tag.js';

/** Languages of messages; texts of the catalogue have many more. */
export type Language = 'de' | 'en';

const isKnown = (language: string): language is Language => language === 'de' || language === 'en';

const longestHeader = 200;

const primaryOf = (tag: string): string => (tag === '*' ? tag : partsOfTag(tag).language);

/** Parses one entry of the header into primary language and quality (RFC 9110, 12.4.2); null when the quality is 0. */
function wishOf(entry: string): { language: string; quality: number } | null {
  const found = /^\s*([a-z]{1,8}|\*)(?:-[a-z\d]{1,8})*\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(entry);
  const quality = Number(found?.[2] ?? 1);
  return found && quality > 0 ? { language: primaryOf(found[1]!), quality } : null;
}

/** Chooses the message language from an Accept-Language header: the supported language with the highest quality, else German. */
export function messageLanguageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage || acceptLanguage.length > longestHeader) return 'de';
  const wishes = acceptLanguage.split(',').map(wishOf);
  const dearest = wishes
    .filter((wish) => wish !== null)
    .map(({ language, quality }) => ({ language: language === '*' ? 'de' : language, quality }))
    .filter(({ language }) => isKnown(language))
    .sort((one, other) => other.quality - one.quality)[0]?.language;
  return dearest === 'en' ? 'en' : 'de';
}
