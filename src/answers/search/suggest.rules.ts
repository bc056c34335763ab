import { partsOfTag } from '../../platform/i18n/language-tag.js';
import type { Candidate, Name } from './ranking/candidate.js';
import { weights } from './ranking/weights.js';
import { MatchKind } from './search-enums.js';
import type { Question } from './understanding/question.js';
import { goesOn } from './understanding/tokens.rules.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

export interface Suggested {
  candidate: Candidate;
  text: string;
  language: string;
  field: string;
}

/** For each word that was typed, which stored words (language:word) answer it, and how well; the last one also goes on. */
export interface Typed {
  words: ReadonlyMap<string, number>[];
  /** The last word as far as it was typed; null when a blank completes it. */
  beginning: string | null;
}

export function typedWords(question: Question, vocabulary: Vocabulary): Typed {
  const words = question.units
    .filter(({ kind }) => kind !== 'FILLER')
    .map((unit) => {
      const answers = new Map<string, number>();
      for (const { key, factor, via } of unit.ways)
        for (const { stored, portion } of vocabulary.keyed(key))
          if (via !== MatchKind.PREFIX) {
            const spelled = `${stored.language}:${stored.word}`;
            answers.set(spelled, Math.max(answers.get(spelled) ?? 0, factor * portion));
          }
      return answers;
    });
  return { words, beginning: goesOn(question.text) ? (question.units.at(-1)?.word ?? null) : null };
}

interface Fit {
  name: Name;
  begins: boolean;
  worth: number;
}

function fitOf(name: Name, { words, beginning }: Typed): Fit | null {
  let worth = 1;
  let begins = false;
  for (let at = 0; at < words.length; at++) {
    const isLast = at === words.length - 1;
    let best = 0;
    let place = -1;
    name.keys.forEach((key, index) => {
      const goesOn = isLast && beginning !== null && name.words[index]!.startsWith(beginning);
      const factor = goesOn ? 1 : (words[at]!.get(key) ?? 0);
      if (factor > best) {
        best = factor;
        place = index;
      }
    });
    for (const { word, first } of name.joined)
      if (isLast && beginning !== null && word.startsWith(beginning) && best < 1) {
        best = 1;
        place = first;
      }
    if (best === 0) return null;
    worth = Math.min(worth, best);
    if (at === 0) begins = place === 0;
  }
  return { name, begins, worth };
}

/**
 * Names that go on from what was typed, one for each service: those that begin so first, then those of the place, then by what
 * they are and how short they are. Equal texts are told apart by the title of the second, or left out.
 */
export function suggested(
  typed: Typed,
  candidates: readonly Candidate[],
  languages: readonly string[],
  lineage: ReadonlySet<string> | null,
  largest: string | null,
): Suggested[] {
  if (typed.words.length === 0) return [];
  const wanted = new Set(languages.map((tag) => partsOfTag(tag).language));
  const own = fitting(typed, candidates, (language) => wanted.has(language), lineage, largest);
  // Who types in another language than was asked for is answered all the same.
  return own.length > 0 ? own : fitting(typed, candidates, () => true, lineage, largest);
}

function fitting(
  typed: Typed,
  candidates: readonly Candidate[],
  isWanted: (language: string) => boolean,
  lineage: ReadonlySet<string> | null,
  largest: string | null,
): Suggested[] {
  const found = candidates.flatMap((candidate) => {
    if (!candidate.isValid) return [];
    const fits = candidate.names
      .filter(({ language, isHead }) => isWanted(language) && !isHead)
      .map((name) => fitOf(name, typed))
      .filter((fit) => fit !== null)
      .sort(
        (one, other) =>
          Number(other.begins) - Number(one.begins) ||
          other.worth - one.worth ||
          (weights.fields[other.name.field] ?? 0) - (weights.fields[one.name.field] ?? 0) ||
          one.name.content.length - other.name.content.length,
      );
    const [best] = fits;
    if (!best) return [];
    const places = candidate.places;
    const isElsewhere = lineage
      ? places.length > 0 && !places.some((place) => lineage.has(place))
      : largest !== null && places.length > 0 && !places.includes(largest);
    return [{ candidate, best, isElsewhere }];
  });
  found.sort(
    (one, other) =>
      Number(other.best.begins) - Number(one.best.begins) ||
      other.best.worth - one.best.worth ||
      Number(one.isElsewhere) - Number(other.isElsewhere) ||
      (weights.fields[other.best.name.field] ?? 0) - (weights.fields[one.best.name.field] ?? 0) ||
      one.best.name.content.length - other.best.name.content.length ||
      (one.candidate.serviceId < other.candidate.serviceId ? -1 : 1),
  );
  const texts = new Set<string>();
  return found.flatMap(({ candidate, best }) => {
    const titles = candidate.names.filter(
      ({ field, isHead, language }) => field === 'TITLE' && !isHead && isWanted(language),
    );
    const name = [best.name, ...titles].find(({ content }) => !texts.has(content.toLowerCase()));
    if (!name) return [];
    texts.add(name.content.toLowerCase());
    return [{ candidate, text: name.content, language: name.language, field: name.field }];
  });
}
