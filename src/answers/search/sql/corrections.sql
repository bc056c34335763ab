-- Whether the word is known to the catalogue or thesaurus, whole or as a part.
create or replace function search_knows(word text) returns boolean language sql stable strict as $$
  select exists (select from search_stems(word) s join search_key k on k.key = s.stem)
$$;

-- Whether two words contain the same letters in another order.
create or replace function search_is_swapped(one text, other text) returns boolean language sql immutable strict parallel safe as $$
  select length(one) = length(other)
    and (select string_agg(c, '' order by c) from regexp_split_to_table(one, '') c)
      = (select string_agg(c, '' order by c) from regexp_split_to_table(other, '') c)
$$;

-- Corrections of a typing error, likeliest first.
create or replace function search_corrections(word text) returns table (corrected text, surface text, distance integer, likeness real)
  language plpgsql stable strict rows 3 as $$
#variable_conflict use_column
begin
  return query
  with alike as materialized (
    select w.id, w.word, w.surface from search_word w where w.naming and w.word % $1 and abs(length(w.word) - length($1)) <= 2
    union
    -- Two letters swapped leave a word of six letters hardly any trigram in common.
    select w.id, w.word, w.surface
    from generate_series(1, length($1) - 1) at
    join search_word w on w.naming and w.word = overlay($1 placing substr($1, at + 1, 1) || substr($1, at, 1) from at for 2)
  ), near as (
    select w.word as near, min(w.surface) as surface, levenshtein_less_equal(w.word, $1, 3) as distance, similarity(w.word, $1) as alike
    from alike w
    where levenshtein_less_equal(w.word, $1, 3) <= 2
      -- Nobody is told a word that stands only in what is going to be published.
      and (not exists (select from search_posting o where o.word_id = w.id and o.naming)
        or exists (
          select from search_posting o join service_edition e on e.edition_id = o.edition_id
          where o.word_id = w.id and o.naming and lower(e.in_force) <= now()))
    group by w.word
  )
  select n.near, n.surface, n.distance, (1 - n.distance::real / length($1))::real
  from near n
  where n.distance <= case when length($1) < 4 then 0 when length($1) < 8 then 1 else 2 end
     or (length($1) >= 5 and n.distance = 2 and search_is_swapped(n.near, $1))
  order by n.distance, n.alike desc, n.near limit 3;
end $$;
