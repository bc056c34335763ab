-- Completions: names with the prefix first, then names with a word of that prefix.
create or replace function search_suggest(typed text, moment timestamptz, lineage uuid[], wanted integer)
  returns table (edition_id bigint, content text, language text, field text) language plpgsql stable rows 10 as $$
#variable_conflict use_column
begin
  return query
  with
    asked as (select w.place, w.word, w.place = count(*) over () as last from search_words(typed) w limit 8),
    word as materialized (
      select a.place, w.id from asked a join search_word w on w.naming and search_begins(w.word, a.word) where a.last
      union
      select a.place, k.word_id from asked a cross join lateral search_stems(a.word) s join search_key k on k.key = s.stem where not a.last
    ),
    phrase as materialized (
      select o.phrase_id, min(case when w.place = 1 then o.place end) as first
      from word w
      -- One word at a time (offset 0): it is never worth reading all postings.
      cross join lateral (select p.phrase_id, p.place from search_posting p where p.word_id = w.id and p.naming offset 0) o
      group by 1
      having count(distinct w.place) = (select count(*) from asked)
    ),
    name as materialized (
      select p.edition_id, p.content, p.language, p.field, r.first = 1 as begins from phrase r join search_phrase p on p.id = r.phrase_id
    ),
    best as (
      select distinct on (n.edition_id) n.*, f.weight,
        lineage is not null and exists (select from service_area a where a.edition_id = n.edition_id)
          and not exists (select from service_area a where a.edition_id = n.edition_id and a.place_id = any(lineage)) as elsewhere
      from name n
      join search_field f on f.field = n.field
      join service_edition e on e.edition_id = n.edition_id
      where (e.in_force @> moment) is true
      order by n.edition_id, n.begins desc, f.weight desc, length(n.content), n.content
    )
  select b.edition_id, b.content, b.language::text, b.field from best b
  order by b.begins desc nulls last, b.elsewhere, b.weight desc, length(b.content), b.content, b.edition_id limit wanted;
end $$;
