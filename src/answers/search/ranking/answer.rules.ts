import type { Question } from '../understanding/question.js';
import { confidenceOf, silentBelow, sureFrom, type Coefficients } from './confidence.rules.js';
import type { Ranked } from './ranked.js';

/** A part of the question that asks for something of its own, and what answers it. */
export interface Wish {
  said: string;
  question: Question;
  ranked: Ranked[];
  /** Services of the events that it tells of, which are its answer then. */
  eventServices: readonly string[];
  /** It tells of an event in more than a word, which is no wish: "wir haben geheiratet", not "Hochzeit". */
  isTale: boolean;
}

export interface Hit extends Ranked {
  isSure: boolean;
}

export interface AnsweredWish {
  said: string;
  hits: Hit[];
}

export interface Answered {
  hits: Hit[];
  /** From 0 to 1: how sure the first hit is. */
  confidence: number;
  isSure: boolean;
  /** The wishes in their order; none when the question has one. */
  wishes: AnsweredWish[];
}

/** What leads a question besides its words. */
export interface Guided {
  isUrgent: boolean;
  /** Police or rescue have to be called. */
  isDanger: boolean;
  isReferred: boolean;
}

/** How near to the first a hit must be to be as sure. */
const sureShare = 0.6;

/** The score of a service whose whole title was said. */
const fullScore = 1.6;

/** What is further from the first than this answers nothing of what was asked. */
const toldShare = 0.4;

const isOfEvent =
  ({ eventServices }: Wish) =>
  ({ candidate }: Ranked): boolean =>
    eventServices.includes(candidate.serviceId);

const hitsOf = (ranked: readonly Ranked[], confidence: number, isTold: (one: Ranked) => boolean): Hit[] => {
  const best = ranked[0]?.score ?? 0;
  const told = ranked.filter((one) => one.score >= best * toldShare || isTold(one));
  return told.map((one) => ({
    ...one,
    score: Math.min(1, one.score / fullScore),
    isSure: confidence >= sureFrom && one.score >= best * sureShare,
  }));
};

/** Whether a name was said that is longer than any part, so that what parts them stands within it ("An-, Um- oder Abmeldung"). */
const isOneName = ({ features }: Ranked, whole: Wish, parts: readonly Wish[]): boolean =>
  features.said >= 0.999 ||
  features.said * whole.question.tokens.length > Math.max(...parts.map(({ question }) => question.tokens.length)) + 0.5;

/** How sure the first hit of a wish is; an event that was told is sure of its services. */
function confidenceIn({ question, ranked, eventServices }: Wish, coefficients: Coefficients): number {
  const own = confidenceOf(question, ranked, coefficients);
  return eventServices.length > 0 && ranked.length > 0 ? Math.max(own, sureFrom) : own;
}

/**
 * What a question is answered with. Several wishes are answered in turns, if each is sure of an answer of its own and no one
 * name covers the whole.
 */
export function answered(
  whole: Wish,
  parts: readonly Wish[],
  coefficients: Coefficients,
  { isUrgent, isDanger, isReferred }: Guided,
): Answered {
  // In an emergency no service is told, unless one was named, or, where nobody is in danger, it is what comes next.
  const ranked = isUrgent
    ? whole.ranked.filter((one) => one.features.isNamed || (!isDanger && isOfEvent(whole)(one)))
    : whole.ranked;
  const guided = confidenceIn({ ...whole, ranked }, coefficients);
  const confidence = isReferred && whole.eventServices.length === 0 ? Math.min(guided, sureFrom * 0.99) : guided;
  const single: Answered = {
    hits: confidence < silentBelow ? [] : hitsOf(ranked, confidence, isOfEvent(whole)),
    confidence,
    isSure: confidence >= sureFrom,
    wishes: [],
  };
  const [first] = whole.ranked;
  if (
    isUrgent ||
    isReferred ||
    parts.some(({ isTale }) => isTale) ||
    parts.length < 2 ||
    (first && isOneName(first, whole, parts))
  )
    return single;
  const sure = parts.map((part) => confidenceIn(part, coefficients));
  if (sure.some((one) => one < sureFrom)) return single;
  const firsts = new Set(parts.map(({ ranked }) => ranked[0]!.candidate.serviceId));
  if (firsts.size < parts.length) return single;
  const wishes = parts.map((part, at) => ({ said: part.said, hits: hitsOf(part.ranked, sure[at]!, isOfEvent(part)) }));
  return {
    hits: inTurns([...wishes.map(({ hits }) => hits), single.hits]),
    confidence: Math.min(...sure),
    isSure: true,
    wishes,
  };
}

/** One of each in turn; each service once. */
function inTurns(lists: readonly (readonly Hit[])[]): Hit[] {
  const seen = new Set<string>();
  const hits: Hit[] = [];
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at++)
    for (const list of lists) {
      const hit = list[at];
      if (!hit || seen.has(hit.candidate.serviceId)) continue;
      seen.add(hit.candidate.serviceId);
      hits.push(hit);
    }
  // The order is the answer; scores only say how well each answers its wish.
  return hits.map((hit, at) => ({ ...hit, score: Math.max(0, 1 - at / (hits.length + 1)) }));
}
