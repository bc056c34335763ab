-- The words themselves, and verbs with infixes in participle or infinitive.
create or replace function search_said(tokens search_token[], corrected text[], unfinished integer) returns setof search_alternative language sql stable as $$
  select row(t.token, 0, 1, s.stem,
    -- Unfinished words are not yet the short word that they may look like.
    case when t.token = unfinished and not exists (select from search_word w where w.word = t.word) then 0.8 else 1 end * t.weight,
    case when t.surface = any(corrected) then 'CORRECTION' else 'WORD' end, t.surface)::search_alternative
  from unnest(tokens) t cross join lateral search_stems(t.word) s
  union all
  select row(t.token, 0, 1, search_stem(f, 'german'), 0.95, 'WORD', f)::search_alternative
  from unnest(tokens) t cross join lateral search_verb_forms(t.word) f
$$;

-- Joins adjacent words to a compound and splits compounds into parts.
create or replace function search_compounds(tokens search_token[]) returns setof search_alternative language sql stable as $$
  select row(said, 0, 1, j.stem, 1, 'COMPOUND', j.surface)::search_alternative
  from (
    select t.token, n.token as next, t.surface || n.surface as surface, search_stem(t.word || n.word, 'german') as stem
    from unnest(tokens) t join unnest(tokens) n on n.token = t.token + 1
  ) j
  cross join unnest(array[j.token, j.next]) said
  where exists (select from search_key k where k.key = j.stem and k.kind = 'STEM')
  union all
  select row(t.token, 1, cardinality(p.parts), search_stem(part, 'german'), 0.7, 'COMPOUND', array_to_string(p.parts, ' + '))::search_alternative
  from unnest(tokens) t
  cross join lateral (select s.parts from search_parts(array[t.word]) s limit 1) p
  cross join unnest(p.parts) part
  where length(t.word) >= 8
$$;

-- Completions of an unfinished last word.
create or replace function search_beginnings(typed search_token) returns setof search_alternative language sql stable as $$
  select row(typed.token, 0, 1, b.stem, case when search_knows(typed.word) then 0.5 else 0.8 end, 'PREFIX', b.surface)::search_alternative
  from (
    select distinct on (w.stem) w.stem, w.surface from search_word w
    where w.naming and search_begins(w.word, typed.word) and w.word <> typed.word and w.editions > 0
    order by w.stem, length(w.word) limit 80
  ) b
  where length(typed.word) >= case typed.token when 1 then 3 else 2 end
$$;

-- Synonyms whose words all occur in the catalogue.
create or replace function search_synonyms(matches search_match[]) returns setof search_alternative language sql stable as $$
  select row(said, s.number, cardinality(s.stems), stem, s.factor, 'SYNONYM', s.word)::search_alternative
  from (
    select m.first, m.last, x.word, x.stems, case m.kind when 'NARROWER' then 0.75 else 0.85 end as factor,
      row_number() over (order by m.first, m.last, x.edition_id, x.language, x.word)::integer as number
    from unnest(matches) m
    -- Words of other languages lead to those in which the catalogue is written, and not these to them.
    join search_expression x on x.edition_id = m.edition_id and not x.narrower and x.expression <> m.expression and x.language ~ '^(de|en)\M'
    where m.kind in ('EQUIVALENT', 'NARROWER')
      and not exists (
        select from unnest(x.stems) needed
        where coalesce((select max(w.editions) from search_key k join search_word w on w.id = k.word_id where k.key = needed), 0) = 0)
  ) s
  cross join generate_series(s.first, s.last) said
  cross join unnest(s.stems) stem
$$;

-- The best of the ways to the same word, of words that are asked for; numbered, so that what belongs together stays together.
create or replace function search_best(alternatives search_alternative[], tokens search_token[]) returns search_alternative[] language sql immutable as $$
  select coalesce(array_agg(row(b.token, b.number, b.size, b.key, b.factor, b.via, b.meaning)::search_alternative order by b.number, b.key), '{}')
  from (
    select distinct on (a.token, case when a.size = 1 then '' else a.via || a.alternative end, a.key) a.*,
      dense_rank() over (order by a.token, a.size = 1, case when a.size = 1 then a.key else a.via || a.alternative end)::integer as number
    from unnest(alternatives) a
    where a.token in (select t.token from unnest(tokens) t)
    order by a.token, case when a.size = 1 then '' else a.via || a.alternative end, a.key, a.factor desc
  ) b
$$;
