-- The parts of which a compound is made, when all of it is (Bewohner + Park + Ausweis); what links them may be left out.
create or replace function search_parts(words text[]) returns table (word text, part text, parts text[]) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with recursive
    long (word) as (select distinct w from unnest(words) w where length(w) between 7 and 60),
    stretch (word, first, next, part) as (
      select l.word, first, first + size, substr(l.word, first, size)
      from long l, generate_series(1, length(l.word) - 2) first, generate_series(3, 24) size
      where first + size <= length(l.word) + 1 and size < length(l.word)
    ),
    -- Looked up all at once: one word does not read all parts, and many words look none up twice.
    known (part) as materialized (select p.part from search_part p where p.part = any(array(select distinct s.part from stretch s))),
    piece (word, first, next, part) as (select s.* from stretch s join known k on k.part = s.part),
    path (word, next, parts) as (
      select word, next, array[part] from piece where first = 1
      union all
      select p.word, n.next, p.parts || n.part
      from path p
      join piece n on n.word = p.word and n.first >= p.next and n.first <= p.next + 2
        and substr(p.word, p.next, n.first - p.next) in ('', 's', 'es', 'n', 'en', 'er', 'e', 'ns')
      where cardinality(p.parts) < 5
    ),
    whole as (
      select p.word, p.parts from path p
      where cardinality(p.parts) > 1 and substr(p.word, p.next) in ('', 's', 'es', 'n', 'en', 'er', 'e', 'ns')
    ),
    shortest as (
      select distinct on (w.word) w.word, w.parts from whole w
      order by w.word, cardinality(w.parts), length(array_to_string(w.parts, '')) desc, w.parts)
  select distinct w.word, part, s.parts from whole w join shortest s using (word) cross join unnest(w.parts) part;
end $$;

-- Adds words to the lexicon. Existing words are not locked, because previews and publications would wait for each other.
create or replace function search_learn(words jsonb) returns void language plpgsql as $$
declare
  fresh text[];
  parts_fresh text[];
begin
  with given as (
    select word, dictionary, min(surface) as surface, bool_or(naming) as naming
    from jsonb_to_recordset(words) w (word text, dictionary text, surface text, naming boolean)
    where word <> '' group by 1, 2
  ), added as (
    insert into search_word (word, dictionary, stem, surface, is_stop_word, naming)
    select word, dictionary, search_stem(word, dictionary), surface, search_is_stop_word(word, dictionary), naming
    from given g
    where not exists (select from search_word w where w.word = g.word and w.dictionary = g.dictionary)
    order by word, dictionary
    on conflict do nothing
    returning id, word, stem
  ), keyed as (
    insert into search_key (key, word_id, kind) select stem, id, 'STEM' from added on conflict do nothing
  )
  select coalesce(array_agg(distinct word), '{}') into fresh from added;

  with given as (
    select distinct word, dictionary from jsonb_to_recordset(words) w (word text, dictionary text, naming boolean) where naming
  ), mentioned as (
    select w.id from search_word w join given g using (word, dictionary) where not w.naming order by w.id for no key update of w
  ), named as (
    update search_word w set naming = true from mentioned m where w.id = m.id returning w.word
  )
  select fresh || coalesce(array_agg(distinct word), '{}') into fresh from named;
  if cardinality(fresh) = 0 then return; end if;

  with added as (
    insert into search_part (part)
    select distinct p from search_word w, unnest(array[w.word, w.stem]) p
    where w.word = any(fresh) and w.naming and not w.is_stop_word and w.dictionary <> 'simple'
      and (p ~ '^[a-z]{4,}$' or (p = w.word and p ~ '^[a-z]{3}$'))
    order by p
    on conflict do nothing returning part
  )
  select array_agg(part) into parts_fresh from added;

  -- New parts may be what older words are made of; where there are many, all words are looked at again.
  insert into search_key (key, word_id, kind)
  select distinct search_stem(p.part, 'german'), w.id, 'PART'
  from search_parts(array(
      select w.word from search_word w
      where w.dictionary = 'german' and (w.word = any(fresh) or cardinality(parts_fresh) > 200
        or exists (select from unnest(parts_fresh) part where strpos(w.word, part) > 0))
    )) p
  join search_word w on w.word = p.word and w.dictionary = 'german'
  on conflict do nothing;
end $$;
