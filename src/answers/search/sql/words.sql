-- Folds spellings of a word: case, accents, ß and ss, umlauts and their transcriptions (ä, ae). "ue" is kept after a
-- vowel or q, where it is none (Steuer, Quelle).
create or replace function search_fold(text text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(replace(replace(translate(
    regexp_replace(normalize(replace(lower(text), 'ß', 'ss'), NFKD), '[\u0300-\u036F\u064B-\u0655]', '', 'g'),
    'ıłøđ', 'ilod'), 'ae', 'a'), 'oe', 'o'), '(?<![aeouq])ue', 'u', 'g')
$$;

create or replace function search_dictionary(language text) returns text language sql immutable strict parallel safe as $$
  select case substring(language from '^[a-z]+')
    when 'de' then 'german' when 'en' then 'english'
    -- Languages that share a script use its nearest stemmer.
    when 'ru' then 'russian' when 'uk' then 'russian' when 'bg' then 'russian'
    when 'ar' then 'arabic' when 'fa' then 'arabic'
    else 'simple' end
$$;

create or replace function search_stem(word text, dictionary text) returns text language sql immutable strict parallel safe as $$
  select case dictionary
    when 'german' then coalesce((ts_lexize('german_stem', word))[1], word)
    when 'english' then coalesce((ts_lexize('english_stem', word))[1], word)
    when 'russian' then coalesce((ts_lexize('russian_stem', word))[1], word)
    when 'arabic' then coalesce((ts_lexize('arabic_stem', word))[1], word)
    else word end
$$;

-- Stop words. PostgreSQL's lists contain umlauts only unfolded.
create or replace function search_is_stop_word(word text, dictionary text) returns boolean language sql immutable strict parallel safe as $$
  select case dictionary
    when 'german' then ts_lexize('german_stem', word) = '{}'
      or word in ('dass', 'fur', 'konnen', 'konnte', 'uber', 'wahrend', 'wurde', 'wurden')
    when 'english' then ts_lexize('english_stem', word) = '{}'
    when 'russian' then ts_lexize('russian_stem', word) = '{}'
    when 'arabic' then ts_lexize('arabic_stem', word) = '{}'
    else false end
$$;

-- Not strict, so that PostgreSQL takes it into the statement that calls it and folds only where somebody wants the word.
create or replace function search_words(content text) returns table (place integer, surface text, word text)
  language sql immutable parallel safe rows 10 as $$
  select at::integer, found[1], search_fold(found[1]) from regexp_matches(content, '[[:alnum:]]+', 'g') with ordinality m (found, at)
$$;

-- Joins hyphenated words ("P-Schein" as "PSchein"), at the position of the first.
create or replace function search_joined_words(content text) returns table (place integer, surface text, word text)
  language sql immutable parallel safe rows 2 as $$
  select (select count(*)::integer + 1 from regexp_matches(left(content, strpos(content, found[1]) - 1), '[[:alnum:]]+', 'g')),
    found[1], search_fold(regexp_replace(found[1], '[^[:alnum:]]', '', 'g'))
  from regexp_matches(content, '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') m (found)
$$;

-- Expands a localised text: one row per language, or per name of a list.
create or replace function search_wordings(texts jsonb) returns table (language text, content text) language sql immutable strict parallel safe as $$
  select t.language, case jsonb_typeof(w.wording) when 'object' then w.wording ->> 'text' else w.wording #>> '{}' end
  from jsonb_each(texts) t (language, wordings)
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(t.wordings) when 'array' then t.wordings else jsonb_build_array(t.wordings) end) w (wording)
$$;

-- Plain text of HTML: inline markup stands within words, other markup between them; only these four entities occur.
create or replace function search_plain(html text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    replace(replace(replace(replace(
      regexp_replace(regexp_replace(html, '</?(b|strong|i|em|sup|sub|a)(\s[^>]*)?>', '', 'gi'), '<[^>]*>', ' ', 'g'),
      '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'),
    '\s+', ' ', 'g'))
$$;
