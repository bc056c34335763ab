import { badInput } from '../../reading/bad-input.js';
import { TextOrigin } from '../../language/localized-text.type.js';
import type { LocalizedTextInput, LocalizedWordsInput, TextModuleInput } from './text-inputs.js';

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

const wording = ({ text, origin }: LocalizedTextInput): unknown =>
  text && origin && origin !== TextOrigin.HUMAN ? { text, origin } : text;

export const texts = (inputs: readonly LocalizedTextInput[]): ByLanguage => byLanguage(inputs, wording);

export const words = (inputs: readonly LocalizedWordsInput[]): ByLanguage => byLanguage(inputs, (input) => input.words);

export function moduleTexts(inputs: readonly TextModuleInput[]): { [code: string]: ByLanguage } {
  const codes = [...new Set(inputs.map(({ code }) => code))];
  return Object.fromEntries(codes.map((code) => [code, texts(inputs.filter((input) => input.code === code))]));
}
