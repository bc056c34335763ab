import { Validity } from '../../catalogue/record/validity.js';
import { serviceConditions, type ServiceFilter } from '../../catalogue/service/service-filter.js';
import { placesNamedBy, type PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { Statement } from '../../platform/read/statement.js';
import { every, sql, type Sql } from '../../platform/sql/sql.js';
import { keyedEditions, type KeyedEdition } from './keys/keyed-editions.js';
import type { SaidKey } from './keys/said-key.js';

/** A stored word that the question asks for: for which of its words, and how much it is worth. */
export interface AskedWord {
  id: number;
  unit: number;
  worth: number;
}

export interface CandidateSearch {
  /** In names, and elsewhere. */
  names: readonly AskedWord[];
  mentions: readonly AskedWord[];
  /** Services that are candidates whatever was said. */
  services: readonly string[];
  /** What they lead to are candidates whatever else was said. */
  keys: readonly SaidKey[];
  place: PlaceRef | null | undefined;
  filter: ServiceFilter | null | undefined;
}

export interface FoundMention {
  editionId: string;
  wordId: number;
  field: string;
}

export interface FoundCandidates {
  /** Of search_state, as of the statement. */
  revision: string;
  /** Places that the reference matches; null when none was given. */
  places: string[] | null;
  editionIds: string[];
  mentions: FoundMention[];
  keyed: KeyedEdition[];
}

const most = 120;

/**
 * Editions that have most of what the question asks for, in one statement: each of its words counts once, with the best stored
 * word that it led to. What stands in texts counts less than what stands in names.
 */
export async function findCandidates(
  { names, mentions, services, keys, place, filter }: CandidateSearch,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<FoundCandidates> {
  const s = new Statement(readOptions);
  const asked = (words: readonly AskedWord[]) =>
    sql`unnest(${s.bind(
      words.map(({ id }) => id),
      'int[]',
    )}, ${s.bind(
      words.map(({ unit }) => unit),
      'int[]',
    )}, ${s.bind(
      words.map(({ worth }) => worth),
      'real[]',
    )}) w (word_id, unit, worth)`;
  const conditions = every(serviceConditions(sql`e`, { ...filter, validity: filter?.validity ?? Validity.ALL }, s));
  const isMeant = (edition: Sql): Sql => sql`${s.inForce(edition)} and ${conditions}`;
  const isWanted = (edition: Sql): Sql => {
    const isNamed = sql`${edition}.service_id = any(${s.bind(services, 'uuid[]')})`;
    return keys.length > 0
      ? sql`(${isNamed} or ${edition}.edition_id = any(array(select k.edition_id from keyed k)))`
      : isNamed;
  };
  // Words and editions are looked up one at a time (offset 0): it is never worth reading all postings or all editions. Editions
  // are looked at in the order of what they have, until there are enough.
  const query = sql`${keys.length > 0 ? sql`with recursive ${keyedEditions(keys, s)},` : sql`with`} mentioned as materialized (
      select o.edition_id, w.unit, w.word_id, o.field, w.worth
      from ${asked(mentions)} cross join lateral (
        select m.edition_id, m.field from search_mention m
        where m.word_id = w.word_id and (m.in_force is null or m.in_force @> ${s.moment()}) offset 0) o),
    candidate as materialized (
      select c.edition_id, c.worth from (
        select b.edition_id, sum(b.worth)::real as worth from (
          select a.edition_id, a.unit, max(a.worth) as worth from (
            select o.edition_id, w.unit, w.worth
            from ${asked(names)} cross join lateral (select p.edition_id from search_posting p where p.word_id = w.word_id offset 0) o
            union all select m.edition_id, m.unit, m.worth * 0.4 from mentioned m) a
          group by 1, 2) b
        group by 1 order by 2 desc, 1 offset 0) c
      where exists (select from service_edition e where e.edition_id = c.edition_id and ${isMeant(sql`e`)} offset 0)
      order by c.worth desc, c.edition_id limit ${s.bind(most, 'int')}),
    wanted as materialized (
      select c.edition_id, c.worth from candidate c
      union all
      select e.edition_id, 0 from service_edition e
      where ${isWanted(sql`e`)} and ${isMeant(sql`e`)}
        and e.edition_id not in (select c.edition_id from candidate c))
    select (select revision::text from search_state) as revision,
      ${place ? sql`array(${placesNamedBy(place, s)})` : sql`null::uuid[]`} as places,
      array(select c.edition_id::text from wanted c order by c.worth desc, c.edition_id) as "editionIds",
      (select coalesce(json_agg(json_build_object('editionId', m.edition_id::text, 'wordId', m.word_id, 'field', m.field)), '[]')
        from mentioned m join candidate c using (edition_id)) as mentions,
      ${
        keys.length > 0
          ? sql`(select coalesce(json_agg(json_build_object('key', k.key, 'rank', k.rank, 'editionId', k.edition_id::text, 'isSuccessor', k.is_successor)), '[]') from keyed k)`
          : sql`'[]'::json`
      } as keyed`;
  const [found] = await source.query<FoundCandidates & Record<string, unknown>>(query.text, s.parameters);
  return found!;
}
