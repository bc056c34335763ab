import { narrows, type ServiceFilter } from '../../catalogue/service/service-filter.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { findCandidates, type AskedWord, type FoundCandidates } from './candidates-statement.js';
import { candidatesOf, factsOf } from './candidates.js';
import type { EditionFacts } from './edition-facts.js';
import {
  referralCandidates,
  saidEmergencies,
  saidLifeEvents,
  type KnownEmergency,
  type KnownLifeEvent,
} from './guidance/guidance.js';
import { saidKeys, withoutKeys } from './keys/said-keys.rules.js';
import type { SaidKey } from './keys/said-key.js';
import type { SearchKnowledge } from './knowledge.js';
import { referred, withLifeEvent } from './ranking/guided.rules.js';
import { answered, type Answered, type Hit, type Wish } from './ranking/answer.rules.js';
import type { Candidate } from './ranking/candidate.js';
import { coefficients } from './ranking/coefficients.js';
import { answeredByKeys, foundKeys, withKeysTold, withoutElsewhere } from './ranking/keyed.rules.js';
import { rank } from './ranking/rank.rules.js';
import { weightOf } from './ranking/hearing.js';
import { byScore, type Ranked } from './ranking/ranked.js';
import { isPreferred, largestPlace } from './ranking/twins.js';
import { weights } from './ranking/weights.js';
import type { Question } from './understanding/question.js';
import { saidIntents } from './understanding/said-intents.rules.js';
import { isKnownWord } from './understanding/slips.js';
import { normalised } from './understanding/tokens.rules.js';
import { understand, type Circumstances } from './understanding/understand.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

export interface SearchRequest {
  query: string;
  place: PlaceRef | null | undefined;
  filter: ServiceFilter | null | undefined;
}

export interface SearchOutcome {
  question: Question;
  answered: Answered;
  /** Facts of the editions of all hits. */
  facts: ReadonlyMap<string, EditionFacts>;
  /** Places that the given reference matches; null when none was given. */
  places: readonly string[] | null;
  knowledge: SearchKnowledge;
  /** Records: emergencies, referrals and life events that the question tells of. */
  emergencyIds: readonly string[];
  referralIds: readonly string[];
  lifeEventIds: readonly string[];
}

/** Words that so many services have say little: they are looked up only where the question has no others. */
const frequent = 400;
/** And these only where it has nothing else at all. */
const veryFrequent = 2_000;
const mostWordsOfUnit = 60;

const isFrequent = (mentions: number, services: number): boolean => mentions > Math.max(40, services / 8);

/** The stored words that a question asks for, in names and elsewhere. */
export function askedWords(
  question: Question,
  { vocabulary, isPreview }: SearchKnowledge,
): { names: AskedWord[]; mentions: AskedWord[] } {
  const names: (AskedWord & { editions: number })[] = [];
  const mentions: AskedWord[] = [];
  const telling = question.units.filter(({ kind }) => kind === 'KNOWN');
  const units = telling.length > 0 ? telling : question.units.filter(({ kind }) => kind === 'ASPECT');
  for (const unit of units) {
    const weight = weightOf(unit, vocabulary, weights);
    const worthOf = new Map<number, number>();
    const lead = (key: string, factor: number): void => {
      for (const { stored, portion } of vocabulary.keyed(key))
        worthOf.set(stored.id, Math.max(worthOf.get(stored.id) ?? 0, weight * factor * portion));
    };
    for (const { key, factor } of unit.ways) lead(key, factor);
    for (const { keys, factor } of unit.sequences) for (const key of keys) lead(key, factor / keys.length);
    for (const { ways, share } of unit.parts) for (const { key, factor } of ways) lead(key, factor * share);
    const best = [...worthOf].sort(([, one], [, other]) => other - one).slice(0, mostWordsOfUnit);
    for (const [id, worth] of best) {
      // Only referrals have it.
      if (id < 0) continue;
      const { naming, editions, mentions: others } = vocabulary.word(id)!;
      // What only texts have elsewhere may be a name in a preview.
      if (naming || isPreview) names.push({ id, unit: unit.at, worth, editions });
      if ((others > 0 || isPreview) && !isFrequent(others, vocabulary.services))
        mentions.push({ id, unit: unit.at, worth });
    }
  }
  const rare = names.filter(({ editions }) => editions <= frequent);
  if (rare.length > 0) return { names: rare, mentions };
  const least = names.sort((one, other) => one.editions - other.editions).slice(0, 3);
  return { names: least.filter(({ editions }, at) => at === 0 || editions <= veryFrequent), mentions };
}

/** A question as it was understood, and what its wishes are. */
interface Understood {
  keys: readonly SaidKey[];
  whole: Question;
  parts: { said: string; question: Question }[];
}

/** What a question is asked with, at the moment of the reading. */
export const circumstancesOf = (
  hasPlace: boolean,
  { asOf }: ReadOptions,
  { isPreview }: SearchKnowledge,
): Circumstances => ({ moment: asOf?.getTime() ?? Date.now(), hasPlace, isPast: asOf !== null || isPreview });

function understood(query: string, vocabulary: Vocabulary, circumstances: Circumstances): Understood {
  const text = normalised(query);
  const keys = saidKeys(text, (number) => vocabulary.placesNamed(number, circumstances.moment).length > 0);
  const words = withoutKeys(text, keys);
  return {
    keys,
    whole: understand(words, vocabulary, circumstances),
    parts: saidIntents(words, vocabulary).map((said) => ({
      said,
      question: understand(`${said} `, vocabulary, circumstances),
    })),
  };
}

/** Of what the parts ask for, what the whole does not: verbs that were lent to them. */
function wordsOf(
  { whole, parts }: Understood,
  knowledge: SearchKnowledge,
): { names: AskedWord[]; mentions: AskedWord[] } {
  const all = [whole, ...parts.map(({ question }) => question)].map((question, at) => {
    const { names, mentions } = askedWords(question, knowledge);
    const numbered = (words: AskedWord[]): AskedWord[] =>
      words.map((word) => ({ ...word, unit: word.unit + at * 1000 }));
    return { names: numbered(names), mentions: numbered(mentions) };
  });
  return { names: all.flatMap(({ names }) => names), mentions: all.flatMap(({ mentions }) => mentions) };
}

/** What a question means, and what may answer it. */
interface LookedUp {
  meant: Understood;
  found: FoundCandidates;
  /** Of search_state, as of the statement. */
  revision: string;
  /** Editions for which the filter holds. */
  passing: ReadonlySet<string>;
  emergencies: KnownEmergency[];
  events: KnownLifeEvent[];
  /** Services of the events, in their order. */
  eventServices: string[];
}

async function lookUp(
  { query, place, filter }: SearchRequest,
  circumstances: Circumstances,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<LookedUp> {
  const meant = understood(query, knowledge.vocabulary, circumstances);
  const words = meant.whole.tokens.map(({ word }) => word);
  const heard = knowledge.guidance.alarming.heard(words, (word) => isKnownWord(word, knowledge.vocabulary));
  const emergencies = saidEmergencies(knowledge.guidance, heard, circumstances.moment);
  const events = saidLifeEvents(knowledge.guidance, words, circumstances.moment);
  const eventServices = [...new Set(events.flatMap(({ serviceIds }) => serviceIds))];
  const wanted = { ...wordsOf(meant, knowledge), services: eventServices, keys: meant.keys, place, filter };
  const found = await findCandidates(wanted, readOptions, source);
  const passing = new Set(found.passingIds);
  return { meant, found, revision: found.revision, passing, emergencies, events, eventServices };
}

/**
 * Answers a question: one statement looks its words up, and one more reads the names of editions that the process has not met.
 * To be called in a turn.
 */
export async function search(
  request: SearchRequest,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<SearchOutcome> {
  const { vocabulary } = knowledge;
  const circumstances = circumstancesOf(!!request.place, readOptions, knowledge);
  const { moment } = circumstances;
  const { meant, found, passing, emergencies, events, eventServices } = await knowledge.current(() =>
    lookUp(request, circumstances, readOptions, source, knowledge),
  );
  const facts = await factsOf(found.editionIds, source, knowledge);
  const candidates = candidatesOf(found, facts, readOptions.validOn);
  const lineageOf = (question: Question): ReadonlySet<string> | null => {
    const places = found.places ?? question.places.flatMap(({ placeIds }) => placeIds);
    return places.length > 0 ? vocabulary.lineageOf(places, moment) : null;
  };
  const ranked = (question: Question, also: readonly Candidate[] = []): Ranked[] =>
    validFirst(rank(question, [...candidates, ...also], vocabulary, weights, lineageOf(question)));

  const lineage = lineageOf(meant.whole);
  const isElsewhere = ({ places }: Candidate): boolean =>
    lineage !== null && places.length > 0 && !places.some((place) => lineage.has(place));
  const referrals = narrows(request.filter) ? [] : referralCandidates(knowledge.guidance, moment, lineage);
  const ids = new Set(referrals.map(({ serviceId }) => serviceId));
  const besides = referred(meant.whole, ranked(meant.whole, referrals), (id) => ids.has(id), coefficients);
  const lifted = withLifeEvent(besides.ranked, eventServices, candidates, isElsewhere);
  const whole: Wish = { said: request.query, question: meant.whole, ranked: lifted };
  const parts = meant.parts.map(({ said, question }) => ({ said, question, ranked: ranked(question) }));
  const byWords = answered(whole, parts, coefficients, {
    isUrgent: emergencies.length > 0,
    isLifeEvent: eventServices.length > 0,
    isReferred: besides.isReferred,
  });
  const largest = largestPlace(candidates, vocabulary);
  const elsewhere = new Set(candidates.filter(isElsewhere).map(({ editionId }) => editionId));
  const keys = withoutElsewhere(foundKeys(meant.keys, found.keyed), (id) => elsewhere.has(id));
  const question = withKnownCorrections(meant.whole, [...facts.values()]);
  return {
    question: withKeysTold(question, meant.keys, keys),
    answered: ofEditions(
      passing,
      answeredByKeys(byWords, keys, candidates, (one) => isPreferred(one, lineage, largest)),
    ),
    facts,
    places: found.places,
    knowledge,
    emergencyIds: emergencies.map(({ recordId }) => recordId),
    referralIds: besides.referralIds,
    lifeEventIds: events.map(({ recordId }) => recordId),
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
