/** A text for the people who run the catalogue, who read German or English. */
export interface Bilingual {
  de: string;
  en: string;
}

/** Sentences one after the other, in either language. */
export const sentences = (...texts: readonly Bilingual[]): Bilingual => ({
  de: texts.map(({ de }) => de).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
