import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { partsOf, type Words } from './compound.rules.js';

export type WordClass = 'NOUN' | 'VERB' | 'ADJECTIVE';

/** In the order in which one speaks for a word that is of several. */
const classes: readonly (readonly [letter: string, WordClass])[] = [
  ['n', 'NOUN'],
  ['v', 'VERB'],
  ['a', 'ADJECTIVE'],
];

interface Meant {
  readonly letter: string;
  readonly lemma: string;
}

/** Words that the sources leave out because they follow from others: their endings, and of which word they are then. */
const derivations: readonly { readonly ending: RegExp; readonly roots: readonly string[]; readonly letter: string }[] =
  [
    { ending: /(?<=.{3})ung(?:en)?$/u, roots: ['en', 'n', 'eln', 'ern'], letter: 'v' },
    { ending: /(?<=.{4})(?:ig)?[hk]eit(?:en)?$/u, roots: [''], letter: 'a' },
    { ending: /(?<=er|ist|[ae]nt|or|at|oge|eur)in(?:nen)?$/u, roots: [''], letter: 'n' },
    { ending: /(?<=.{3})es$/u, roots: [''], letter: 'n' },
  ];
const derived = /(?:ung|[hk]eit|in)(?:n?en)?$|es$/u;

const tab = 9;
const newline = 10;
const shortestLine = 'an\tv-\n'.length;

/**
 * German nouns, verbs and adjectives with their inflections, folded. The text has a line a form, sorted by its bytes: the
 * form, a tab, and for each lemma its class (n, v, a) and the lemma ("-" for the form itself), parted by commas. The
 * file `german.txt.br` is made by `npm run lexicon`; its data is CC BY-SA 4.0, see NOTICE.
 */
export class GermanLexicon {
  readonly #text: Buffer;
  readonly #lines: Uint32Array;

  constructor(text: Buffer) {
    this.#text = text;
    const lines = new Uint32Array(Math.ceil(text.length / shortestLine));
    let count = 0;
    let begins = 0;
    for (let at = 0; at < text.length; at++) {
      if (text[at] !== newline) continue;
      lines[count++] = begins;
      begins = at + 1;
    }
    this.#lines = lines.slice(0, count);
  }

  /** The lexicon that comes with the project. */
  static read(): GermanLexicon {
    return new GermanLexicon(brotliDecompressSync(readFileSync(new URL('german.txt.br', import.meta.url))));
  }

  get size(): number {
    return this.#lines.length;
  }

  /** The form in a line, from 0. */
  wordAt(line: number): string {
    const begins = this.#lines[line]!;
    return this.#text.toString('latin1', begins, this.#text.indexOf(tab, begins));
  }

  /** Whether the folded word is a form of the lexicon. */
  isListed(word: string): boolean {
    return this.#lineOf(word) >= 0;
  }

  /** Whether it is a German word: listed, derived of a listed one (Fällung of fällen), or made only of such. */
  isWord(word: string): boolean {
    return this.isListed(word) || this.#isDerived(word) || partsOf(word, this.#longWords) !== null;
  }

  /** Folded lemmas of a form, without the form itself. */
  lemmasOf(word: string): string[] {
    return [...new Set(this.#meantBy(word).map(({ lemma }) => lemma))].filter((lemma) => lemma !== word);
  }

  /** Whether it may be a verb, whatever else it may be ("beantragen", "das Beantragen"). */
  isVerb(word: string): boolean {
    return this.#meantBy(word).some(({ letter }) => letter === 'v');
  }

  /** What kind of word it is; a noun before a verb before an adjective; null for none of the lexicon. */
  classOf(word: string): WordClass | null {
    const meant = this.#meantBy(word);
    const [, found] = classes.find(([letter]) => meant.some((one) => one.letter === letter)) ?? [];
    return found ?? (this.#isDerived(word) ? 'NOUN' : null);
  }

  /**
   * Whether it may stand within a compound: a noun, an adjective, what is left of a verb (Fahr-, Melde-) or of a noun in
   * "-e" (Schul-). Other forms of verbs (lief, antragst) stand in none.
   */
  isPart(word: string): boolean {
    const meant = this.#meantBy(word);
    if (meant.some(({ letter, lemma }) => letter !== 'v' || lemma.startsWith(word))) return true;
    return this.#isDerived(word) || (word.length >= 3 && this.#isShortened(word));
  }

  /** Whether a compound may end with it: a noun, or a longer adjective (behinderungsbedingt). */
  isHead(word: string): boolean {
    const meant = this.#meantBy(word);
    if (meant.length === 0) return this.#isDerived(word);
    return meant.some(({ letter, lemma }) => letter === 'n' || (letter === 'a' && lemma.length >= 5));
  }

  readonly #longWords: Words = {
    isPart: (word) => word.length >= 4 && this.isPart(word),
    isHead: (word) => this.#isOf(word, 'n') || this.#isDerived(word),
    isListed: () => false,
  };

  #isDerived(word: string): boolean {
    if (!derived.test(word)) return false;
    return derivations.some(({ ending, roots, letter }) => {
      const root = word.replace(ending, '');
      return root !== word && roots.some((end) => this.#isOf(root + end, letter));
    });
  }

  #isShortened(word: string): boolean {
    return (
      this.#isLemma(`${word}e`, 'n') ||
      this.#isLemma(`${word}en`, 'v') ||
      (/e[lr]$/u.test(word) && this.#isLemma(`${word}n`, 'v'))
    );
  }

  #isOf(word: string, wanted: string): boolean {
    return this.#meantBy(word).some(({ letter }) => letter === wanted);
  }

  #isLemma(word: string, wanted: string): boolean {
    return this.#meantBy(word).some(({ letter, lemma }) => letter === wanted && lemma === word);
  }

  #meantBy(word: string): Meant[] {
    const line = this.#lineOf(word);
    if (line < 0) return [];
    const begins = this.#lines[line]! + word.length + 1;
    return this.#text
      .toString('latin1', begins, this.#text.indexOf(newline, begins))
      .split(',')
      .map((entry) => ({ letter: entry[0]!, lemma: entry === `${entry[0]!}-` ? word : entry.slice(1) }));
  }

  #lineOf(word: string): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#order(word, this.#lines[middle]!);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  /** Below zero if the word stands before the form of a line, zero if it is the form. */
  #order(word: string, begins: number): number {
    for (let at = 0; at < word.length; at++) {
      const order = word.charCodeAt(at) - this.#text[begins + at]!;
      if (order !== 0) return order;
    }
    return this.#text[begins + word.length] === tab ? 0 : -1;
  }
}
