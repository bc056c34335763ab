import { partsOfTag } from '../../platform/i18n/language-tag.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { sideBySide } from './directory/directory.js';
import type { Candidate, Name } from './ranking/candidate.js';
import { areApart } from './ranking/twins.js';
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
  /** The text begins with what was typed. */
  begins: boolean;
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

/** What a name is worth that has only the last word, where other names of the service have those before it. */
const besides = 0.8;

/** Names that have all that was typed; or else those that go on with the last word, where others have the words before ("Perso b"). */
function fitsOf(names: readonly Name[], typed: Typed): Fit[] {
  const having = (some: Typed): Fit[] => names.map((name) => fitOf(name, some)).filter((fit) => fit !== null);
  const whole = having(typed);
  const { words, beginning } = typed;
  if (whole.length > 0 || words.length < 2 || beginning === null) return whole;
  const before = words.slice(0, -1).map((word) => having({ words: [word], beginning: null }));
  if (before.some(({ length }) => length === 0)) return [];
  const worth = Math.min(...before.map((fits) => Math.max(...fits.map((fit) => fit.worth))));
  return having({ words: words.slice(-1), beginning }).map((fit) => ({
    ...fit,
    begins: false,
    worth: Math.min(fit.worth, worth) * besides,
  }));
}

/**
 * Names that go on from what was typed, one for each service: those that begin so first, then those of the place, then by what
 * they are and how short they are. Equal texts are told apart by the title of the second, or left out; with `hasDetails` those of
 * different places stay, because these are told.
 */
export function suggested(
  typed: Typed,
  candidates: readonly Candidate[],
  languages: readonly string[],
  lineage: ReadonlySet<string> | null,
  largest: string | null,
  hasDetails = false,
): Suggested[] {
  if (typed.words.length === 0) return [];
  const wanted = new Set(languages.map((tag) => partsOfTag(tag).language));
  const own = fitting(typed, candidates, (language) => wanted.has(language), lineage, largest, hasDetails);
  // Who types in another language than was asked for is answered all the same.
  return own.length > 0 ? own : fitting(typed, candidates, () => true, lineage, largest, hasDetails);
}

function fitting(
  typed: Typed,
  candidates: readonly Candidate[],
  isWanted: (language: string) => boolean,
  lineage: ReadonlySet<string> | null,
  largest: string | null,
  hasDetails: boolean,
): Suggested[] {
  const found = candidates.flatMap((candidate) => {
    if (!candidate.isValid) return [];
    const fits = fitsOf(
      candidate.names.filter(({ language, isHead }) => isWanted(language) && !isHead),
      typed,
    ).sort(
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
  const told = new Map<string, Candidate[]>();
  const isNew = ({ content }: Name, candidate: Candidate): boolean => {
    const same = told.get(content.toLowerCase());
    return !same || (hasDetails && lineage === null && same.every((other) => areApart(candidate, other)));
  };
  return found.flatMap(({ candidate, best }) => {
    const titles = candidate.names.filter(
      ({ field, isHead, language }) => field === 'TITLE' && !isHead && isWanted(language),
    );
    const name = [best.name, ...titles].find((one) => isNew(one, candidate));
    if (!name) return [];
    const text = name.content.toLowerCase();
    told.set(text, [...(told.get(text) ?? []), candidate]);
    const { content, language, field } = name;
    return [{ candidate, text: content, language, field, begins: best.begins && name === best.name }];
  });
}

/** Suggestions with what tells them apart: the title, where the text is another name, and places, where texts are equal. */
export function withDetails(
  all: readonly Suggested[],
  toldOf: (one: Suggested) => { title: LocalizedText; places: readonly LocalizedText[] },
): (Suggested & { detail: LocalizedText | null })[] {
  const times = new Map<string, number>();
  const key = ({ text }: Suggested): string => text.toLowerCase();
  for (const one of all) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  return all.map((one) => {
    const { title, places } = toldOf(one);
    const isTitle = one.field === 'TITLE' || textIn(title, one.language).toLowerCase() === key(one);
    const isShared = times.get(key(one))! > 1;
    return { ...one, detail: sideBySide([...(isTitle ? [] : [title]), ...(isShared ? places : [])]) };
  });
}
