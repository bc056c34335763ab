import { InterpretationKind, MatchKind } from '../search-enums.js';
import type { KeyedEdition } from '../keys/keyed-editions.js';
import { withKeys } from '../keys/said-keys.rules.js';
import type { SaidKey } from '../keys/said-key.js';
import type { Interpretation, Question } from '../understanding/question.js';
import type { Answered, Hit } from './answer.rules.js';
import type { Candidate } from './candidate.js';
import { sureFrom } from './confidence.rules.js';
import { unheard } from './ranked.js';
import { areApart } from './twins.js';

interface Led {
  key: SaidKey;
  editions: readonly KeyedEdition[];
}

/** What became of the keys of a question. */
export interface FoundKeys {
  /** Those that lead somewhere, in their order. */
  led: readonly Led[];
  /** Those that can be nothing else, and lead nowhere. */
  unknown: readonly SaidKey[];
}

const overlap = (one: SaidKey, other: SaidKey): boolean => one.begins < other.ends && other.begins < one.ends;
const lengthOf = ({ begins, ends }: SaidKey): number => ends - begins;

/** Of what may be read in the same words the longest that leads somewhere counts; of what leads there, the surest. */
export function foundKeys(keys: readonly SaidKey[], keyed: readonly KeyedEdition[]): FoundKeys {
  const led = keys.flatMap((key, at) => {
    const editions = keyed.filter((one) => one.key === at);
    const rank = Math.min(...editions.map((one) => one.rank));
    return editions.length > 0 ? [{ key, editions: editions.filter((one) => one.rank === rank) }] : [];
  });
  const isShadowed = ({ key }: Led): boolean =>
    led.some((other) => other.key !== key && overlap(key, other.key) && isBefore(other.key, key));
  const unknown = keys.filter((key) => key.isCertain && !led.some((one) => one.key === key));
  return { led: led.filter((one) => !isShadowed(one)), unknown };
}

const isBefore = (one: SaidKey, other: SaidKey): boolean =>
  lengthOf(one) > lengthOf(other) || (lengthOf(one) === lengthOf(other) && one.isExact && !other.isExact);

/** Keys that are read like words lead only to what is offered where it is wanted. */
export const withoutElsewhere = (found: FoundKeys, isElsewhere: (editionId: string) => boolean): FoundKeys => ({
  ...found,
  led: found.led.filter(({ key, editions }) => key.isExact || editions.some((one) => !isElsewhere(one.editionId))),
});

/** The question, telling its keys, and with them in what was corrected. */
export function withKeysTold(question: Question, keys: readonly SaidKey[], { led, unknown }: FoundKeys): Question {
  const told = (kind: InterpretationKind, { said, meant }: SaidKey): Interpretation => ({
    kind,
    said,
    meant,
    placeIds: [],
  });
  return {
    ...question,
    correction: question.correction && withKeys(question.correction, keys),
    interpretations: [
      ...led.map(({ key }) => told(InterpretationKind.KEY, key)),
      ...unknown.map((key) => told(InterpretationKind.UNKNOWN_KEY, key)),
      ...question.interpretations,
    ],
  };
}

/** The services of a key: what is valid first, then what is offered where it is wanted, then what answers the other words best. */
function hitsOf(
  { key, editions }: Led,
  byWords: readonly Hit[],
  candidates: readonly Candidate[],
  isHere: (candidate: Candidate) => boolean,
): Hit[] {
  const placeOf = ({ editionId }: Candidate): number => {
    const at = byWords.findIndex((hit) => hit.candidate.editionId === editionId);
    return at < 0 ? byWords.length : at;
  };
  const services = editions
    .flatMap((edition) => {
      const candidate = candidates.find(({ editionId }) => editionId === edition.editionId);
      return candidate ? [{ candidate, isSuccessor: edition.isSuccessor }] : [];
    })
    .sort(
      ({ candidate: one }, { candidate: other }) =>
        Number(other.isValid) - Number(one.isValid) ||
        Number(isHere(other)) - Number(isHere(one)) ||
        placeOf(one) - placeOf(other) ||
        (one.serviceId < other.serviceId ? -1 : 1),
    );
  const [first, ...others] = services.filter(({ candidate }) => candidate.isValid);
  // Which of several at one place is meant, the key does not say.
  const isSure = !first || others.every(({ candidate }) => areApart(first.candidate, candidate));
  return services.map(({ candidate, isSuccessor }) => ({
    candidate,
    score: 1,
    features: unheard,
    isSure,
    reasons: [
      {
        said: key.said,
        found: key.meant,
        field: key.field,
        via: isSuccessor ? MatchKind.SUCCESSOR : MatchKind.KEY,
      },
    ],
  }));
}

const eachOnce = (hits: readonly Hit[]): Hit[] => {
  const seen = new Set<string>();
  return hits.filter(({ candidate: { serviceId } }) => !seen.has(serviceId) && seen.add(serviceId));
};

/**
 * The answer of the words, and what keys make of it: services of a key come first, and are all of the answer unless the key may
 * be words as well. Where a key leads nowhere, words are told as "perhaps" if they are sure of something, and not at all otherwise.
 */
export function answeredByKeys(
  byWords: Answered,
  { led, unknown }: FoundKeys,
  candidates: readonly Candidate[],
  isHere: (candidate: Candidate) => boolean,
): Answered {
  if (led.length > 0) {
    const keyed = led.flatMap((one) => hitsOf(one, byWords.hits, candidates, isHere));
    const isAll = led.some(({ key }) => key.isExact);
    const hits = eachOnce([...keyed, ...(isAll ? [] : byWords.hits)]);
    const isSure = hits[0]?.isSure ?? false;
    return {
      // Scores fall with the order, which is the answer.
      hits: hits.map((hit, at) => ({ ...hit, score: Math.min(hit.score, 1 - at / 1000) })),
      confidence: isSure ? 1 : Math.min(byWords.confidence, sureFrom * 0.99),
      isSure,
      wishes: isAll ? [] : byWords.wishes,
    };
  }
  if (unknown.length === 0) return byWords;
  const hits = byWords.isSure ? byWords.hits.map((hit) => ({ ...hit, isSure: false })) : [];
  return { hits, confidence: Math.min(byWords.confidence, sureFrom * 0.99), isSure: false, wishes: [] };
}
