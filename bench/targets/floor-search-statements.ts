/** With the plain search of the benchmark; no snippets, interpretations, totals or facets. */
export const searchStatement = `select json_build_object('services', coalesce(json_agg(json_build_object(
    'slug', s.slug,
    'title', (select m.content from text_module m where m.edition_id = hit.edition_id and m.code = '03' and m.language = 'de'))
    order by hit.number), '[]'))::text as json
  from (select h.edition_id, h.service_id, row_number() over () as number from bench.search_services($1) h) hit
  join record s on s.id = hit.service_id`;

export const suggestStatement = `select json_build_object('suggestions', coalesce(json_agg(json_build_object('text', g.content, 'slug', g.slug)
    order by g.ordinality), '[]'))::text as json
  from bench.suggest($1) with ordinality g`;
