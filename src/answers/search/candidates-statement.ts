import { Validity } from '../../catalogue/record/validity.js';
import { narrows, serviceConditions, type ServiceFilter } from '../../catalogue/service/service-filter.js';
import { placesNamedBy, type PlaceRef } from '../../catalogue/place/place-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { Statement } from '../../platform/read/statement.js';
import { every, literal, sql, type Sql } from '../../platform/sql/sql.js';
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
  /** Those for which the filter holds. */
  passingIds: string[];
  mentions: FoundMention[];
  keyed: KeyedEdition[];
}

/** A row of the statement; all pass without a filter. */
type FoundRow = Omit<FoundCandidates, 'passingIds'> & { passingIds: string[] | null };

const most = literal(120);

/**
 * Editions that have most of what the question asks for, in one statement: each of its words counts once, with the best stored
 * word that it led to. What stands in texts counts less than what stands in names.
 *
 * With a filter these are the best of all and the best of those for which it holds: what is a hit depends on the best of all, so
 * that a filter leaves some of the hits and brings no others.
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
  const passes = (given: ServiceFilter): Sql =>
    every([s.inForce(sql`e`), ...serviceConditions(sql`e`, { ...given, validity: given.validity ?? Validity.ALL }, s)]);
  const isThere = passes({});
  const best = (condition: Sql): Sql =>
    sql`select c.edition_id, c.worth from worthy c
      where exists (select from service_edition e where e.edition_id = c.edition_id and ${condition} offset 0)
      order by c.worth desc, c.edition_id limit ${most}`;
  const isAsked = (): Sql => {
    const isNamed = sql`e.service_id = any(${s.bind(services, 'uuid[]')})`;
    return keys.length > 0 ? sql`(${isNamed} or e.edition_id = any(array(select k.edition_id from keyed k)))` : isNamed;
  };
  const besides = (condition: Sql): Sql =>
    sql`select e.edition_id, 0::real as worth from service_edition e where ${isAsked()} and ${condition}`;
  const wanted = narrows(filter)
    ? sql`passing as materialized ((${best(passes(filter!))}) union all (${besides(passes(filter!))})),
    wanted as materialized (
      select f.edition_id, max(f.worth) as worth
      from ((${best(isThere)}) union all (${besides(isThere)}) union all select p.edition_id, p.worth from passing p) f group by 1)`
    : sql`wanted as materialized (
      select f.edition_id, max(f.worth) as worth from ((${best(isThere)}) union all (${besides(isThere)})) f group by 1)`;
  // Words and editions are looked up one at a time (offset 0): it is never worth reading all postings or all editions. Editions
  // are looked at in the order of what they have, until there are enough.
  const query = sql`${keys.length > 0 ? sql`with recursive ${keyedEditions(keys, s)},` : sql`with`} mentioned as materialized (
      select o.edition_id, w.unit, w.word_id, o.field, w.worth
      from ${asked(mentions)} cross join lateral (
        select m.edition_id, m.field from search_mention m
        where m.word_id = w.word_id and (m.in_force is null or m.in_force @> ${s.moment()}) offset 0) o),
    worthy as materialized (
      select b.edition_id, sum(b.worth)::real as worth from (
        select a.edition_id, a.unit, max(a.worth) as worth from (
          select o.edition_id, w.unit, w.worth
          from ${asked(names)} cross join lateral (select p.edition_id from search_posting p where p.word_id = w.word_id offset 0) o
          union all select m.edition_id, m.unit, m.worth * 0.4 from mentioned m) a
        group by 1, 2) b
      group by 1 order by 2 desc, 1 offset 0),
    ${wanted}
    select (select revision::text from search_state) as revision,
      ${place ? sql`array(${placesNamedBy(place, s)})` : sql`null::uuid[]`} as places,
      array(select c.edition_id::text from wanted c order by c.worth desc, c.edition_id) as "editionIds",
      ${narrows(filter) ? sql`array(select p.edition_id::text from passing p)` : sql`null::text[]`} as "passingIds",
      (select coalesce(json_agg(json_build_object('editionId', m.edition_id::text, 'wordId', m.word_id, 'field', m.field)), '[]')
        from mentioned m join wanted c on c.edition_id = m.edition_id and c.worth > 0) as mentions,
      ${
        keys.length > 0
          ? sql`(select coalesce(json_agg(json_build_object('key', k.key, 'rank', k.rank, 'editionId', k.edition_id::text, 'isSuccessor', k.is_successor)), '[]') from keyed k)`
          : sql`'[]'::json`
      } as keyed`;
  const [found] = await source.query<FoundRow & Record<string, unknown>>(query.text, s.parameters);
  return { ...found!, passingIds: found!.passingIds ?? found!.editionIds };
}
