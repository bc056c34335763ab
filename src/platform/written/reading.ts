import type { Bilingual } from '../i18n/bilingual.js';

/** Why a written value cannot be used, and what to write instead. */
export interface Misreading {
  cause: Bilingual;
  remedy: Bilingual;
}

/** What a written value means; a value with two meanings has none. */
export type Reading<Value> = { value: Value; misreading?: undefined } | { value?: undefined; misreading: Misreading };

export const means = <Value>(value: Value): Reading<Value> => ({ value });

export const unreadable = (text: string, remedy: Bilingual): { misreading: Misreading } => ({
  misreading: { cause: { de: `„${text}“ ist hier nicht lesbar.`, en: `"${text}" cannot be read here.` }, remedy },
});

/** A text that means one thing to one reader and another to the next. */
export const ambiguous = (
  text: string,
  [one, other]: readonly [Bilingual, Bilingual],
  remedy: Bilingual,
): { misreading: Misreading } => ({
  misreading: {
    cause: {
      de: `„${text}“ ist mehrdeutig: ${one.de} oder ${other.de}.`,
      en: `"${text}" is ambiguous: ${one.en} or ${other.en}.`,
    },
    remedy,
  },
});
