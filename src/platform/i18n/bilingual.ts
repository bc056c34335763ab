/** A message in German and English. */
export interface Bilingual {
  de: string;
  en: string;
}

/** Joins sentences, per language. */
export const sentences = (...texts: readonly Bilingual[]): Bilingual => ({
  de: texts.map(({ de }) => de).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
