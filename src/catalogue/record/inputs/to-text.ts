import { badInput } from '../../../platform/errors/bad-input.js';
import type { TextContent } from '../record-content.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { TextOrigin } from '../../../platform/i18n/localized-text.type.js';
import type { LocalizedTextInput, LocalizedWordsInput, TextModuleInput } from './text-input.js';

interface InLanguage {
  language: string;
}

/** Texts and words as the content has them, by language; null removes a language. */
type ByLanguage = { [language: string]: unknown };

function byLanguage<Input extends InLanguage>(
  inputs: readonly Input[],
  valueOf: (input: Input) => unknown,
): ByLanguage {
  const languages = inputs.map(({ language }) => language);
  const twice = languages.find((language, at) => languages.indexOf(language) < at);
  if (twice !== undefined) throw badInput(`"${twice}" is given twice for the same text; give each language once`);
  return Object.fromEntries(
    inputs.map((input) => [input.language, valueOf(input)]).filter(([, value]) => value !== undefined),
  ) as ByLanguage;
}

// The enum's type alone: a command that changes nothing through the API need not load its types.
const byMachine = (origin: `${TextOrigin}` | null | undefined): boolean => Boolean(origin) && origin !== 'HUMAN';

const wording = ({ text, origin }: LocalizedTextInput): unknown =>
  text && byMachine(origin) ? { text, origin } : text;

export const texts = (inputs: readonly LocalizedTextInput[]): ByLanguage => byLanguage(inputs, wording);

function presentIn(all: ByLanguage): TextContent | null {
  const given = Object.entries(all).filter(([, wording]) => wording !== null);
  return given.length > 0 ? (Object.fromEntries(given) as TextContent) : null;
}

/** A text that belongs to no record, such as an explanation; null when no language has a wording. */
export const toWordings = (inputs: readonly LocalizedTextInput[]): TextContent | null => presentIn(texts(inputs));

/** The same where there was one before: what is left out stays, whole or in its language, and null clears. */
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
