import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { findCandidates, type AskedWord } from './candidates-statement.js';
import type { SearchKnowledge } from './knowledge.js';
import { largestPlace } from './ranking/twins.js';
import { candidatesOf, factsOf } from './search.js';
import { suggested, typedWords, type Suggested } from './suggest.rules.js';
import { understand } from './understanding/understand.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import type { Question } from './understanding/question.js';

const mostBeginnings = 80;

/** Stored words that what was typed leads to; the last word leads to all that begin like it. */
function askedWords(question: Question, vocabulary: Vocabulary): AskedWord[] {
  const asked: AskedWord[] = [];
  const { words, beginning } = typedWords(question, vocabulary);
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
export async function suggest(
  prefix: string,
  place: PlaceRef | null | undefined,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<Suggestions> {
  const { vocabulary } = knowledge;
  const moment = readOptions.asOf?.getTime() ?? Date.now();
  for (let again = true; ; again = false) {
    const question = understand(prefix, vocabulary, {
      moment,
      hasPlace: true,
      isPast: readOptions.asOf !== null || knowledge.isPreview,
    });
    const search = { names: askedWords(question, vocabulary), mentions: [], services: [], place, filter: null };
    const found = await findCandidates(search, readOptions, source);
    if (again && !knowledge.isOf(found.revision)) {
      await knowledge.renew();
      continue;
    }
    const facts = await factsOf(found.editionIds, source, knowledge);
    const candidates = candidatesOf(found, facts, readOptions.validOn);
    const lineage = found.places ? vocabulary.lineageOf(found.places, moment) : null;
    const suggestions = suggested(
      typedWords(question, vocabulary),
      candidates,
      readOptions.languages,
      lineage,
      largestPlace(candidates, vocabulary),
    );
    return { suggestions, places: found.places };
  }
}
