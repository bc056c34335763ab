import type { ServiceFilter } from '../../catalogue/service/service-filter.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { wordsOf } from './asked-words.js';
import type { CandidateSearch } from './candidates-statement.js';
import { saidEmergencies, saidLifeEvents, type KnownEmergency, type SaidLifeEvent } from './guidance/guidance.js';
import { withPlacesTold } from './guidance/told-places.rules.js';
import type { SaidKey } from './keys/said-key.js';
import { saidKeys, withoutKeys } from './keys/said-keys.rules.js';
import type { SearchKnowledge } from './knowledge.js';
import type { Question } from './understanding/question.js';
import { saidIntents } from './understanding/said-intents.rules.js';
import { isKnownWord } from './understanding/slips.js';
import { normalised } from './understanding/tokens.rules.js';
import { understand, type Circumstances } from './understanding/understand.js';

export interface SearchRequest {
  query: string;
  place: PlaceRef | null | undefined;
  filter: ServiceFilter | null | undefined;
}

/** What of the knowledge questions are read and answered with. */
export type Known = Pick<SearchKnowledge, 'vocabulary' | 'guidance' | 'isPreview'>;

/** A question, or a part of one, with the events of life that it tells of. */
export interface AskedWish {
  said: string;
  question: Question;
  events: SaidLifeEvent[];
  /** Services of the events, in their order. */
  eventServices: string[];
}

/** A request as it was understood, before anything was looked up. */
export interface Asked {
  request: SearchRequest;
  circumstances: Circumstances;
  keys: readonly SaidKey[];
  whole: AskedWish;
  /** Where it may fall into several. */
  parts: AskedWish[];
  emergencies: KnownEmergency[];
  /** What is looked up. */
  wanted: Omit<CandidateSearch, 'filter'>;
}

/** What a question is asked with, at the moment of the reading. */
export const circumstancesOf = (
  hasPlace: boolean,
  { asOf }: ReadOptions,
  { isPreview }: Pick<SearchKnowledge, 'isPreview'>,
): Circumstances => ({ moment: asOf?.getTime() ?? Date.now(), hasPlace, isPast: asOf !== null || isPreview });

/** Understands a request. Pure: from what the process knows of words. */
export function ask(
  request: SearchRequest,
  circumstances: Circumstances,
  { vocabulary, guidance, isPreview }: Known,
): Asked {
  const text = normalised(request.query);
  const keys = saidKeys(text, (number) => vocabulary.placesNamed(number, circumstances.moment).length > 0);
  const asWords = withoutKeys(text, keys);
  const wish = (said: string, wording: string): AskedWish => {
    const question = understand(wording, vocabulary, circumstances);
    const wordings = [question.tokens.map(({ word }) => word), withPlacesTold(question)];
    const events = saidLifeEvents(guidance, wordings, circumstances.moment);
    return { said, question, events, eventServices: [...new Set(events.flatMap(({ event }) => event.serviceIds))] };
  };
  const whole = wish(request.query, asWords);
  const parts = saidIntents(asWords, vocabulary).map((said) => wish(said, `${said} `));
  const words = whole.question.tokens.map(({ word }) => word);
  const heard = guidance.alarming.heard(words, (word) => isKnownWord(word, vocabulary));
  const wishes = [whole, ...parts];
  const questions = wishes.map(({ question }) => question);
  const services = [...new Set(wishes.flatMap(({ eventServices }) => eventServices))];
  return {
    request,
    circumstances,
    keys,
    whole,
    parts,
    emergencies: saidEmergencies(guidance, heard, circumstances.moment),
    wanted: { ...wordsOf(questions, vocabulary, isPreview), services, keys, place: request.place },
  };
}
