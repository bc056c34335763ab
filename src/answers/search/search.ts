import type { ReadOptions } from '../../platform/read/read-options.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { answerTo, type Answer, type LookedUp } from './answer.js';
import { ask, circumstancesOf, type Asked, type SearchRequest } from './asked.js';
import { findCandidates } from './candidates-statement.js';
import { factsOf } from './candidates.js';
import type { Entry } from './directory/directory.js';
import { officesNamed } from './directory/named-offices.rules.js';
import type { EditionFacts } from './edition-facts.js';
import type { SearchKnowledge } from './knowledge.js';
import { saidDay } from './understanding/said-day.rules.js';

export interface SearchOutcome extends Answer {
  /** Offices that the question names, most of them first. */
  officeIds: readonly string[];
  /** The day that the question names, as YYYY-MM-DD. */
  askedOn: string | null;
  /** Facts of the editions of all hits. */
  facts: ReadonlyMap<string, EditionFacts>;
  knowledge: SearchKnowledge;
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
  const circumstances = circumstancesOf(!!request.place, readOptions, knowledge);
  const { asked, found } = await knowledge.current(async () => {
    const understood = ask(request, circumstances, knowledge);
    const lookedUp = await lookUp(understood, readOptions, source);
    return { asked: understood, found: lookedUp, revision: lookedUp.revision };
  });
  const facts = await factsOf(found.editionIds, source, knowledge);
  const answer = answerTo(asked, found, facts, readOptions.validOn, knowledge);
  const words = asked.whole.question.tokens.map(({ word }) => word);
  const askedOn = saidDay(words, dayInBremen(new Date(circumstances.moment)));
  return { ...answer, facts, knowledge, askedOn, officeIds: officesOf(asked, answer.places, readOptions, knowledge) };
}

const mostOffices = 5;

/** Records of offices that a question names; those with the wanted place in their name first. */
function officesOf(
  { whole: { question }, circumstances: { moment } }: Asked,
  given: readonly string[] | null,
  { validOn }: ReadOptions,
  { directory, vocabulary }: SearchKnowledge,
): string[] {
  const wanted = given ?? question.places.flatMap(({ placeIds }) => placeIds);
  const lineage = vocabulary.lineageOf(wanted, moment);
  const isThere = ({ names }: Entry): boolean =>
    names.some(({ words }) =>
      words.some((word) => vocabulary.placesNamed(word, moment).some(({ placeId }) => lineage.has(placeId))),
    );
  const offices = directory.valid(moment, validOn).filter(({ kind }) => kind === 'ORGANISATION');
  return officesNamed(question, offices, vocabulary, isThere)
    .slice(0, mostOffices)
    .map(({ recordId }) => recordId);
}

/** What may answer a question. */
export async function lookUp(
  { request: { filter }, wanted }: Asked,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<LookedUp> {
  const found = await findCandidates({ ...wanted, filter }, readOptions, source);
  return { ...found, passing: new Set(found.passingIds) };
}
