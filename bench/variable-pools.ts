import { withClient } from '../src/platform/database/create-database.js';
import type { OperationName, Variables } from './operations.js';
import { searchKinds, searchMix } from './search-mix.js';
import { searchPrefixes } from './search-prefixes.js';

export type VariablePools = { [Name in OperationName]: Variables[Name][] };

export const pageSize = 20;
const most = 5_000;

const slugs = `select slug from record where kind = 'SERVICE' order by md5(slug) limit ${most}`;

/**
 * Half of the places are those for which an office is laid down, half lie in one. All are municipalities: of a place whose
 * parts have other offices the catalogue asks which part is meant, and the others do not.
 */
const pairs = `
  with laid_down as (
    select s.slug, r.place_id from responsibility_edition r join record s on s.id = r.service_id
    order by md5(r.edition_id::text) limit 4 * ${most}
  ), places as (
    (select l.slug, p.ars from laid_down l join place_edition p using (place_id) where p.kind = 'MUNICIPALITY' limit ${most / 2})
    union
    (select l.slug, p.ars from laid_down l join place_edition p on p.parent_id = l.place_id and p.kind = 'MUNICIPALITY' order by md5(p.ars || l.slug) limit ${most / 2})
  )
  select slug, ars from places where ars is not null order by md5(slug || ars)`;

/** A Tuesday morning, when offices are open. */
const momentOfCall = '2026-11-24T10:00:00+01:00';

/** What services are called, without the number that keeps the made-up titles apart. */
const searchedNames = `
  select distinct name, md5(name) from (
    select regexp_replace(content, ' \\(Fall.*', '') as name from text_module where code = '03' and language = 'de'
    union all select term from search_term
  ) n where name !~ '[0-9]' order by md5(name) limit ${most / 2}`;

/** One of each kind, then the next of each, so that any stretch of requests has all kinds. */
const mixedQueries: Variables['Q4'][] = searchMix.ordinary.flatMap((_, at) =>
  searchKinds.map((kind) => ({ query: searchMix[kind][at]! })),
);

const hotPage = (pages: number): number => Math.floor(pages / 2);

/** With what the targets are asked: thousands of different keys in a fixed order, or one key again and again. */
export const readVariablePools = (databaseUrl: string, pages: number, hot: boolean): Promise<VariablePools> =>
  withClient(databaseUrl, async (client) => {
    const services = (await client.query<Variables['Q1']>(slugs)).rows;
    const offices = (await client.query<Variables['Q2']>(pairs)).rows;
    const names = (await client.query<{ name: string }>(searchedNames)).rows.map(({ name }) => name);
    // 37 has no divisor in common with the usual numbers of pages, so that each of them comes, far from the one before.
    const page = (at: number) => ({ page: (at * 37) % pages, first: pageSize, after: null });
    const all: VariablePools = {
      Q1: services,
      Q2: offices,
      Q3: Array.from({ length: pages }, (_, at) => page(at)),
      Q4: mixedQueries,
      Q5: services,
      Q6: searchPrefixes(names),
      Q7: offices.map((office) => ({ ...office, at: momentOfCall })),
    };
    if (!hot) return all;
    const firsts = Object.entries(all).map(([name, pool]) => [name, pool.slice(0, 1)]);
    return { ...(Object.fromEntries(firsts) as VariablePools), Q3: [{ ...page(0), page: hotPage(pages) }] };
  });
