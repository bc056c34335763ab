import {
  column,
  page,
  momentField,
  readModel,
  type PageField,
  type PageOrder,
  type ReadModel,
} from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { firstCountedDay } from './keep-search-counts.js';

/**
 * SQL: queries of the last 90 days with known words that found nothing, or whose hits nobody opened. A search counts as
 * abandoned only on days on which some client reported opened hits.
 */
export const searchGaps = sql`(
  select g.*, lpad((g.without_hits + coalesce(g.abandoned, 0))::text, 10, '0') as weight
  from (
    select max(c.query) as query, (array_agg(c.language::text order by c.day desc))[1] as language,
      sum(c.searches)::int as searches, sum(c.without_hits)::int as without_hits,
      sum(c.searches - c.without_hits - c.opened) filter (where c.day = any(told.days))::int as abandoned,
      min(c.day) as first_seen, max(c.day) as last_seen, max(d.dismissed_at) as dismissed_at
    from search_count c
    left join search_gap_dismissal d on d.key = c.key
    cross join (select array(select distinct day from search_count where opened > 0) as days) told
    where c.day >= ${firstCountedDay}
    group by c.key having max(c.query) is not null
  ) g where g.without_hits > 0 or g.abandoned > 0)`;

export const searchGapReadModel: ReadModel = readModel('SearchGap', {
  query: column('query'),
  language: column('language'),
  searches: column('searches'),
  withoutHits: column('without_hits'),
  abandoned: column('abandoned'),
  lastSeen: column('last_seen'),
  dismissedAt: momentField((row) => sql`${row}.dismissed_at`),
});

const oftenestFirst: PageOrder = {
  name: 'SearchGap by weight',
  expressions: (row) => [sql`${row}.weight`, sql`${row}.query`],
  types: ['text', 'text'],
  descending: true,
};

/** Search gaps, most frequent first. */
export const searchGapsPage: PageField = page(
  () => searchGapReadModel,
  { from: searchGaps, where: () => sql`true` },
  () => oftenestFirst,
);
