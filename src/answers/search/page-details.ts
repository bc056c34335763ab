import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import { facetsOf, type CountedFacets } from './search-facets.js';
import type { Phrase } from './snippet.rules.js';

export interface DetailsAsked {
  /** Editions of all hits, and of the page. */
  hits: readonly string[];
  page: readonly string[];
  withFacets: boolean;
  withSnippets: boolean;
}

export interface PageDetails {
  facets: CountedFacets | null;
  /** By edition. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const noFacets: CountedFacets = { audiences: [], situations: [], channels: [], organisations: [], online: [] };

type DetailsRow = { facets: CountedFacets | null; phrases: (Phrase & { editionId: string })[] | null };

/** What a page shows besides its services, in one statement; none where nothing of it is selected. */
export async function readDetails(
  asked: DetailsAsked,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<PageDetails> {
  if (asked.hits.length === 0) return { facets: asked.withFacets ? noFacets : null, phrases: new Map() };
  if (!asked.withFacets && (!asked.withSnippets || asked.page.length === 0))
    return { facets: null, phrases: new Map() };
  const s = new Statement(readOptions);
  const query = sql`with hit as materialized (
      select e.edition_id, e.service_id from service_edition e where e.edition_id = any(${s.bind(asked.hits, 'bigint[]')}))
    select ${asked.withFacets ? facetsOf(s) : sql`null`} as facets,
      ${
        asked.withSnippets
          ? sql`(select json_agg(json_build_object('editionId', p.edition_id::text, 'field', p.field, 'language', p.language, 'content', p.content) order by p.id)
              from search_phrase p where p.edition_id = any(${s.bind(asked.page, 'bigint[]')}) and p.field in ('TEASER', 'TEXT', 'DOCUMENT', 'FEE')
                and (p.in_force is null or p.in_force @> ${s.moment()}))`
          : sql`null`
      } as phrases`;
  const [row] = await source.query<DetailsRow & Record<string, unknown>>(query.text, s.parameters);
  const phrases = new Map<string, Phrase[]>();
  for (const { editionId, ...phrase } of row!.phrases ?? [])
    phrases.set(editionId, [...(phrases.get(editionId) ?? []), phrase]);
  return { facets: row!.facets, phrases };
}
