import { validDays } from '../../catalogue/record/valid-days.js';
import type { ValidDays } from '../../catalogue/record/valid-days.rules.js';
import type { OtherName } from '../../catalogue/search-term/name-note.rules.js';
import { serviceTitleSql } from '../../catalogue/service/service.read-model.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { sql } from '../../platform/sql/sql.js';
import { namesOf, type Name } from './ranking/candidate.js';

/** What an edition says for good: a published edition never changes. */
export interface EditionFacts {
  editionId: string;
  serviceId: string;
  valid: ValidDays;
  names: Name[];
  places: string[];
  keys: string[];
  title: LocalizedText;
  /** Its former, coming and wrong names. */
  others: OtherName[];
}

interface FactsRow extends Omit<EditionFacts, 'names'> {
  names: { field: string; language: string; content: string }[];
}

const statement = sql`select e.edition_id::text as "editionId", e.service_id as "serviceId", ${validDays(sql`e`)} as valid,
    (select coalesce(json_agg(json_build_object('field', p.field, 'language', search_language(p.language), 'content', p.content) order by p.id), '[]')
      from search_phrase p where p.edition_id = e.edition_id and search_is_name(p.field)) as names,
    array(select a.place_id from service_area a where a.edition_id = e.edition_id) as places,
    array(select l.leika_key from service_leika l where l.edition_id = e.edition_id) as keys,
    ${serviceTitleSql(sql`e`)} as title,
    (select coalesce(json_agg(json_build_object('name', t.term, 'kind', t.kind, 'changedOn', t.changed_on)), '[]')
      from search_term t where t.edition_id = e.edition_id and t.kind in ('FORMER_NAME', 'COMING_NAME', 'MISTAKE')) as others
  from service_edition e where e.edition_id = any($1::bigint[])`;

/** Reads the facts of editions in one statement. */
export async function readFacts(editionIds: readonly string[], source: ReadSource): Promise<EditionFacts[]> {
  const rows = await source.query<FactsRow & Record<string, unknown>>(statement.text, [editionIds]);
  return rows.map(({ names, ...row }) => ({ ...row, names: namesOf(names) }));
}

/** All names of some ten thousand services. */
const mostNames = 200_000;

/** Facts of editions that were read; what was not asked for longest is forgotten first. */
export class EditionCache {
  readonly #known = new Map<string, EditionFacts>();
  #names = 0;

  missing(editionIds: readonly string[]): string[] {
    return editionIds.filter((id) => !this.#known.has(id));
  }

  get(editionId: string): EditionFacts | undefined {
    const facts = this.#known.get(editionId);
    if (facts) {
      this.#known.delete(editionId);
      this.#known.set(editionId, facts);
    }
    return facts;
  }

  keep(all: readonly EditionFacts[]): void {
    for (const facts of all) {
      if (this.#known.has(facts.editionId)) continue;
      this.#known.set(facts.editionId, facts);
      this.#names += facts.names.length;
    }
    for (const [id, facts] of this.#known) {
      if (this.#names <= mostNames) break;
      this.#known.delete(id);
      this.#names -= facts.names.length;
    }
  }
}
