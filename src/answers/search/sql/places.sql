-- Folds a name as stored names of places are folded.
create or replace function search_place_name(text text) returns text language sql immutable strict parallel safe as $$
  select replace(regexp_replace(normalize(lower(text), NFD), '[\u0300-\u036F]', '', 'g'), 'ß', 'ss')
$$;

-- Places named in the question; smaller ones only when no other word matches.
create or replace function search_places(tokens search_token[], moment timestamptz) returns table (first integer, last integer, place_id uuid, said text)
  language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with said as (
    select f.token as first, f.token + size - 1 as last,
      string_agg(search_place_name(t.surface), ' ' order by t.token) as name,
      string_agg(t.surface, ' ' order by t.token) as said, string_agg(t.word, ' ' order by t.token) as word
    from unnest(tokens) f
    cross join generate_series(1, 3) size
    join unnest(tokens) t on t.token between f.token and f.token + size - 1
    where f.token + size - 1 <= cardinality(tokens)
    group by f.token, size
  ), meant as materialized (
    select s.*, p.place_id, p.kind, p.in_force from said s join place_edition p on p.names && array[s.name, s.word]
    union all
    select s.*, p.place_id, 'MUNICIPALITY', p.in_force
    from said s join place_postal_code c on c.postal_code = s.name join place_edition p on p.edition_id = c.edition_id
  ), named as (
    select s.* from meant s
    where s.in_force @> moment and s.kind not in ('COUNTRY', 'STATE')
      and (s.kind in ('MUNICIPALITY', 'COUNTY') or not exists (select from search_word w where w.word = s.word and w.naming))
  )
  -- "Bremen-Nord" is not also Bremen.
  select n.first, n.last, n.place_id, n.said
  from named n
  where not exists (select from named longer where longer.last - longer.first > n.last - n.first and longer.first <= n.first and longer.last >= n.last);
end $$;

-- Places and their ancestors; null when there are none.
create or replace function search_lineage(places uuid[], moment timestamptz) returns uuid[] language plpgsql stable as $$
begin
  if coalesce(cardinality(places), 0) = 0 then return null; end if;
  return array(
    with recursive lineage (place_id) as (
      select unnest(places)
      union
      select p.parent_id from lineage l join place_edition p on p.place_id = l.place_id where p.parent_id is not null and (p.in_force @> moment) is true
    ) select place_id from lineage);
end $$;
