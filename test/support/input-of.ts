import { Weekday } from '../../src/catalogue/opening-hours/weekday.js';

type Fields = { [name: string]: unknown };
type Texts = { [language: string]: string | { text: string; origin: string } };

const texts = (content: Texts): Fields[] =>
  Object.entries(content).map(([language, wording]) => ({
    language,
    ...(typeof wording === 'string' ? { text: wording } : wording),
  }));

const words = (content: { [language: string]: string[] }): Fields[] =>
  Object.entries(content).map(([language, ofLanguage]) => ({ language, words: ofLanguage }));

const modules = (content: { [code: string]: Texts }): Fields[] =>
  Object.entries(content).flatMap(([code, text]) => texts(text).map((wording) => ({ code, ...wording })));

const byName: { [field: string]: (value: never) => unknown } = {
  texts: modules,
  alternativeNames: words,
  synonyms: words,
  weekday: (number: number) => Object.values(Weekday)[number - 1],
  closes: (time: string) => (time === '24:00' ? '00:00' : time),
};

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function inputValue(name: string, value: unknown): unknown {
  if (name in byName) return byName[name]!(value as never);
  if (Array.isArray(value)) return value.map((element) => inputValue('', element));
  if (!isObject(value)) return value;
  return 'de' in value || 'en' in value ? texts(value as Texts) : inputOf(value);
}

/** A content of the seed form as callers of the API would write it. */
export const inputOf = (content: object): Fields =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, inputValue(name, value)]));
