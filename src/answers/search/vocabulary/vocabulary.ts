import { partsOfTag } from '../../../platform/i18n/language-tag.js';
import { foldedWords } from '../../../platform/i18n/folded-words.rules.js';
import { stem } from '../language/stem.rules.js';
import { partsOf } from '../lexicon/compound.rules.js';
import { Corrections, type Near } from '../lexicon/corrections.js';
import type { GermanLexicon } from '../lexicon/german-lexicon.js';
import { isDuring } from './period.js';
import {
  type StoredWord,
  type KeyedWord,
  type ThesaurusEntry,
  type Expression,
  type NamedPlace,
} from './stored-word.js';
import { nothingStored, type Places, type Stored, type Thesaurus } from './tables.js';

/** Key of the words of a language that have one stem. */
export const keyOf = (language: string, word: string): string => `${language}:${stem(language, word)}`;

const shareOfHead = 0.62;
const shareOfOther = 0.42;

/** Shorter names of places have too many neighbours. */
const shortestPlace = 5;

const portion = 200;

function* portionsOf<Entry>(all: readonly Entry[]): Generator<readonly Entry[]> {
  for (let from = 0; from < all.length; from += portion) yield all.slice(from, from + portion);
}

/** What a process knows of the words of the catalogue. It grows with what is published. */
export class Vocabulary {
  revision = '-1';
  /** Tells whether thesaurus, places, offices and guidance are as they were read. */
  signature = '';
  services = 0;
  /** Number of services that are offered at each place. */
  servicesAt: ReadonlyMap<string, number> = new Map();
  readonly #stored: Stored;
  readonly #isShared: boolean;
  #thesaurus: Thesaurus = { expressions: new Map(), ofEntry: new Map(), words: new Map() };
  #places: Places = { named: new Map(), parents: new Map(), heard: new Corrections() };

  /** With a `base` it shares the stored words of that one, and has a thesaurus and places of its own. */
  constructor(
    readonly german: GermanLexicon,
    base?: Vocabulary,
  ) {
    this.#isShared = base !== undefined;
    this.#stored = base ? base.#stored : nothingStored();
    if (!base) return;
    this.services = base.services;
    this.servicesAt = base.servicesAt;
    this.revision = base.revision;
    this.signature = base.signature;
    this.#thesaurus = base.#thesaurus;
    this.#places = base.#places;
  }

  /** The highest identity of a stored word. */
  get lastId(): number {
    return this.#stored.lastId;
  }

  /** Words that were perhaps meant, nearest first; none that no edition in force has, so that nothing is told before its time. */
  near(word: string): Near[] {
    return this.#stored.corrections
      .near(word)
      .filter(
        (near) =>
          this.#thesaurus.words.has(near.word) ||
          this.spelled(near.word).some(({ naming, editions }) => naming && editions > 0),
      );
  }

  word(id: number): StoredWord | undefined {
    return this.#stored.words.get(id);
  }

  /** The stored words of a spelling, one for each language. */
  spelled(word: string): readonly StoredWord[] {
    return this.#stored.byWord.get(word) ?? [];
  }

  keyed(key: string): readonly KeyedWord[] {
    return this.#stored.byKey.get(key) ?? [];
  }

  /** The languages in which a word is known: to names of services, to the thesaurus, to the German lexicon. */
  languagesOf(word: string): Set<string> {
    const languages = new Set(this.#thesaurus.words.get(word));
    for (const { language, naming, mentions } of this.spelled(word))
      if (naming || mentions > 0) languages.add(language);
    if (this.german.isListed(word)) languages.add('de');
    return languages;
  }

  /** Whether a name or the thesaurus has the word or an inflection of it, in one of the languages. */
  isNamed(word: string, languages: readonly string[]): boolean {
    return languages.some((language) => {
      const key = keyOf(language, word);
      return (
        this.keyed(key).some(({ portion, stored }) => portion === 1 && stored.naming && stored.editions > 0) ||
        this.#thesaurus.expressions.has(key)
      );
    });
  }

  /** Naming words that begin so, at most `most`, the shortest first. */
  beginning(beginning: string, most: number): StoredWord[] {
    const { sorted } = this.#sortedNames();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.word < beginning) low = middle + 1;
      else high = middle;
    }
    const found: StoredWord[] = [];
    for (let at = low; at < sorted.length && sorted[at]!.word.startsWith(beginning); at++)
      if (sorted[at]!.editions > 0) found.push(sorted[at]!);
    return found
      .sort((one, other) => one.word.length - other.word.length || (one.word < other.word ? -1 : 1))
      .slice(0, most);
  }

  /** Thesaurus expressions with these stems in this language: at most four words, joined by blanks. */
  expressions(language: string, stems: readonly string[]): readonly Expression[] {
    return this.#thesaurus.expressions.get(`${language}:${stems.join(' ')}`) ?? [];
  }

  /** All expressions of an entry. */
  expressionsOf(entry: ThesaurusEntry): readonly Expression[] {
    return this.#thesaurus.ofEntry.get(entry) ?? [];
  }

  /** Places of a folded name or a postal code. */
  placesNamed(name: string, moment: number): NamedPlace[] {
    return (this.#places.named.get(name) ?? []).filter((place) => isDuring(place, moment));
  }

  /** The places that a word perhaps names as it is heard or mistyped, nearest first; of names of one word. */
  placesNear(word: string, moment: number): Near[] {
    if (word.length < shortestPlace) return [];
    return this.#places.heard.near(word).filter((near) => this.placesNamed(near.word, moment).length > 0);
  }

  /** Whether a place has the name at any time. */
  isPlace(name: string): boolean {
    return this.#places.named.has(foldedWords(name).join(' '));
  }

  /** Whether more is offered at one place than at the other. */
  isLarger(one: string, other: string): boolean {
    const more = (this.servicesAt.get(one) ?? 0) - (this.servicesAt.get(other) ?? 0);
    return more > 0 || (more === 0 && one < other);
  }

  /** A place and those it lies in. */
  lineageOf(placeIds: readonly string[], moment: number): Set<string> {
    const lineage = new Set<string>();
    const climb = (placeId: string | null | undefined): void => {
      if (!placeId || lineage.has(placeId)) return;
      lineage.add(placeId);
      climb(this.#places.parents.get(placeId)?.find(({ period }) => isDuring(period, moment))?.parentId);
    };
    placeIds.forEach(climb);
    return lineage;
  }

  /** Takes in words that are new, and what has become of known ones. */
  learn(words: readonly StoredWord[]): void {
    for (const step of this.learning(words)) step();
  }

  /** What there is to do to learn words, in small steps: others may be answered in between. */
  *learning(words: readonly StoredWord[]): Generator<() => void> {
    const fresh: StoredWord[] = [];
    for (const portion of portionsOf(words)) yield () => void fresh.push(...this.#takeIn(portion));
    // All words first, because a compound may be made of words that come later.
    for (const portion of portionsOf(fresh)) yield () => portion.forEach((word) => this.#takeApart(word));
  }

  /** Takes in words, and gives those that name something now and did not before. */
  #takeIn(words: readonly StoredWord[]): StoredWord[] {
    const fresh: StoredWord[] = [];
    for (const word of words) {
      const known = this.#stored.words.get(word.id);
      if (known) {
        if (word.naming && !known.naming) fresh.push(known);
        Object.assign(known, word);
        continue;
      }
      this.#stored.words.set(word.id, word);
      this.#stored.lastId = Math.max(this.#stored.lastId, word.id);
      this.#stored.byWord.set(word.word, [...this.spelled(word.word), word]);
      this.#lead(keyOf(word.language, word.word), word, 1);
      if (word.naming) fresh.push(word);
    }
    for (const word of fresh) {
      this.#stored.names.sorted.push(word);
      if (word.language === 'de' || word.language === 'en') this.#stored.corrections.add(word.word);
    }
    this.#stored.names.isSorted &&= fresh.length === 0;
    return fresh;
  }

  /** Takes in words that no service has, as of referrals: known, and never looked up in the database. */
  learnBesides(words: Iterable<{ language: string; word: string }>): void {
    const fresh: StoredWord[] = [];
    for (const { language, word } of words) {
      if (this.spelled(word).some((stored) => stored.language === language && (stored.naming || stored.id < 0)))
        continue;
      const id = --this.#stored.lowestId;
      fresh.push({ id, word, language, surface: word, naming: true, editions: 1, mentions: 0 });
    }
    this.learn(fresh);
  }

  replaceThesaurus(entries: readonly ThesaurusEntry[]): void {
    this.#thesaurus = { expressions: new Map(), ofEntry: new Map(), words: new Map() };
    for (const entry of entries) {
      const expressions: Expression[] = [];
      for (const word of entry.words) {
        const language = partsOfTag(word.language).language;
        const words = foldedWords(word.word);
        if (words.length === 0) continue;
        const stems = words.map((said) => stem(language, said));
        const expression = { entry, word: { ...word, language }, stems };
        expressions.push(expression);
        const key = `${language}:${stems.join(' ')}`;
        const same = this.#thesaurus.expressions.get(key);
        if (same) same.push(expression);
        else this.#thesaurus.expressions.set(key, [expression]);
        for (const said of words) {
          const languages = this.#thesaurus.words.get(said);
          if (languages) languages.add(language);
          else this.#thesaurus.words.set(said, new Set([language]));
          if (!this.#isShared && entry.kind !== 'FILLER' && (language === 'de' || language === 'en'))
            this.#stored.corrections.add(said);
        }
      }
      this.#thesaurus.ofEntry.set(entry, expressions);
    }
  }

  replacePlaces(places: readonly (NamedPlace & { names: readonly string[] })[]): void {
    this.#places = { named: new Map(), parents: new Map(), heard: new Corrections() };
    for (const { names, ...place } of places) {
      const period = { from: place.from, until: place.until };
      this.#places.parents.set(place.placeId, [
        ...(this.#places.parents.get(place.placeId) ?? []),
        { parentId: place.parentId, period },
      ]);
      for (const name of new Set(names.map((given) => foldedWords(given).join(' ')))) {
        const same = this.#places.named.get(name);
        if (same) same.push(place);
        else this.#places.named.set(name, [place]);
        if (name.length >= shortestPlace) this.#places.heard.add(name);
      }
    }
  }

  #sortedNames(): { sorted: StoredWord[] } {
    if (!this.#stored.names.isSorted) {
      this.#stored.names.sorted.sort((one, other) =>
        one.word < other.word ? -1 : one.word > other.word ? 1 : one.id - other.id,
      );
      this.#stored.names.isSorted = true;
    }
    return this.#stored.names;
  }

  #lead(key: string, stored: StoredWord, portion: number): void {
    const same = this.#stored.byKey.get(key);
    if (!same) this.#stored.byKey.set(key, [{ stored, portion }]);
    else if (!same.some((led) => led.stored === stored)) same.push({ stored, portion });
  }

  /** The parts of a compound, head last; null for a word that is none. */
  partsOf(word: string): readonly string[] | null {
    const isName = (part: string): boolean =>
      this.spelled(part).some(({ language, naming }) => language === 'de' && naming);
    return partsOf(word, {
      isPart: (part) => this.german.isPart(part) || isName(part),
      isHead: (part) => this.german.isHead(part) || (isName(part) && !this.german.isListed(part)),
      isListed: (whole) => this.german.isListed(whole),
    });
  }

  #takeApart(stored: StoredWord): void {
    if (stored.language !== 'de' || this.#stored.split.has(stored.id)) return;
    this.#stored.split.add(stored.id);
    this.#leadParts(stored, stored.word, shareOfHead);
  }

  /** Parts lead to the word, and so do parts of parts: Ausweis is the head of Bewohner + Parkausweis. */
  #leadParts(stored: StoredWord, word: string, share: number): void {
    const parts = this.partsOf(word);
    parts?.forEach((part, at) => {
      const own = at === parts.length - 1 ? share : shareOfOther;
      this.#lead(keyOf('de', part), stored, own);
      this.#leadParts(stored, part, own);
    });
  }
}
