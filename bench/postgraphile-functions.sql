-- PostGraphile reaches a decision like this one through a function in the database. Of this benchmark only; as simple as
-- the made-up catalogue allows: one office a place, no conditions, every state in force.
create schema if not exists bench;

create or replace function bench.responsibility_at(service_slug text, place_ars text) returns responsibility_edition
language plpgsql stable as $$
declare
  nearest responsibility_edition;
begin
  with recursive lineage (place_id, distance) as (
    select place_id, 0 from place_edition where ars = place_ars
    union all
    select p.parent_id, l.distance + 1 from lineage l join place_edition p on p.place_id = l.place_id where p.parent_id is not null
  )
  select r.* into nearest
  from record s
  join lineage l on true
  join responsibility_edition r on r.service_id = s.id and r.place_id = l.place_id
  where s.kind = 'SERVICE' and s.slug = service_slug
  order by l.distance limit 1;
  return nearest;
end $$;

-- The search is the catalogue's own; its order is that in which the rows come.
create or replace function bench.search_services(query text) returns setof service_edition language sql stable as $$
  with asked as materialized (select search_understand(query, now(), false) as question)
  select e.*
  from asked cross join search_hits(asked.question, now(), search_lineage((asked.question).places, now())) h
  join service_edition e on e.edition_id = h.edition_id
  order by h.score desc, e.service_id desc
$$;

create or replace function bench.suggest(prefix text) returns table (content text, slug text) language sql stable as $$
  select g.content, s.slug
  from search_suggest(prefix, now(), null, 8) with ordinality g
  join service_edition e on e.edition_id = g.edition_id
  join record s on s.id = e.service_id
  order by g.ordinality
$$;
