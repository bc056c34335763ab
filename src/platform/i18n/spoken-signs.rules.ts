/** Signs and abbreviations that nobody can read out, and what is said instead, in German words. */
const spokenForms: readonly [sign: RegExp, words: string][] = [
  [/§§?\s*/g, 'Paragraf '],
  [/\bAbs\.\s*/g, 'Absatz '],
  [/\bNr\.\s*/g, 'Nummer '],
  [/\bca\.\s*/g, 'etwa '],
  [/\bz\.\s?B\./g, 'zum Beispiel'],
  [/\bbzw\./g, 'beziehungsweise'],
  [/\bggf\./g, 'gegebenenfalls'],
  [/\binkl\./g, 'inklusive'],
  [/\bm²|\bqm\b/g, 'Quadratmeter'],
  [/\bm³/g, 'Kubikmeter'],
  [/\bkm\b/g, 'Kilometer'],
  [/\bkg\b/g, 'Kilogramm'],
  [/(?<=\p{L})\/(?=\p{L})/gu, ' oder '],
];

/** The words as they are said; of languages other than German as they are. */
export const withoutSigns = (words: string, language: string): string =>
  language === 'de' ? spokenForms.reduce((said, [sign, instead]) => said.replace(sign, instead), words) : words;
