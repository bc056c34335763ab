/** The same functions of the database as the catalogue uses, and no snippets, interpretations, totals or facets. */
export const searchStatement = `with asked as materialized (select search_understand($1, now(), false) as question),
  hit as materialized (
    select h.edition_id, h.score, e.service_id
    from asked cross join search_hits(asked.question, now(), search_lineage((asked.question).places, now())) h
    join service_edition e on e.edition_id = h.edition_id
    order by h.score desc, e.service_id desc limit 10)
  select json_build_object('services', coalesce(json_agg(json_build_object(
    'slug', s.slug,
    'title', (select m.content from text_module m where m.edition_id = hit.edition_id and m.code = '03' and m.language = 'de'))
    order by hit.score desc, hit.service_id desc), '[]'))::text as json
  from hit join record s on s.id = hit.service_id`;

export const suggestStatement = `select json_build_object('suggestions', coalesce(json_agg(json_build_object('text', g.content, 'slug', s.slug)
    order by g.ordinality), '[]'))::text as json
  from search_suggest($1, now(), null, 8) with ordinality g
  join service_edition e on e.edition_id = g.edition_id
  join record s on s.id = e.service_id`;
