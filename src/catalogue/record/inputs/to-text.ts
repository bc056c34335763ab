import { isSameTag } from '../../../platform/i18n/language-tag.js';
import { badInput } from '../../../platform/errors/errors.js';
import { Unreadable } from '../../../platform/written/unreadable.js';
import type { TextContent } from '../record-content.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { TextOrigin } from '../../../platform/i18n/localized-text.type.js';
import type { LocalizedTextInput, LocalizedWordsInput, TextModuleInput } from './text-input.js';

interface InLanguage {
  language: string;
}

/** Converts text inputs to content, by language; null removes a language. */
type ByLanguage = { [language: string]: unknown };

function byLanguage<Input extends InLanguage>(sent: readonly Input[], valueOf: (input: Input) => unknown): ByLanguage {
  // The mutation tells which language cannot be read.
  const inputs = sent.filter(({ language }) => !((language as unknown) instanceof Unreadable));
  const languages = inputs.map(({ language }) => language);
  const twice = languages.find((language, at) => languages.slice(0, at).some((before) => isSameTag(before, language)));
  if (twice !== undefined) throw badInput(`"${twice}" is given twice for the same text; give each language once`);
  return Object.fromEntries(
    inputs.map((input) => [input.language, valueOf(input)]).filter(([, value]) => value !== undefined),
  ) as ByLanguage;
}

// Type import only: commands without the API must not load the enums.
const byMachine = (origin: `${TextOrigin}` | null | undefined): boolean => Boolean(origin) && origin !== 'HUMAN';

const wording = ({ text, origin }: LocalizedTextInput): unknown =>
  text && byMachine(origin) ? { text, origin } : text;

export const texts = (inputs: readonly LocalizedTextInput[]): ByLanguage => byLanguage(inputs, wording);

function presentIn(all: ByLanguage): TextContent | null {
  const given = Object.entries(all).filter(([, wording]) => wording !== null);
  return given.length > 0 ? (Object.fromEntries(given) as TextContent) : null;
}

/** Converts a text outside records, such as an explanation; null when it has no wording. */
export const toWordings = (inputs: readonly LocalizedTextInput[]): TextContent | null => presentIn(texts(inputs));

/** Updates a text: omitted languages are kept, null removes. */
export const changedWordings = (
  before: LocalizedText | null,
  given: readonly LocalizedTextInput[] | null | undefined,
): LocalizedText | null =>
  given === undefined ? before : (presentIn({ ...(given && before), ...texts(given ?? []) }) as LocalizedText | null);

export const words = (inputs: readonly LocalizedWordsInput[]): ByLanguage => byLanguage(inputs, (input) => input.words);

export function moduleTexts(inputs: readonly TextModuleInput[]): { [code: string]: ByLanguage } {
  const codes = [...new Set(inputs.map(({ code }) => code))];
  return Object.fromEntries(codes.map((code) => [code, texts(inputs.filter((input) => input.code === code))]));
}
