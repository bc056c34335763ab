import { validDays } from '../../catalogue/record/valid-days.js';
import type { ValidDays } from '../../catalogue/record/valid-days.rules.js';
import { Validity } from '../../catalogue/record/validity.js';
import { serviceConditions, type ServiceFilter } from '../../catalogue/service/service-filter.js';
import { placesNamedBy, type PlaceRef } from '../../catalogue/place/place-ref.js';
import { serviceTitleSql } from '../../catalogue/service/service.read-model.js';
import type { OtherName } from '../../catalogue/search-term/name-note.rules.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { every, sql, type Sql } from '../../platform/sql/sql.js';
import { facetsOf, type CountedFacets } from './search-facets.js';

export interface Search {
  query: string;
  place?: PlaceRef | null;
  filter?: ServiceFilter | null;
  first: number;
  /** Score and service id after which the page begins. */
  after: unknown[] | null;
  withFacets: boolean;
  withSnippets: boolean;
  withNames: boolean;
}

export interface FoundRow {
  serviceId: string;
  score: number;
  /** Score as PostgreSQL prints it, for cursors. */
  sortKey: string;
  valid: ValidDays;
  matched: { said: string; found: string; field: string; via: string }[];
  /** The name of the service and its former, coming and wrong ones; null when they are not asked for. */
  names: { title: LocalizedText; others: OtherName[] } | null;
  snippet: { begins: boolean; ends: boolean; pieces: { text: string; marked: boolean }[] } | null;
}

export interface Found {
  interpretations: { kind: string; said: string; meant: string }[];
  correction: string | null;
  aspects: string[];
  /** Number of places that the reference matches; null when none was given. */
  places: number | null;
  total: number;
  rows: FoundRow[];
  facets: CountedFacets | null;
}

const pageCondition = (after: unknown[] | null, s: Statement): Sql =>
  after
    ? sql`where (hit.score, hit.service_id) < (${s.bind(after[0], 'text')}::numeric, ${s.bind(after[1], 'uuid')})`
    : sql``;

const snippetOf = (readOptions: ReadOptions, s: Statement): Sql =>
  sql`search_snippet(p.edition_id, p.words, ${s.bind(readOptions.languages, 'text[]')}, ${s.moment()})`;

const namesOf = (service: Sql): Sql => sql`json_build_object('title', ${serviceTitleSql(service)}, 'others', (
  select coalesce(json_agg(json_build_object('name', t.term, 'kind', t.kind, 'changedOn', t.changed_on)), '[]')
  from search_term t where t.edition_id = ${service}.edition_id and t.kind in ('FORMER_NAME', 'COMING_NAME', 'MISTAKE')))`;

/** Runs a query in one statement. The database analyses and ranks it (search_understand, search_hits). */
export async function find(search: Search, readOptions: ReadOptions, source: ReadSource): Promise<Found> {
  const s = new Statement(readOptions);
  const given = search.place ? sql`array(${placesNamedBy(search.place, s)})` : sql`null::uuid[]`;
  const conditions = every(
    serviceConditions(sql`e`, { ...search.filter, validity: search.filter?.validity ?? Validity.ALL }, s),
  );
  const query = sql`with asked as materialized (
      select search_understand(${s.bind(search.query, 'text')}, ${s.moment()}, ${search.place ? sql`true` : sql`false`}) as question, ${given} as places),
    hit as materialized (
      -- What has ended or not begun is found, but after the best of what is valid.
      select h.edition_id, h.reasons, h.words, e.service_id, ${s.validToday(sql`e`)} as is_valid, e.valid,
        case when ${s.validToday(sql`e`)} then h.score
          else least(h.score, max(h.score) filter (where ${s.validToday(sql`e`)}) over () * 0.99) end as score
      from asked cross join search_hits(asked.question, ${s.moment()},
        search_lineage(coalesce(asked.places, (asked.question).places), ${s.moment()})) h
      join service_edition e on e.edition_id = h.edition_id where ${conditions}),
    page as (
      select hit.* from hit ${pageCondition(search.after, s)}
      order by hit.score desc, hit.service_id desc limit ${s.bind(search.first + 1, 'int')})
    select to_json((question).interpretations) as interpretations, (question).correction, (question).aspects, cardinality(places) as places,
      (select count(*)::int from hit) as total,
      (select coalesce(json_agg(json_build_object('serviceId', p.service_id, 'score', p.score, 'sortKey', p.score::text, 
        'valid', ${validDays(sql`p`)}, 'matched', p.reasons, 'names', ${search.withNames ? namesOf(sql`p`) : sql`null`},
        'snippet', ${search.withSnippets ? snippetOf(readOptions, s) : sql`null`}) order by p.score desc, p.service_id desc), '[]') from page p) as rows,
      ${search.withFacets ? facetsOf(s) : sql`null`} as facets
    from asked`;
  const [found] = await source.query<Found & Record<string, unknown>>(query.text, s.parameters);
  return found!;
}
