create or replace function search_expression_stems(words text, language text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(search_stem(w.word, search_dictionary(language)) order by w.place), '{}') from search_words(words) w
$$;

create or replace function search_follow_thesaurus() returns trigger language plpgsql as $$
declare
  begun bigint[];
  words jsonb;
begin
  begun := array(
    select n.edition_id from editions_now n
    where not isempty(n.in_force) and not exists (select from search_expression x where x.edition_id = n.edition_id)
  );
  insert into search_expression (edition_id, language, word, narrower, expression, stems)
  select t.edition_id, t.language, t.word, t.narrower, array_to_string(s.stems, ' '), s.stems
  from thesaurus_word t cross join lateral search_expression_stems(t.word, t.language) s (stems)
  where t.edition_id = any(begun) and cardinality(s.stems) > 0;
  select jsonb_agg(distinct jsonb_build_object('word', w.word, 'dictionary', search_dictionary(t.language), 'surface', w.surface, 'naming', n.kind <> 'FILLER'))
  into words
  from thesaurus_word t
  join thesaurus_entry_edition n using (edition_id)
  cross join lateral search_words(t.word) w
  where t.edition_id = any(begun);
  perform search_learn(coalesce(words, '[]'));
  return null;
end $$;

-- Matches of thesaurus entries in the question.
create or replace function search_thesaurus_matches(tokens search_token[], moment timestamptz) returns setof search_match language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with said as (
    select first.token as first, first.token + size - 1 as last, string_agg(search_stem(t.word, d), ' ' order by t.token) as expression,
      string_agg(t.surface, ' ' order by t.token) as said
    from unnest(tokens) first
    cross join generate_series(1, 4) size
    cross join unnest(search_dictionaries(first.word)) d
    join unnest(tokens) t on t.token between first.token and first.token + size - 1
    where first.token + size - 1 <= cardinality(tokens)
    group by first.token, size, d
  ), meant as materialized (
    select s.*, x.edition_id, x.narrower from said s join search_expression x on x.expression = s.expression
  )
  select distinct m.first, m.last, m.edition_id, case when m.narrower then 'NARROWER' else n.kind end, n.aspect, m.expression, m.said
  from meant m join thesaurus_entry_edition n on n.edition_id = m.edition_id and n.in_force @> moment;
end $$;

-- Words that are not looked for: fillers, and those that ask for a part of the answer. Expressions of several words come
-- first: "identity card" is no card, and "form is stuck" does not ask for a form.
create or replace function search_silent_matches(matches search_match[]) returns setof search_match language sql immutable as $$
  select m.* from unnest(matches) m
  where m.kind in ('FILLER', 'ASPECT')
    and not exists (
      select from unnest(matches) longer
      where (longer.kind not in ('FILLER', 'ASPECT') or longer.kind = 'ASPECT' and m.kind = 'ASPECT' and longer.aspect <> m.aspect)
        and longer.last - longer.first > m.last - m.first
        and longer.first <= m.first and longer.last >= m.last)
  order by m.last - m.first desc
$$;
