import { outOfValidity } from '../../catalogue/record/valid-days.rules.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { FoundCandidates } from './candidates-statement.js';
import { readFacts, type EditionFacts } from './edition-facts.js';
import type { SearchKnowledge } from './knowledge.js';
import type { Candidate } from './ranking/candidate.js';

/** Facts of editions; one statement reads those that the process has not met. */
export async function factsOf(
  editionIds: readonly string[],
  source: ReadSource,
  { editions, isPreview }: SearchKnowledge,
): Promise<Map<string, EditionFacts>> {
  const missing = editions.missing(editionIds);
  const read = missing.length > 0 ? await readFacts(missing, source) : [];
  if (!isPreview) editions.keep(read);
  const fresh = new Map(read.map((facts) => [facts.editionId, facts]));
  return new Map(
    editionIds.flatMap((id) => {
      const facts = fresh.get(id) ?? editions.get(id);
      return facts ? [[id, facts] as const] : [];
    }),
  );
}

/** What was found, as the ranking takes it. */
export function candidatesOf(
  { editionIds, mentions }: FoundCandidates,
  facts: ReadonlyMap<string, EditionFacts>,
  day: string,
): Candidate[] {
  const mentioned = new Map<string, Map<number, string[]>>();
  for (const { editionId, wordId, field } of mentions) {
    const words = mentioned.get(editionId) ?? new Map<number, string[]>();
    mentioned.set(editionId, words);
    words.set(wordId, [...(words.get(wordId) ?? []), field]);
  }
  return editionIds.flatMap((editionId) => {
    const known = facts.get(editionId);
    if (!known) return [];
    const { serviceId, valid, names, places, keys } = known;
    const isValid = outOfValidity(valid, day) === null;
    const words = [...(mentioned.get(editionId) ?? [])].map(([wordId, fields]) => ({ wordId, fields }));
    return [{ editionId, serviceId, isValid, places, names, keys, mentions: words }];
  });
}
