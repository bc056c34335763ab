import { isFunctionWord, searchedLanguages } from './function-words.js';

export interface SaidLanguages {
  /** Languages of the whole, the likeliest first; all that use the script when nothing tells. */
  all: readonly string[];
  /** For each word the languages in which it is read. */
  ofWords: readonly (readonly string[])[];
}

const cyrillic: readonly string[] = ['ru', 'uk', 'bg'];
const arabic: readonly string[] = ['ar', 'fa'];
const latin: readonly string[] = searchedLanguages.filter(
  (language) => !cyrillic.includes(language) && !arabic.includes(language),
);

/** Letters that only one of the languages of a script has. Of folded words, which lack ї and й. */
const ownLetters: readonly (readonly [RegExp, string])[] = [
  [/[іґє]/u, 'uk'],
  [/[ыэ]/u, 'ru'],
  [/[پچژگ]/u, 'fa'],
  [/[ةىإأؤ]/u, 'ar'],
];

export function languagesOfScript(word: string): readonly string[] {
  const owner = ownLetters.find(([letters]) => letters.test(word));
  if (owner) return [owner[1]];
  if (/\p{Script=Cyrillic}/u.test(word)) return cyrillic;
  if (/\p{Script=Arabic}/u.test(word)) return arabic;
  return latin;
}

const ofFunctionWord = 1;
const ofKnownWord = 0.6;
const ofLetters = 0.5;
/** The catalogue is German first, and so are most questions. */
const ahead: Readonly<Record<string, number>> = { de: 0.3 };
/** A language with this share of the best one's score is one of the question too. */
const nearTheBest = 0.75;

/**
 * The languages of a question, and for each word those in which it is read: those of the question that know it; an
 * unknown word in all of its script. "Vater" is no English "vat": in a German sentence, a word that German knows is German.
 */
export function saidLanguages(
  words: readonly string[],
  languagesOf: (word: string) => readonly string[],
): SaidLanguages {
  const scores = new Map<string, number>();
  const understood = words.map((word) => {
    const script = languagesOfScript(word);
    const known = new Set(languagesOf(word));
    for (const language of script) {
      const score = isFunctionWord(language, word) ? ofFunctionWord : known.has(language) ? ofKnownWord : 0;
      const told = score + (script.length === 1 ? ofLetters : 0);
      if (told > 0) scores.set(language, (scores.get(language) ?? 0) + told);
    }
    // Known to a language whose letters it has not: a loan, or a slip of the one who stored it.
    return searchedLanguages.filter(
      (language) => known.has(language) || (script.includes(language) && isFunctionWord(language, word)),
    );
  });
  for (const [language, lead] of Object.entries(ahead))
    if (scores.has(language)) scores.set(language, scores.get(language)! + lead);
  const best = Math.max(0, ...scores.values());
  const all = [...scores]
    .filter(([, score]) => score >= best * nearTheBest)
    .sort(([, one], [, other]) => other - one)
    .map(([language]) => language);
  const ofWords = words.map((word, at) => {
    const here = understood[at]!.filter((language) => all.includes(language));
    if (here.length > 0) return here;
    return understood[at]!.length > 0 ? understood[at]! : languagesOfScript(word);
  });
  return { all: all.length > 0 ? all : [...new Set(words.flatMap(languagesOfScript))], ofWords };
}
