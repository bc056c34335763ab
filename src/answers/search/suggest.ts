import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { findCandidates, type AskedWord } from './candidates-statement.js';
import type { SearchKnowledge } from './knowledge.js';
import { largestPlace } from './ranking/twins.js';
import { candidatesOf, factsOf } from './candidates.js';
import { circumstancesOf } from './search.js';
import { suggested, typedWords, type Suggested, type Typed } from './suggest.rules.js';
import { understand } from './understanding/understand.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

const mostBeginnings = 80;

/** Stored words that what was typed leads to; the last word leads to all that begin like it. */
function askedWords({ words, beginning }: Typed, vocabulary: Vocabulary): AskedWord[] {
  const asked: AskedWord[] = [];
  words.forEach((answers, unit) => {
    for (const [spelled, worth] of answers) {
      const [language, word] = spelled.split(':') as [string, string];
      const stored = vocabulary.spelled(word).find((one) => one.language === language);
      if (stored?.naming && stored.id > 0) asked.push({ id: stored.id, unit, worth });
    }
    if (unit === words.length - 1 && beginning !== null)
      for (const { id } of vocabulary.beginning(beginning, mostBeginnings))
        if (id > 0) asked.push({ id, unit, worth: 1 });
  });
  return asked;
}

export interface Suggestions {
  suggestions: Suggested[];
  /** Places that the given reference matches; null when none was given. */
  places: readonly string[] | null;
}

/** Names that go on from what was typed; one statement looks them up, and one more reads names that the process has not met. */
export const suggest = (
  prefix: string,
  place: PlaceRef | null | undefined,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<Suggestions> => knowledge.inTurn(() => suggestionsOf(prefix, place, readOptions, source, knowledge));

async function suggestionsOf(
  prefix: string,
  place: PlaceRef | null | undefined,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<Suggestions> {
  const { vocabulary } = knowledge;
  const circumstances = circumstancesOf(true, readOptions, knowledge);
  const { typed, ...found } = await knowledge.current(async () => {
    const words = typedWords(understand(prefix, vocabulary, circumstances), vocabulary);
    const search = { names: askedWords(words, vocabulary), mentions: [], services: [], keys: [], place, filter: null };
    return { typed: words, ...(await findCandidates(search, readOptions, source)) };
  });
  const facts = await factsOf(found.editionIds, source, knowledge);
  const candidates = candidatesOf(found, facts, readOptions.validOn);
  const lineage = found.places ? vocabulary.lineageOf(found.places, circumstances.moment) : null;
  const largest = largestPlace(candidates, vocabulary);
  return { suggestions: suggested(typed, candidates, readOptions.languages, lineage, largest), places: found.places };
}
