create or replace function search_dictionaries(word text) returns text[] language sql immutable strict parallel safe as $$
  select case when word ~ '[\u0400-\u04FF]' then array['russian', 'simple'] when word ~ '[\u0600-\u06FF]' then array['arabic', 'simple']
    else array['german', 'english', 'simple'] end
$$;

create or replace function search_stems(word text) returns table (stem text, dictionary text) language sql immutable strict parallel safe rows 2 as $$
  select s.stem, min(s.dictionary)
  from (select search_stem(word, d), d from unnest(search_dictionaries(word)) d) s (stem, dictionary) group by 1
$$;

-- Prefix test as a range, which PostgreSQL can answer from an index.
create or replace function search_begins(word text, beginning text) returns boolean language sql immutable parallel safe as $$
  select word ~>=~ beginning and word ~<~ (beginning || U&'\+10FFFF')
$$;

-- Corrects typing errors and splits unknown compounds.
create or replace function search_tokens(question text, inout tokens search_token[], inout interpretations search_interpretation[], inout correction text)
  language plpgsql stable as $$
declare
  typed record;
  near record;
  split text[];
  is_last boolean;
begin
  correction := question;
  for typed in select w.place, w.surface, w.word, count(*) over () as words from search_words(question) w order by w.place limit 24 loop
    is_last := typed.place = typed.words and question !~ '\s$';
    if length(typed.word) < 4 or search_knows(typed.word)
       or exists (select from place_edition p where p.names && array[search_place_name(typed.surface), typed.word])
       or exists (select from search_verb_forms(typed.word) f where search_knows(f))
       or (is_last and exists (select from search_word w where w.naming and search_begins(w.word, typed.word))) then
      tokens := tokens || row(cardinality(tokens) + 1, typed.surface, typed.word, 1)::search_token;
      continue;
    end if;
    select * into near from search_corrections(typed.word) limit 1;
    split := (select p.parts from search_parts(array[typed.word]) p limit 1);
    if near.corrected is not null and (split is null or near.distance = 1) then
      tokens := tokens || row(cardinality(tokens) + 1, typed.surface, near.corrected, near.likeness)::search_token;
      interpretations := interpretations || row('CORRECTION', typed.surface, near.surface)::search_interpretation;
      -- The word, not what is like it in others; both are letters and digits alone.
      correction := regexp_replace(correction, '(?<![[:alnum:]])' || typed.surface || '(?![[:alnum:]])', near.surface, 'g');
    elsif split is not null then
      tokens := tokens || array(
        select row(cardinality(tokens) + at, typed.surface, part, 0.9)::search_token from unnest(split) with ordinality s (part, at));
      interpretations := interpretations || row('COMPOUND', typed.surface, array_to_string(split, ' + '))::search_interpretation;
    else
      tokens := tokens || row(cardinality(tokens) + 1, typed.surface, typed.word, 1)::search_token;
    end if;
  end loop;
  if correction = question then correction := null; end if;
end $$;
