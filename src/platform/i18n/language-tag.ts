/** What a language tag says, in canonical form (BCP 47): `prs` and `fa-AF` say the same. */
export interface TagParts {
  canonical: string;
  /** Primary language, such as `de`. */
  language: string;
  /** Script, as named or as is likely: Traditional Chinese for `zh-TW`. */
  script: string | undefined;
  /** Region, as named or as is likely. */
  region: string | undefined;
  /** Variants and private subtags: Leichte Sprache is `['x', 'leicht']`. */
  register: readonly string[];
  /** Whether a script or a region is named. */
  isNarrowed: boolean;
  isRightToLeft: boolean;
}

/** Node.js 22 has the property, later versions the method, and TypeScript neither. */
interface WithTextInfo extends Intl.Locale {
  textInfo?: { direction?: string };
  getTextInfo?: () => { direction?: string };
}

const directionOf = (locale: WithTextInfo): string | undefined =>
  (locale.getTextInfo?.() ?? locale.textInfo)?.direction;

function readTag(tag: string): TagParts {
  try {
    const locale = new Intl.Locale(tag);
    const canonical = locale.toString();
    const likely = locale.language === 'und' ? locale : locale.maximize();
    const { language, script, region } = locale;
    const variants = locale.baseName.split('-').filter((part) => ![language, script, region].includes(part));
    const [, privateUse] = canonical.split('-x-');
    return {
      canonical,
      language,
      script: likely.script,
      region: likely.region,
      register: [...variants, ...(privateUse === undefined ? [] : ['x', ...privateUse.split('-')])],
      isNarrowed: (script ?? region) !== undefined,
      isRightToLeft: directionOf(likely) === 'rtl',
    };
  } catch {
    // Records may hold what looks like a tag and is none, such as "de-x".
    const canonical = tag.toLowerCase();
    const [language = '', ...register] = canonical.split('-');
    return {
      canonical,
      language,
      script: undefined,
      region: undefined,
      register,
      isNarrowed: false,
      isRightToLeft: false,
    };
  }
}

// Real tags have at most 35 characters (RFC 5646, 4.4.1), and a catalogue has few of them.
const longestKept = 35;
const mostKept = 500;
const kept = new Map<string, TagParts>();

/** Reads a language tag, well-formed or not. */
export function partsOfTag(tag: string): TagParts {
  const known = kept.get(tag);
  if (known) return known;
  const read = readTag(tag);
  if (kept.size >= mostKept) kept.clear();
  if (tag.length <= longestKept) kept.set(tag, read);
  return read;
}

/** Tag in canonical form; one that is not well-formed in lower case. */
export const canonicalTag = (tag: string): string => partsOfTag(tag).canonical;

/** Whether two tags say the same, whatever their case and whichever of its codes a language is called by. */
export const isSameTag = (one: string, other: string): boolean => canonicalTag(one) === canonicalTag(other);

/** Whether the language is German in any register or region, such as `de-x-leicht`. */
export const isGerman = (tag: string): boolean => partsOfTag(tag).language === 'de';

/** Whether the language is written from right to left, in the script that is named or likely. */
export const isRightToLeft = (tag: string): boolean => partsOfTag(tag).isRightToLeft;

/** The tag with its case as is usual, and its code as given: `PRS` is `prs`; null when it is not well-formed. */
export function usualTag(tag: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0]!;
    return canonical.toLowerCase() === tag.toLowerCase() ? canonical : tag.toLowerCase();
  } catch {
    return null;
  }
}

/** What the language is called: "Englisch". Names of registers are not known; the tag itself where there is no name. */
export function languageName(tag: string, inLanguage: string): string {
  const named = canonicalTag(tag).split(/-[a-z\d]-/)[0]!;
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(named) ?? tag;
  } catch {
    return tag;
  }
}
