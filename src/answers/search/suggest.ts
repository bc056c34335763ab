import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { findCandidates, type AskedWord } from './candidates-statement.js';
import { namedEntries } from './directory/named-entries.rules.js';
import type { EditionFacts } from './edition-facts.js';
import { referralCandidates } from './guidance/guidance.js';
import type { SearchKnowledge } from './knowledge.js';
import type { Candidate } from './ranking/candidate.js';
import { largestPlace } from './ranking/twins.js';
import { candidatesOf, factsOf } from './candidates.js';
import { circumstancesOf } from './asked.js';
import { SuggestionKind } from './search-enums.js';
import { suggested, typedWords, withDetails, type Suggested, type Typed } from './suggest.rules.js';
import { oneList, type SuggestedRecord } from './suggested-records.rules.js';
import { goesOn, normalised, writtenWords } from './understanding/tokens.rules.js';
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

export interface SuggestRequest {
  prefix: string;
  place: PlaceRef | null | undefined;
}

/** Names of services that go on from what was typed; one statement looks them up, and one more reads names that the process has not met. */
export const suggest = (
  request: SuggestRequest,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<Suggestions> =>
  knowledge.inTurn(async () => {
    const { typed, candidates, lineage, largest, places } = await typedOf(request, readOptions, source, knowledge);
    return { suggestions: suggested(typed, candidates, readOptions.languages, lineage, largest), places };
  });

export interface RecordSuggestions {
  suggestions: SuggestedRecord[];
  places: readonly string[] | null;
}

/** Names of records of some kinds that go on from what was typed, in the same statements. */
export const suggestRecords = (
  request: SuggestRequest & { kinds: ReadonlySet<SuggestionKind>; first: number },
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<RecordSuggestions> =>
  knowledge.inTurn(async () => {
    const found = await typedOf(request, readOptions, source, knowledge);
    const all = [
      ...servicesOf(found, readOptions, knowledge),
      ...entriesOf(request.prefix, SuggestionKind.PLACE, found, readOptions, knowledge),
      ...entriesOf(request.prefix, SuggestionKind.ORGANISATION, found, readOptions, knowledge),
      ...referralsOf(found, readOptions, knowledge),
    ].filter(({ kind }) => request.kinds.has(kind));
    return { suggestions: oneList(all, request.prefix, request.first), places: found.places };
  });

/** What was typed, and what may answer it. */
interface FoundTyped {
  typed: Typed;
  candidates: Candidate[];
  facts: ReadonlyMap<string, EditionFacts>;
  lineage: ReadonlySet<string> | null;
  largest: string | null;
  places: readonly string[] | null;
  moment: number;
}

async function typedOf(
  { prefix, place }: SuggestRequest,
  readOptions: ReadOptions,
  source: ReadSource,
  knowledge: SearchKnowledge,
): Promise<FoundTyped> {
  const { vocabulary } = knowledge;
  const circumstances = circumstancesOf(true, readOptions, knowledge);
  const { typed, ...found } = await knowledge.current(async () => {
    const words = typedWords(understand(prefix, vocabulary, circumstances), vocabulary);
    const search = { names: askedWords(words, vocabulary), mentions: [], services: [], keys: [], place, filter: null };
    return { typed: words, ...(await findCandidates(search, readOptions, source)) };
  });
  const facts = await factsOf(found.editionIds, source, knowledge);
  const candidates = candidatesOf(found, facts, readOptions.validOn);
  const { places } = found;
  const { moment } = circumstances;
  const lineage = places ? vocabulary.lineageOf(places, moment) : null;
  return { typed, candidates, facts, lineage, largest: largestPlace(candidates, vocabulary), places, moment };
}

function servicesOf(
  { typed, candidates, facts, lineage, largest, moment }: FoundTyped,
  { languages }: ReadOptions,
  { directory }: SearchKnowledge,
): SuggestedRecord[] {
  const found = suggested(typed, candidates, languages, lineage, largest, true);
  const detailed = withDetails(found, (one) => ({
    title: facts.get(one.candidate.editionId)!.title,
    places: one.candidate.places
      .map((place) => directory.at(place, moment)?.label)
      .filter((label) => label !== undefined),
  }));
  return detailed.map(({ candidate, ...one }) => ({
    ...one,
    kind: SuggestionKind.SERVICE,
    recordId: candidate.serviceId,
  }));
}

function entriesOf(
  prefix: string,
  kind: SuggestionKind.PLACE | SuggestionKind.ORGANISATION,
  { moment }: FoundTyped,
  { languages, validOn: day }: ReadOptions,
  { directory }: SearchKnowledge,
): SuggestedRecord[] {
  const text = normalised(prefix);
  const typed = { words: writtenWords(text).map(({ word }) => word), goesOn: goesOn(text) };
  return namedEntries(typed, kind, directory, languages, { moment, day }).map(({ entry, name, begins, detail }) => ({
    kind,
    recordId: entry.recordId,
    text: name.content,
    language: name.language,
    detail,
    begins,
  }));
}

function referralsOf(
  { typed, lineage, moment }: FoundTyped,
  { languages }: ReadOptions,
  { guidance }: SearchKnowledge,
): SuggestedRecord[] {
  const bodies = new Map(guidance.referrals.map(({ recordId, body }) => [recordId, body]));
  const candidates = referralCandidates(guidance, moment, lineage);
  return suggested(typed, candidates, languages, null, null).map(({ candidate, text, language, begins }) => ({
    kind: SuggestionKind.REFERRAL,
    recordId: candidate.serviceId,
    text,
    language,
    detail: bodies.get(candidate.serviceId) ?? null,
    begins,
  }));
}
