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

-- A search as it is written by hand with what PostgreSQL ships: German full text over names and texts, all words of the question; where
-- nothing has them all, names that look alike by trigrams. It knows no thesaurus, no compounds, no places and no other language.
drop table if exists bench.plain_name, bench.plain_service;
create table bench.plain_name as
  select e.edition_id, e.service_id, n.name
  from service_edition e
  cross join lateral (
    select m.content as name from text_module m where m.edition_id = e.edition_id and m.code in ('02', '03')
    union
    select t.term from search_term t where t.edition_id = e.edition_id) n
  where e.in_force @> now();
create index on bench.plain_name (lower(name));
analyze bench.plain_name;

create table bench.plain_service as
  select e.edition_id, n.names,
    setweight(to_tsvector('german', n.names), 'A') || setweight(to_tsvector('german', t.texts), 'C') as document
  from service_edition e
  cross join lateral (select string_agg(p.name, ' ') as names from bench.plain_name p where p.edition_id = e.edition_id) n
  cross join lateral (
    select coalesce(string_agg(regexp_replace(m.content, '<[^>]*>', ' ', 'g'), ' '), '') as texts
    from text_module m where m.edition_id = e.edition_id and m.code not in ('02', '03')) t
  where e.in_force @> now();
alter table bench.plain_service add primary key (edition_id);
create index on bench.plain_service using gin (document);
create index on bench.plain_service using gin (names gin_trgm_ops);
analyze bench.plain_service;

create or replace function bench.search_services(query text) returns setof service_edition language sql stable as $$
  with asked as materialized (select websearch_to_tsquery('german', query) as words),
  hit as materialized (
    select p.edition_id, ts_rank(p.document, asked.words) as score
    from asked join bench.plain_service p on p.document @@ asked.words order by 2 desc, 1 limit 10),
  alike as materialized (
    select p.edition_id, word_similarity(query, p.names) as score
    from bench.plain_service p where not exists (select from hit) and query <% p.names order by 2 desc, 1 limit 10)
  select e.* from (select * from hit union all select * from alike) h join service_edition e using (edition_id)
  order by h.score desc, e.edition_id
$$;

-- Names that begin so, by the alphabet; a service that has two such names comes twice.
create or replace function bench.suggest(prefix text) returns table (content text, slug text) language sql stable as $$
  select p.name, s.slug
  from bench.plain_name p join record s on s.id = p.service_id
  where lower(p.name) ^@ lower(prefix) order by lower(p.name), p.edition_id, p.name limit 8
$$;
