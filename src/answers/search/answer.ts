import { narrows } from '../../catalogue/service/service-filter.js';
import type { Asked, AskedWish, Known } from './asked.js';
import type { FoundCandidates } from './candidates-statement.js';
import { candidatesOf } from './candidates.js';
import type { EditionFacts } from './edition-facts.js';
import { referralCandidates } from './guidance/guidance.js';
import { answered, type Answered, type Hit, type Wish } from './ranking/answer.rules.js';
import type { Candidate } from './ranking/candidate.js';
import { coefficients } from './ranking/coefficients.js';
import type { Coefficients } from './ranking/confidence.rules.js';
import { asksForMore, referred, withLifeEvent } from './ranking/guided.rules.js';
import { answeredByKeys, foundKeys, withKeysTold, withoutElsewhere } from './ranking/keyed.rules.js';
import { rank } from './ranking/rank.rules.js';
import { byScore, type Ranked } from './ranking/ranked.js';
import { isPreferred, largestPlace } from './ranking/twins.js';
import { weights, type Weights } from './ranking/weights.js';
import type { Question } from './understanding/question.js';

/** What was looked up for a question. */
export interface LookedUp extends FoundCandidates {
  /** Editions for which the filter holds. */
  passing: ReadonlySet<string>;
}

export interface Answer {
  question: Question;
  answered: Answered;
  /** Services as they were ranked, before it was told how sure that is. */
  ranked: readonly Ranked[];
  /** Places that the given reference matches; null when none was given. */
  places: readonly string[] | null;
  /** Records: emergencies, referrals and life events that the question tells of. */
  emergencyIds: readonly string[];
  referralIds: readonly string[];
  lifeEventIds: readonly string[];
}

/** What answers are weighed with. */
export interface Tuning {
  weights: Weights;
  coefficients: Coefficients;
}

const fitted: Tuning = { weights, coefficients };

/** Answers what was asked with what was found. Pure: nothing is looked up any more. */
export function answerTo(
  asked: Asked,
  found: LookedUp,
  facts: ReadonlyMap<string, EditionFacts>,
  validOn: string,
  { vocabulary, guidance }: Known,
  tuning: Tuning = fitted,
): Answer {
  const { request } = asked;
  const { question } = asked.whole;
  const { moment } = asked.circumstances;
  const candidates = candidatesOf(found, facts, validOn);
  const lineageOf = (meant: Question): ReadonlySet<string> | null => {
    const places = found.places ?? meant.places.flatMap(({ placeIds }) => placeIds);
    return places.length > 0 ? vocabulary.lineageOf(places, moment) : null;
  };
  const ranked = (meant: Question, also: readonly Candidate[] = []): Ranked[] =>
    validFirst(rank(meant, [...candidates, ...also], vocabulary, tuning.weights, lineageOf(meant)));

  const lineage = lineageOf(question);
  const referrals = narrows(request.filter) ? [] : referralCandidates(guidance, moment, lineage);
  const ids = new Set(referrals.map(({ serviceId }) => serviceId));
  const besides = referred(question, ranked(question, referrals), (id) => ids.has(id), tuning.coefficients);
  const isElsewhere = ({ places }: Candidate): boolean =>
    lineage !== null && places.length > 0 && !places.some((place) => lineage.has(place));
  const wishOf = (wish: AskedWish, own: readonly Ranked[]): Wish => {
    const isMoreAsked = asksForMore(wish.question, wish.events);
    return {
      ...wish,
      ranked: withLifeEvent(own, wish.eventServices, candidates, isElsewhere, isMoreAsked),
      isTale: wish.events.length > 0 && wish.question.tokens.length > 1,
    };
  };
  const whole = wishOf(asked.whole, besides.ranked);
  const parts = asked.parts.map((part) => wishOf(part, ranked(part.question)));
  const byWords = answered(whole, parts, tuning.coefficients, {
    isUrgent: asked.emergencies.length > 0,
    isDanger: asked.emergencies.some(({ isDanger }) => isDanger),
    isReferred: besides.isReferred,
  });
  const largest = largestPlace(candidates, vocabulary);
  const elsewhere = new Set(candidates.filter(isElsewhere).map(({ editionId }) => editionId));
  const keys = withoutElsewhere(foundKeys(asked.keys, found.keyed), (id) => elsewhere.has(id));
  const told = answeredByKeys(byWords, keys, candidates, (one) => isPreferred(one, lineage, largest));
  return {
    question: withKeysTold(withKnownCorrections(question, [...facts.values()]), asked.keys, keys),
    answered: ofEditions(found.passing, told),
    ranked: whole.ranked,
    places: found.places,
    emergencyIds: asked.emergencies.map(({ recordId }) => recordId),
    referralIds: besides.referralIds,
    lifeEventIds: asked.whole.events.map(({ event }) => event.recordId),
  };
}

/** Of an answer the hits for which the filter holds. */
function ofEditions(passing: ReadonlySet<string>, found: Answered): Answered {
  const passes = ({ candidate }: Hit): boolean => passing.has(candidate.editionId);
  const wishes = found.wishes.map(({ said, hits }) => ({ said, hits: hits.filter(passes) }));
  return { ...found, hits: found.hits.filter(passes), wishes };
}

/** Nobody is told a correction to a word that stands only in what is going to be published. */
function withKnownCorrections(question: Question, facts: readonly EditionFacts[]): Question {
  const isFound = (word: string): boolean => facts.some(({ names }) => names.some(({ words }) => words.includes(word)));
  const interpretations = question.interpretations.filter(({ word }) => word === undefined || isFound(word));
  const areAll = interpretations.length === question.interpretations.length;
  return { ...question, interpretations, correction: areAll ? question.correction : null };
}

/** What has ended or not begun is found, but after the best of what is valid. */
function validFirst(ranked: Ranked[]): Ranked[] {
  const best = ranked.find(({ candidate }) => candidate.isValid)?.score;
  if (best === undefined) return ranked;
  return ranked
    .map((one) => (one.candidate.isValid || one.score < best ? one : { ...one, score: best * 0.99 }))
    .sort(byScore);
}
