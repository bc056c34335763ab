import { setImmediate as othersFirst } from 'node:timers/promises';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { joined, sql, word, type Sql } from '../../../platform/sql/sql.js';
import { periodOf, times, type TimedRow } from './in-force-times.js';
import type { Vocabulary } from './vocabulary.js';
import type { NamedPlace, StoredWord, ThesaurusEntry } from './stored-word.js';

/** Which editions of a kind are in force when. */
const signatureOf = (table: string): Sql =>
  sql`(select string_agg(e.edition_id || ' ' || e.in_force, ',' order by e.edition_id) from ${word(`${table}_edition`)} e where not isempty(e.in_force))`;

const storedWords = sql`select w.id, w.word, w.language, w.surface, w.naming, w.editions, w.mentions from search_word w`;

const statements = {
  state: sql`select s.revision::text as revision,
    (select count(*)::int from service_edition e where not isempty(e.in_force) and upper(e.in_force) is null) as services,
    md5(concat_ws(';', ${joined(
      ['thesaurus_entry', 'place', 'organisation', 'referral', 'emergency', 'life_event'].map(signatureOf),
      ', ',
    )})) as signature from search_state s`,
  words: sql`${storedWords} where w.revision > $1::bigint`,
  previewWords: sql`${storedWords} where w.id > $1::int`,
  thesaurus: sql`select e.kind, e.aspect, ${times},
      (select json_agg(json_build_object('language', t.language, 'word', t.word, 'isNarrower', t.narrower) order by t.language, t.word)
        from thesaurus_word t where t.edition_id = e.edition_id) as words
    from thesaurus_entry_edition e where not isempty(e.in_force)`,
  offered: sql`select a.place_id as "placeId", count(*)::int as services from service_area a join service_edition e using (edition_id)
    where not isempty(e.in_force) and upper(e.in_force) is null group by 1`,
  places: sql`select e.place_id as "placeId", e.kind, e.parent_id as "parentId", ${times}, coalesce(e.name->'de'->>'text', e.name->>'de', '') as label,
      e.names || array(select c.postal_code::text from place_postal_code c where c.edition_id = e.edition_id) as names
    from place_edition e where not isempty(e.in_force)`,
};

/** Words that a preview adds; they are shared, as nothing that is published leads to them. */
export async function readPreviewWords(vocabulary: Vocabulary, source: ReadSource): Promise<void> {
  const words = await source.query<StoredWord & Record<string, unknown>>(statements.previewWords.text, [
    vocabulary.lastId,
  ]);
  vocabulary.learn(words);
}

/** Of which revision a vocabulary is, and whether thesaurus, places and guidance are others than before. */
export interface VocabularyRead {
  revision: string;
  signature: string;
  isOtherKnowledge: boolean;
}

/** Brings a vocabulary up to what is published. */
export async function readVocabulary(vocabulary: Vocabulary, source: ReadSource): Promise<VocabularyRead> {
  // The revision first: what is published meanwhile is read once more next time, and never missed.
  const [state] = await source.query<{ revision: string; services: number; signature: string }>(statements.state.text);
  const [words, offered] = await Promise.all([
    source.query<StoredWord & Record<string, unknown>>(statements.words.text, [vocabulary.revision]),
    source.query<{ placeId: string; services: number }>(statements.offered.text),
  ]);
  for (const step of vocabulary.learning(words)) {
    step();
    await othersFirst();
  }
  vocabulary.servicesAt = new Map(offered.map(({ placeId, services }) => [placeId, services]));
  vocabulary.services = state!.services;
  const isOtherKnowledge = vocabulary.signature !== state!.signature;
  if (isOtherKnowledge) await readThesaurusAndPlaces(vocabulary, source);
  return { revision: state!.revision, signature: state!.signature, isOtherKnowledge };
}

async function readThesaurusAndPlaces(vocabulary: Vocabulary, source: ReadSource): Promise<void> {
  const [thesaurus, places] = await Promise.all([
    source.query<TimedRow<ThesaurusEntry>>(statements.thesaurus.text),
    source.query<TimedRow<NamedPlace> & { names: string[] }>(statements.places.text),
  ]);
  vocabulary.replaceThesaurus(thesaurus.map((entry) => ({ ...entry, words: entry.words ?? [], ...periodOf(entry) })));
  vocabulary.replacePlaces(places.map((place) => ({ ...place, ...periodOf(place) })));
}
