import { foldedWords } from '../../platform/i18n/folded-words.rules.js';

/** What a sentence has to say: every one of the words, in any order, and none of the exceptions. */
export interface WordPattern {
  readonly words: readonly string[];
  readonly exceptions?: readonly string[];
}

/** A word of an alternative, folded: it is the word of the sentence, or the beginning of it. */
export interface PatternWord {
  readonly word: string;
  readonly isBeginning: boolean;
}

/** Words that stand one after the other. */
type Sequence = readonly PatternWord[];

/** An element: one of its alternatives has to be in the sentence. */
export type PatternElement = readonly Sequence[];

function wordsOf(written: string): PatternWord[] {
  const folded = foldedWords(written);
  const isBeginning = written.endsWith('*');
  return folded.map((word, at) => ({ word, isBeginning: isBeginning && at === folded.length - 1 }));
}

/** Reads an element such as "Feuer|brenn*|es brennt"; an alternative without letters and digits is an empty sequence. */
export const readElement = (element: string): PatternElement =>
  element.split('|').map((alternative) => alternative.trim().split(/\s+/).flatMap(wordsOf));

interface ReadPattern {
  readonly words: readonly PatternElement[];
  readonly exceptions: readonly PatternElement[];
}

/** Patterns are read once, because every sentence is held against all of them. */
const known = new WeakMap<WordPattern, ReadPattern>();

function readPattern(pattern: WordPattern): ReadPattern {
  const before = known.get(pattern);
  if (before) return before;
  const read = {
    words: pattern.words.map(readElement),
    exceptions: (pattern.exceptions ?? []).map(readElement),
  };
  known.set(pattern, read);
  return read;
}

const isSaid = ({ word, isBeginning }: PatternWord, said: string | undefined): boolean =>
  said !== undefined && (isBeginning ? said.startsWith(word) : said === word);

const standsIn = (sequence: Sequence, words: readonly string[]): boolean =>
  sequence.length > 0 && words.some((_, start) => sequence.every((word, at) => isSaid(word, words[start + at])));

const matchesElement = (element: PatternElement, words: readonly string[]): boolean =>
  element.some((sequence) => standsIn(sequence, words));

/** Whether a sentence, folded into its words, says what the pattern asks for. A pattern without words matches nothing. */
export function matchesPattern(pattern: WordPattern, words: readonly string[]): boolean {
  const { words: wanted, exceptions } = readPattern(pattern);
  return (
    wanted.length > 0 &&
    wanted.every((element) => matchesElement(element, words)) &&
    !exceptions.some((element) => matchesElement(element, words))
  );
}
