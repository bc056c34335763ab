-- Folds spellings, as `folded` in platform/i18n does; a test compares both. By ICU, so that it does not depend on the locale of
-- the database. "ue" is kept after a vowel or q, where it is none (Steuer, Quelle).
create or replace function search_fold(text text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(replace(replace(replace(translate(
    regexp_replace(lower(normalize(text, NFKD) collate "und-x-icu"), '[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u00AD\u200B-\u200F\u2060\uFEFF]', '', 'g'),
    'ıłøđς', 'ilodσ'), 'ß', 'ss'), 'ae', 'a'), 'oe', 'o'), '(?<![aeouq])ue', 'u', 'g')
$$;

create or replace function search_language(tag text) returns text language sql immutable strict parallel safe as $$
  select lower(substring(tag from '^[A-Za-z]+'))
$$;

-- What stands between blanks and signs, in its order, as it is written.
create or replace function search_written(content text) returns table (place bigint, surface text)
  language sql immutable parallel safe rows 10 as $$
  select at, found[1]
  from regexp_matches(normalize(content, NFKC) collate "und-x-icu",
    '[[:alnum:]\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u00AD\u200B-\u200F\u2060\uFEFF\u0900-\u0963\u0966-\u109F]+(?:[-‐‑][[:alnum:]\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u00AD\u200B-\u200F\u2060\uFEFF\u0900-\u0963\u0966-\u109F]+)*', 'g')
    with ordinality m (found, at)
$$;

-- The words of what is written, folded, and as they are written. What a hyphen joins ("P-Schein") is also one word.
create or replace function search_spelled(written text) returns table (surface text, word text)
  language sql immutable parallel safe rows 1 as $$
  with folded as materialized (select search_fold(written) as word)
  select coalesce(split.surface, split.word), split.word
  from folded f
  cross join lateral (
    select s.found[1] as word, (regexp_split_to_array(written, '[-‐‑]'))[s.at] as surface
    from regexp_matches(f.word collate "und-x-icu", '[[:alnum:]\u0900-\u0963\u0966-\u109F]+', 'g') with ordinality s (found, at)
    union all
    select regexp_replace(f.word collate "und-x-icu", '[-‐‑]', '', 'g'), written where written ~ '[-‐‑]'
  ) split
  where split.word <> ''
$$;

-- The words of a text in their order.
create or replace function search_words(content text) returns table (place integer, surface text, word text)
  language sql immutable parallel safe rows 10 as $$
  select w.place::integer, s.surface, s.word from search_written(content) w cross join lateral search_spelled(w.surface) s
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
