import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { answerTo, type Answer, type LookedUp } from './answer.js';
import { ask, circumstancesOf, type Asked, type SearchRequest } from './asked.js';
import { findCandidates } from './candidates-statement.js';
import { factsOf } from './candidates.js';
import type { EditionFacts } from './edition-facts.js';
import type { SearchKnowledge } from './knowledge.js';

export interface SearchOutcome extends Answer {
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
  return { ...answerTo(asked, found, facts, readOptions.validOn, knowledge), facts, knowledge };
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
