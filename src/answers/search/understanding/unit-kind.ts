import { MatchKind } from '../search-enums.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { citiesElsewhere, namesOfPeople } from './elsewhere.js';
import type { Part, Token, UnitKind, Way } from './question.js';
import { isParticle } from './split-verbs.rules.js';

/** What was found out about a word. */
export interface Seen {
  best: readonly Way[];
  parts: readonly Part[];
  isFunction: boolean;
  isFiller: boolean;
  isAspect: boolean;
  /** The catalogue of another moment is read: what nobody has now counts as well. */
  isPast: boolean;
}

/** What a word of the question is. */
export function kindOf({ surface, word, at }: Token, isLast: boolean, seen: Seen, vocabulary: Vocabulary): UnitKind {
  // A short name that is also a function word is meant when it is written as a name (BuT).
  const isWrittenAsName =
    /\p{Ll}.*\p{Lu}|^\p{Lu}{2,}$/u.test(surface) && vocabulary.spelled(word).some(({ naming }) => naming);
  if (seen.isFiller) return 'FILLER';
  // "wohnsitz an" goes on.
  if (isLast && isParticle(word) && at > 0 && seen.best.some(({ via }) => via === MatchKind.PREFIX)) return 'KNOWN';
  if (seen.isFunction && !isWrittenAsName) return 'FUNCTION';
  if (seen.isAspect) return 'ASPECT';
  if (/^\p{N}+$/u.test(word)) return 'NUMBER';
  const leads = (key: string): boolean =>
    vocabulary
      .keyed(key)
      .some(({ stored }) => stored.editions > 0 || stored.mentions > 0 || (seen.isPast && stored.naming));
  // Of a compound that nobody has, its head has to be known and another part: a Hundehütte is no dog, a Lurchgeld no benefit.
  const known = seen.parts.map(({ ways }) => ways.some(({ key }) => leads(key)));
  const isCompound = known.at(-1) === true && known.slice(0, -1).includes(true);
  const isKnown = isCompound || seen.best.some(({ key }) => leads(key));
  if (isKnown && !(namesOfPeople.has(word) && !vocabulary.isNamed(word, ['de']))) return 'KNOWN';
  if (citiesElsewhere.has(word)) return 'ELSEWHERE';
  if (namesOfPeople.has(word)) return 'PERSON';
  const isNoun = vocabulary.german.classOf(word) === 'NOUN' || (at > 0 && /^\p{Lu}/u.test(surface));
  return isNoun ? 'UNKNOWN_NOUN' : 'UNKNOWN';
}
