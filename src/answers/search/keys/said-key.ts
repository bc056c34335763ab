import type { SearchField } from '../search-enums.js';

/** The text of a question with its keys marked: where they stood is one sign that is no word. */
export const keySign = '\uFFFC';

/** What a key may be looked up as; of several, those of the lowest rank that are found count. */
export type KeyLookup = { rank: number } &
  /** LeiKa keys that begin so. */
  (
    | { as: 'LEIKA_KEY'; digits: string }
    /** An identifier; of any agency if none was said. */
    | { as: 'IDENTIFIER'; agency: string | null; value: string }
    /** A page that is recorded as a source, an online service or a form. */
    | { as: 'PAGE'; page: string; parameters: readonly string[]; isScript: boolean }
    | { as: 'SLUG'; slug: string }
    | { as: 'RECORD'; id: string }
  );

/** A key that a question names. */
export interface SaidKey {
  /** In which field of a service it stands. */
  field: SearchField;
  /** Where it begins and ends in the normalised text. */
  begins: number;
  ends: number;
  said: string;
  /** As it is written. */
  meant: string;
  /** It can be nothing else: it is no word of the question, and is told where nobody has it. */
  isCertain: boolean;
  /** Only this is meant. Otherwise its services come first, and others follow. */
  isExact: boolean;
  lookups: readonly KeyLookup[];
}
