import { foldedWords } from '../../platform/i18n/folded-words.rules.js';

/** What a sentence has to say: every one of the words, in any order, and none of the exceptions. */
export interface WordPattern {
  readonly words: readonly string[];
  readonly exceptions?: readonly string[];
}

/** A word of an alternative, folded: it is the word of the sentence, or the beginning or the end of it. */
export interface PatternWord {
  readonly word: string;
  readonly isBeginning: boolean;
  readonly isEnd: boolean;
  /** Other words may stand before it. */
  readonly followsLater: boolean;
}

/** Words that stand one after the other. */
type Sequence = readonly PatternWord[];

/** An element: one of its alternatives has to be in the sentence. */
export type PatternElement = readonly Sequence[];

/** An element as sentences are held against it: its alternatives by their first word, where that is a whole word. */
interface ReadElement {
  readonly byWord: ReadonlyMap<string, readonly Sequence[]>;
  readonly byPart: readonly Sequence[];
}

/** Where something stands in a sentence: its first and its last word. */
type Span = readonly [first: number, last: number];

/** In a sequence it lets other words stand in between; before an exception it means: only near what was found. */
const gap = '~';
/** How many other words may stand in a gap. */
const mostBetween = 3;
/** How many words away an exception of its kind still counts. */
const nearBy = 4;

function wordsOf(written: string, followsLater: boolean): PatternWord[] {
  const folded = foldedWords(written);
  return folded.map((word, at) => ({
    word,
    isBeginning: written.endsWith('*') && at === folded.length - 1,
    isEnd: written.startsWith('*') && at === 0,
    followsLater: followsLater && at === 0,
  }));
}

function readSequence(alternative: string): Sequence {
  const written = alternative.trim().split(/\s+/);
  return written.flatMap((word, at) => (word === gap ? [] : wordsOf(word, at > 1 && written[at - 1] === gap)));
}

/** Reads an element such as "Feuer|brenn*|es ~ brennt"; an alternative without letters and digits is an empty sequence. */
export const readElement = (element: string): PatternElement => element.split('|').map(readSequence);

const isWhole = ({ isBeginning, isEnd }: PatternWord): boolean => !isBeginning && !isEnd;

function prepared(element: string): ReadElement {
  const byWord = new Map<string, Sequence[]>();
  const byPart: Sequence[] = [];
  for (const sequence of readElement(element)) {
    const [first] = sequence;
    if (!first) continue;
    if (!isWhole(first)) byPart.push(sequence);
    else byWord.set(first.word, [...(byWord.get(first.word) ?? []), sequence]);
  }
  return { byWord, byPart };
}

const isOnlyNear = (exception: string): boolean => exception.trimStart().startsWith(gap);

interface ReadPattern {
  readonly words: readonly ReadElement[];
  readonly anywhere: readonly ReadElement[];
  readonly near: readonly ReadElement[];
}

/** Patterns are read once, because every sentence is held against all of them. */
const known = new WeakMap<WordPattern, ReadPattern>();

function readPattern(pattern: WordPattern): ReadPattern {
  const before = known.get(pattern);
  if (before) return before;
  const { words, exceptions = [] } = pattern;
  const read = {
    words: words.map(prepared),
    anywhere: exceptions.filter((exception) => !isOnlyNear(exception)).map(prepared),
    near: exceptions.filter(isOnlyNear).map(prepared),
  };
  known.set(pattern, read);
  return read;
}

function isSaid({ word, isBeginning, isEnd }: PatternWord, said: string): boolean {
  if (isBeginning && isEnd) return said.includes(word);
  if (isBeginning) return said.startsWith(word);
  return isEnd ? said.endsWith(word) : said === word;
}

/** Where the rest of a sequence ends that may begin at a word of the sentence; null: it is not there. */
function endOf(sequence: Sequence, words: readonly string[], at: number, start: number): number | null {
  const wanted = sequence[at];
  if (!wanted) return start - 1;
  const last = Math.min(words.length - 1, wanted.followsLater ? start + mostBetween : start);
  for (let here = start; here <= last; here++) {
    const end = isSaid(wanted, words[here]!) ? endOf(sequence, words, at + 1, here + 1) : null;
    if (end !== null) return end;
  }
  return null;
}

const nothing: readonly Sequence[] = [];

function spansOf({ byWord, byPart }: ReadElement, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++)
    for (const sequences of [byWord.get(words[start]!) ?? nothing, byPart])
      for (const sequence of sequences) {
        const end = endOf(sequence, words, 0, start);
        if (end !== null) spans.push([start, end]);
      }
  return spans;
}

/** Where something else begins to be said: an exception after it says nothing of what came before. */
const joints = prepared(
  [
    'aber|weil|denn|sondern|und ich|und dann|und was|und wie|und wo|und jetzt|und brauche|und muss|und möchte|und will',
    'but|because|and i|and how|and what|and then|and where|and now|ama|çünkü|но|потому что|але|тому що|ale|bo',
    'mais|parce que|et je|et comment|pero|porque|y cómo|dar|pentru că|защото|لكن|ولكن|لأن|ولی|اما|چون',
  ].join('|'),
);

const isNear = ([first, last]: Span, [begins, ends]: Span): boolean =>
  begins - last <= nearBy && first - ends <= nearBy;

const isBetween = ([first]: Span, [begins, ends]: Span, [otherBegins, otherEnds]: Span): boolean =>
  first > Math.min(ends, otherEnds) && first < Math.max(begins, otherBegins);

/**
 * Whether a sentence, folded into its words, says what the pattern asks for. A pattern without words matches nothing. What stands
 * near an exception of its kind does not count, but the same said elsewhere in the sentence does.
 */
export const matchesPattern = (pattern: WordPattern, words: readonly string[]): boolean =>
  matchedWords(pattern, words) !== null;

/** Which words of a sentence say what the pattern asks for, each element where it is said first; null: it is not said. */
export function matchedWords(pattern: WordPattern, words: readonly string[]): ReadonlySet<number> | null {
  const { words: wanted, anywhere, near } = readPattern(pattern);
  const found: Span[][] = [];
  for (const element of wanted) {
    const spans = spansOf(element, words);
    if (spans.length === 0) return null;
    found.push(spans);
  }
  if (found.length === 0 || anywhere.some((element) => spansOf(element, words).length > 0)) return null;
  const excepted = near.flatMap((element) => spansOf(element, words));
  const apart = excepted.length > 0 ? spansOf(joints, words) : [];
  const isExcepted = (span: Span, exception: Span): boolean =>
    isNear(exception, span) && !apart.some((joint) => isBetween(joint, span, exception));
  const at = new Set<number>();
  for (const spans of found) {
    const span = spans.find((one) => !excepted.some((exception) => isExcepted(one, exception)));
    if (!span) return null;
    for (let word = span[0]; word <= span[1]; word++) at.add(word);
  }
  return at;
}

/** The words of a pattern, folded. */
export const wordsOfPattern = ({ words }: WordPattern): PatternWord[] => words.flatMap(readElement).flat();
