-- The search: one home for how texts become words, words become an index, and a question becomes hits.
--
-- A service edition is indexed by the statement that puts it in force (see the triggers at the end), from titles, search
-- terms, texts, documents, fees and legal bases, never from internal notes. Hits are read through `in_force`, so drafts are
-- never found, scheduled editions are found from their first instant, and the past can be searched as it was.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Words ---------------------------------------------------------------------------------------------------------

-- Written either way it is one word: case, accents, ß and ss, umlauts and their transcriptions (ä, ae). "ue" stays behind a
-- vowel or q, where it is none (Steuer, Quelle).
create function search_fold(text text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(replace(replace(translate(
    regexp_replace(normalize(replace(lower(text), 'ß', 'ss'), NFKD), '[\u0300-\u036F\u064B-\u0655]', '', 'g'),
    'ıłøđ', 'ilod'), 'ae', 'a'), 'oe', 'o'), '(?<![aeouq])ue', 'u', 'g')
$$;

create function search_dictionary(language text) returns text language sql immutable strict parallel safe as $$
  select case substring(language from '^[a-z]+')
    when 'de' then 'german' when 'en' then 'english'
    -- Endings are near enough within a script; a word of it is stemmed by that stemmer whatever its language.
    when 'ru' then 'russian' when 'uk' then 'russian' when 'bg' then 'russian'
    when 'ar' then 'arabic' when 'fa' then 'arabic'
    else 'simple' end
$$;

create function search_stem(word text, dictionary text) returns text language sql immutable strict parallel safe as $$
  select case dictionary
    when 'german' then coalesce((ts_lexize('german_stem', word))[1], word)
    when 'english' then coalesce((ts_lexize('english_stem', word))[1], word)
    when 'russian' then coalesce((ts_lexize('russian_stem', word))[1], word)
    when 'arabic' then coalesce((ts_lexize('arabic_stem', word))[1], word)
    else word end
$$;

-- Words so frequent in a language that they hardly tell anything. PostgreSQL knows those with an umlaut only unfolded.
create function search_is_stop_word(word text, dictionary text) returns boolean language sql immutable strict parallel safe as $$
  select case dictionary
    when 'german' then ts_lexize('german_stem', word) = '{}'
      or word in ('dass', 'fur', 'konnen', 'konnte', 'uber', 'wahrend', 'wurde', 'wurden')
    when 'english' then ts_lexize('english_stem', word) = '{}'
    when 'russian' then ts_lexize('russian_stem', word) = '{}'
    when 'arabic' then ts_lexize('arabic_stem', word) = '{}'
    else false end
$$;

-- Not strict, so that PostgreSQL takes it into the statement that calls it and folds only where somebody wants the word.
create function search_words(content text) returns table (place integer, surface text, word text)
  language sql immutable parallel safe rows 10 as $$
  select at::integer, found[1], search_fold(found[1]) from regexp_matches(content, '[[:alnum:]]+', 'g') with ordinality m (found, at)
$$;

-- "P-Schein" is also looked for as "PSchein": the words that hyphens join, at the place of the first.
create function search_joined_words(content text) returns table (place integer, surface text, word text)
  language sql immutable parallel safe rows 2 as $$
  select (select count(*)::integer + 1 from regexp_matches(left(content, strpos(content, found[1]) - 1), '[[:alnum:]]+', 'g')),
    found[1], search_fold(regexp_replace(found[1], '[^[:alnum:]]', '', 'g'))
  from regexp_matches(content, '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') m (found)
$$;

-- A localized text, one row a language; lists of names, one row a name.
create function search_wordings(texts jsonb) returns table (language text, content text) language sql immutable strict parallel safe as $$
  select t.language, case jsonb_typeof(w.wording) when 'object' then w.wording ->> 'text' else w.wording #>> '{}' end
  from jsonb_each(texts) t (language, wordings)
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(t.wordings) when 'array' then t.wordings else jsonb_build_array(t.wordings) end) w (wording)
$$;

-- The index -----------------------------------------------------------------------------------------------------

-- How much a word counts that was found there.
create table search_field (
  field text primary key,
  weight real not null check (weight > 0 and weight <= 1),
  -- Names what the service is; the other fields only mention it.
  naming boolean not null
);
insert into search_field (field, weight, naming) values
  ('TITLE', 1, true), ('OFFICIAL_TITLE', 0.95, true), ('SYNONYM', 0.97, true), ('ABBREVIATION', 0.97, true),
  ('COLLOQUIAL', 0.97, true), ('FORMER_NAME', 0.95, true), ('ALTERNATIVE_NAME', 0.97, true), ('SITUATION', 0.93, true),
  ('TEASER', 0.5, false), ('DOCUMENT', 0.45, false), ('FEE', 0.35, false), ('LEGAL_BASIS', 0.5, false),
  ('LIFE_SITUATION', 0.3, false), ('TEXT', 0.3, false);

-- Every word once for each way of stemming it.
create table search_word (
  id integer generated always as identity primary key,
  word text not null,
  dictionary text not null check (dictionary in ('german', 'english', 'russian', 'arabic', 'simple')),
  stem text not null,
  surface text not null,
  is_stop_word boolean not null,
  -- How many editions have it: the fewer, the more it tells.
  editions integer not null default 0,
  -- Names a service or stands in the thesaurus, so that compounds may be made of it and slips corrected to it.
  naming boolean not null default false,
  unique (word, dictionary)
);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops) where naming;
create index search_word_beginning on search_word (word text_pattern_ops) where naming;

-- By what a word is found: its stem, and the stems of the words it is made of.
create table search_key (
  key text not null,
  word_id integer not null references search_word on delete cascade,
  kind text not null check (kind in ('STEM', 'PART')),
  primary key (key, word_id)
);
create index search_key_word_id on search_key (word_id);

create table search_phrase (
  id bigint generated always as identity primary key,
  edition_id bigint not null references service_edition on delete cascade,
  field text not null,
  language language_tag not null,
  content text not null,
  -- Names of what the service refers to have a time of their own; null: as long as the edition.
  in_force tstzrange
);
create index search_phrase_edition_id on search_phrase (edition_id);

-- Without foreign keys, which PostgreSQL checks row by row: that would be half of what a load costs. Only search_index writes
-- here, right after the phrases, with which they also go; words stay.
create table search_posting (
  word_id integer not null,
  phrase_id bigint not null,
  place smallint not null,
  -- As of the phrase, so that a question need not read it.
  edition_id bigint not null,
  field text not null,
  naming boolean not null,
  primary key (word_id, phrase_id, place)
);
create index search_posting_phrase_id on search_posting (phrase_id);
create index search_posting_naming on search_posting (word_id) where naming;

create function search_forget_phrases() returns trigger language plpgsql as $$
begin
  delete from search_posting o where o.phrase_id = any(array(select id from phrases_before));
  return null;
end $$;
create trigger search_forget after delete on search_phrase referencing old table as phrases_before
  for each statement execute function search_forget_phrases();

-- What compounds can be made of: naming words of four letters and more, and their stems.
create table search_part (part text primary key);

-- The parts of which a compound is made, when all of it is (Bewohner + Park + Ausweis); what links them may be left out.
create function search_parts(words text[]) returns table (word text, part text, parts text[]) language plpgsql stable as $$
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

-- Takes words into the lexicon. Words that are there already are not locked: previews and publications would wait for each other.
create function search_learn(words jsonb) returns void language plpgsql as $$
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

-- A text as it is read: markup of words stands within them, any other between them; these four are all that is escaped.
create function search_plain(html text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    replace(replace(replace(replace(
      regexp_replace(regexp_replace(html, '</?(b|strong|i|em|sup|sub|a)(\s[^>]*)?>', '', 'gi'), '<[^>]*>', ' ', 'g'),
      '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'),
    '\s+', ' ', 'g'))
$$;

-- What is renamed in the future has both names, each for its time.
create function search_is_named_by(in_force tstzrange) returns boolean language sql volatile as $$
  select not isempty(in_force) and (upper(in_force) is null or upper(in_force) > clock_timestamp())
$$;

-- What of an edition is searched.
create function search_texts(editions bigint[]) returns table (edition_id bigint, field text, language text, content text, in_force tstzrange)
  language sql volatile as $$
  select m.edition_id, case m.code when '03' then 'TITLE' when '02' then 'OFFICIAL_TITLE' else 'TEASER' end, m.language::text, search_plain(m.content),
    null::tstzrange
  from text_module m where m.edition_id = any(editions) and m.code in ('02', '03', '05', '24')
  union all
  select m.edition_id, 'TEXT', m.language::text, string_agg(left(search_plain(m.content), 2000), ' ' order by m.code), null
  from text_module m where m.edition_id = any(editions) and m.code in ('06', '09', '11', '16') group by 1, 2, 3
  union all
  select t.edition_id, t.kind, t.language::text, t.term, null from search_term t where t.edition_id = any(editions)
  union all
  select d.edition_id, 'DOCUMENT', w.language, w.content, n.in_force
  from document_requirement d
  join document_type_edition n on n.document_type_id = d.document_type_id and search_is_named_by(n.in_force)
  cross join lateral (select * from search_wordings(n.name) union all select * from search_wordings(n.alternative_names)) w
  where d.edition_id = any(editions)
  union all
  select f.edition_id, 'FEE', w.language, w.content, null
  from fee f
  cross join lateral (select * from search_wordings(f.label) union all select * from search_wordings(f.condition)) w
  where f.edition_id = any(editions)
  union all
  select l.edition_id, 'LEGAL_BASIS', 'de', l.citation, null from legal_basis l where l.edition_id = any(editions)
  union all
  select j.edition_id, 'LIFE_SITUATION', w.language, w.content, n.in_force
  from service_situation j
  join situation_edition n on n.situation_id = j.situation_id and search_is_named_by(n.in_force)
  cross join lateral (
    select * from search_wordings(n.name)
    union all select s.language, s.term from situation_synonym s where s.edition_id = n.edition_id) w
  where j.edition_id = any(editions)
$$;

-- Counts the words of editions in or out: in one order, so that two who publish at once wait for each other and never in a circle.
-- A preview counts nothing, so that nobody waits for it.
--
-- Never by reading whole tables: the plans are made at the beginning of a load, when these are small, and kept.
create function search_count_words(counted bigint[], sign integer) returns void language plpgsql set enable_seqscan = off as $$
declare
  words integer[];
  numbers bigint[];
begin
  if current_setting('catalogue.rehearsal', true) = 'on' then return; end if;
  select coalesce(array_agg(c.word_id), '{}'), array_agg(c.number) into words, numbers
  from (
    select o.word_id, count(distinct p.edition_id) as number
    from search_phrase p join search_posting o on o.phrase_id = p.id where p.edition_id = any(counted) group by 1
  ) c;
  perform from search_word w where w.id = any(words) order by w.id for no key update;
  update search_word w set editions = greatest(w.editions + sign * c.number, 0) from unnest(words, numbers) c (id, number) where w.id = c.id;
end $$;

-- Makes the index of editions anew.
create function search_index(editions_given bigint[]) returns void language plpgsql as $$
declare
  phrases bigint[];
  words jsonb;
  said_in bigint[];
  said_words text[];
  said_places integer[];
begin
  if cardinality(editions_given) = 0 then return; end if;
  perform search_count_words(editions_given, -1);
  delete from search_phrase p where p.edition_id = any(editions_given);
  with added as (
    insert into search_phrase (edition_id, field, language, content, in_force)
    select distinct t.edition_id, t.field, t.language, t.content, t.in_force from search_texts(editions_given) t where t.content ~ '[[:alnum:]]'
    returning id
  )
  select coalesce(array_agg(id), '{}') into phrases from added;

  -- Every text is read once, and what is written alike is folded once.
  with phrase as materialized (
    select p.id, p.content, search_dictionary(p.language) as dictionary, f.naming
    from search_phrase p join search_field f on f.field = p.field where p.id = any(phrases)
  ), read as materialized (
    select p.id, p.dictionary, p.naming, t.surface, min(t.place) as place
    from phrase p
    cross join lateral (select place, surface from search_words(p.content) union all select place, surface from search_joined_words(p.content)) t
    group by 1, 2, 3, 4
  ), folded as materialized (
    select s.surface, search_fold(replace(s.surface, '-', '')) as word from (select distinct surface from read) s
  ), said as materialized (
    select r.id, r.dictionary, r.naming, f.word, min(r.surface) as surface, min(r.place) as place
    from read r join folded f on f.surface = r.surface group by 1, 2, 3, 4
  )
  select (select jsonb_agg(w) from (
      select s.word, s.dictionary, min(s.surface) as surface, bool_or(s.naming) as naming from said s group by 1, 2) w),
    array_agg(s.id), array_agg(s.word), array_agg(s.place)
  into words, said_in, said_words, said_places from said s;
  perform search_learn(coalesce(words, '[]'));
  -- What a first load brings, nobody has counted yet.
  if cardinality(phrases) > 2000 then analyze search_phrase, search_word; end if;

  insert into search_posting (word_id, phrase_id, place, edition_id, field, naming)
  select w.id, p.id, s.place, p.edition_id, p.field, p.naming
  from unnest(said_in, said_words, said_places) s (phrase_id, word, place)
  join (
    select p.id, p.edition_id, p.field, f.naming, search_dictionary(p.language) as dictionary
    from search_phrase p join search_field f on f.field = p.field where p.id = any(phrases) offset 0
  ) p on p.id = s.phrase_id
  join search_word w on w.word = s.word and w.dictionary = p.dictionary
  order by w.id, p.id;
  if cardinality(phrases) > 2000 then analyze search_posting; end if;

  perform search_count_words(editions_given, 1);
end $$;

-- An edition is indexed by the statement that puts it in force, and every service by one that renames what it refers to.
create function search_follow_service() returns trigger language plpgsql as $$
begin
  perform search_count_words(array(
    select n.edition_id from editions_now n join editions_before b using (edition_id)
    where upper(b.in_force) is null and upper(n.in_force) is not null
  ), -1);
  -- What was to end and stays after all.
  perform search_count_words(array(
    select n.edition_id from editions_now n join editions_before b using (edition_id)
    where upper(b.in_force) is not null and upper(n.in_force) is null and not isempty(n.in_force)
  ), 1);
  perform search_index(array(
    select n.edition_id from editions_now n
    where not isempty(n.in_force) and not exists (select from search_phrase p where p.edition_id = n.edition_id)
  ));
  return null;
end $$;
create trigger search_follow after update on service_edition
  referencing old table as editions_before new table as editions_now for each statement execute function search_follow_service();

create function search_forget_service() returns trigger language plpgsql as $$
begin
  perform search_count_words(array[old.edition_id], -1);
  return old;
end $$;
create trigger search_forget before delete on service_edition for each row execute function search_forget_service();

-- The table that refers to what was renamed, and by which column.
create function search_follow_name() returns trigger language plpgsql as $$
declare
  renamed bigint[];
begin
  execute format('select array(
    select distinct e.edition_id
    from editions_now n
    join %I r using (%I)
    join service_edition e on e.edition_id = r.edition_id
    where not isempty(e.in_force) and upper(e.in_force) is null)', tg_argv[0], tg_argv[1]) into renamed;
  perform search_index(renamed);
  return null;
end $$;
create trigger search_follow after insert on document_type_edition referencing new table as editions_now
  for each statement execute function search_follow_name('document_requirement', 'document_type_id');
create trigger search_follow_change after update on document_type_edition referencing new table as editions_now
  for each statement execute function search_follow_name('document_requirement', 'document_type_id');
create trigger search_follow after insert on situation_edition referencing new table as editions_now
  for each statement execute function search_follow_name('service_situation', 'situation_id');
create trigger search_follow_change after update on situation_edition referencing new table as editions_now
  for each statement execute function search_follow_name('service_situation', 'situation_id');

-- The thesaurus -------------------------------------------------------------------------------------------------

-- The words of an entry as they are compared with a question: stems, joined by blanks.
create table search_expression (
  edition_id bigint not null references thesaurus_entry_edition on delete cascade,
  language language_tag not null,
  word text not null,
  narrower boolean not null,
  expression text not null,
  stems text[] not null,
  primary key (edition_id, language, word)
);
create index search_expression_expression on search_expression (expression);

create function search_expression_stems(words text, language text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(search_stem(w.word, search_dictionary(language)) order by w.place), '{}') from search_words(words) w
$$;

create function search_follow_thesaurus() returns trigger language plpgsql as $$
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
create trigger search_follow after update on thesaurus_entry_edition referencing new table as editions_now
  for each statement execute function search_follow_thesaurus();

-- Questions -----------------------------------------------------------------------------------------------------

-- One way in which a word of the question may be meant: the catalogue's word `key`, worth `factor`. Alternatives of several
-- keys (the parts of a compound, the words of an expression) have as many rows with the same number.
create type search_alternative as (token integer, alternative integer, size integer, key text, factor real, via text, meaning text);

create type search_token as (token integer, surface text, word text, weight real);

create type search_interpretation as (kind text, said text, meant text);

create type search_question as (
  tokens search_token[],
  alternatives search_alternative[],
  places uuid[],
  aspects text[],
  interpretations search_interpretation[],
  correction text
);

-- What comes off German verbs.
create function search_verb_particles() returns text language sql immutable parallel safe as $$
  select 'ab|an|auf|aus|ein|hin|los|mit|nach|um|vor|weg|zu|zuruck|zusammen'
$$;

-- Verbs fall apart and put something in between: "ziehe … um", "umgezogen", "umzumelden".
create function search_verb_forms(word text) returns setof text language sql immutable strict parallel safe rows 1 as $$
  select f[1] || f[3] from regexp_match(word, '^(' || search_verb_particles() || ')(ge|zu)([a-z]{3,})$') f where f is not null
$$;

create function search_dictionaries(word text) returns text[] language sql immutable strict parallel safe as $$
  select case when word ~ '[\u0400-\u04FF]' then array['russian', 'simple'] when word ~ '[\u0600-\u06FF]' then array['arabic', 'simple']
    else array['german', 'english', 'simple'] end
$$;

create function search_stems(word text) returns table (stem text, dictionary text) language sql immutable strict parallel safe rows 2 as $$
  select s.stem, min(s.dictionary)
  from (select search_stem(word, d), d from unnest(search_dictionaries(word)) d) s (stem, dictionary) group by 1
$$;

-- Whether a word begins so. PostgreSQL finds such words by an index only when it is told between what they are.
create function search_begins(word text, beginning text) returns boolean language sql immutable parallel safe as $$
  select word ~>=~ beginning and word ~<~ (beginning || U&'\+10FFFF')
$$;

-- Whether the catalogue or the thesaurus has the word, whole or as a part of one.
create function search_knows(word text) returns boolean language sql stable strict as $$
  select exists (select from search_stems(word) s join search_key k on k.key = s.stem)
$$;

-- The same letters in another order.
create function search_is_swapped(one text, other text) returns boolean language sql immutable strict parallel safe as $$
  select length(one) = length(other)
    and (select string_agg(c, '' order by c) from regexp_split_to_table(one, '') c)
      = (select string_agg(c, '' order by c) from regexp_split_to_table(other, '') c)
$$;

-- Known words that a slip of the keyboard may have meant, the likeliest first.
create function search_corrections(word text) returns table (corrected text, surface text, distance integer, likeness real)
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

-- The names of places are kept as they are sorted.
create function search_place_name(text text) returns text language sql immutable strict parallel safe as $$
  select replace(regexp_replace(normalize(lower(text), NFD), '[\u0300-\u036F]', '', 'g'), 'ß', 'ss')
$$;

-- Words as they are meant, from words as they were typed: slips corrected, unknown compounds taken apart.
create function search_tokens(question text, inout tokens search_token[], inout interpretations search_interpretation[], inout correction text)
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

create type search_match as (first integer, last integer, edition_id bigint, kind text, aspect text, expression text, said text);

-- Where the question says what the thesaurus has.
create function search_thesaurus_matches(tokens search_token[], moment timestamptz) returns setof search_match language plpgsql stable as $$
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

-- Places that the question names. Smaller ones only where nothing else is called so.
create function search_places(tokens search_token[], moment timestamptz) returns table (first integer, last integer, place_id uuid, said text)
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

-- The words themselves, and verbs whose participle or infinitive puts something in between.
create function search_said(tokens search_token[], corrected text[], unfinished integer) returns setof search_alternative language sql stable as $$
  select row(t.token, 0, 1, s.stem,
    -- Unfinished words are not yet the short word that they may look like.
    case when t.token = unfinished and not exists (select from search_word w where w.word = t.word) then 0.8 else 1 end * t.weight,
    case when t.surface = any(corrected) then 'CORRECTION' else 'WORD' end, t.surface)::search_alternative
  from unnest(tokens) t cross join lateral search_stems(t.word) s
  union all
  select row(t.token, 0, 1, search_stem(f, 'german'), 0.95, 'WORD', f)::search_alternative
  from unnest(tokens) t cross join lateral search_verb_forms(t.word) f
$$;

create type search_split_verb as (token integer, particle integer, verb text, stem text);

-- "ziehe … um": verbs that the catalogue knows, whose particle comes later.
create function search_split_verbs(tokens search_token[]) returns setof search_split_verb language sql stable as $$
  select t.token, p.token, p.word || t.word, search_stem(p.word || t.word, 'german')
  from unnest(tokens) p
  join unnest(tokens) t on t.token < p.token
  where p.word ~ ('^(' || search_verb_particles() || ')$') and search_knows(p.word || t.word)
$$;

-- "Bewohner Parkausweis" is also one word, and a compound is also its parts, said one by one.
create function search_compounds(tokens search_token[]) returns setof search_alternative language sql stable as $$
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

-- Who is still typing means what begins like this.
create function search_beginnings(typed search_token) returns setof search_alternative language sql stable as $$
  select row(typed.token, 0, 1, b.stem, case when search_knows(typed.word) then 0.5 else 0.8 end, 'PREFIX', b.surface)::search_alternative
  from (
    select distinct on (w.stem) w.stem, w.surface from search_word w
    where w.naming and search_begins(w.word, typed.word) and w.word <> typed.word and w.editions > 0
    order by w.stem, length(w.word) limit 80
  ) b
  where length(typed.word) >= case typed.token when 1 then 3 else 2 end
$$;

-- What the thesaurus has for what was said, where the catalogue has all words of it.
create function search_synonyms(matches search_match[]) returns setof search_alternative language sql stable as $$
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

-- Words that are not looked for: fillers, and those that ask for a part of the answer. Expressions of several words come
-- first: "identity card" is no card.
create function search_silent_matches(matches search_match[]) returns setof search_match language sql immutable as $$
  select m.* from unnest(matches) m
  where m.kind in ('FILLER', 'ASPECT')
    and not exists (
      select from unnest(matches) longer
      where longer.kind not in ('FILLER', 'ASPECT') and longer.last - longer.first > m.last - m.first
        and longer.first <= m.first and longer.last >= m.last)
  order by m.last - m.first desc
$$;

-- The words that are left, and how much each of them says.
create function search_weighed(tokens search_token[], silent integer[], fillers integer[]) returns search_token[] language sql immutable as $$
  select coalesce(array_agg(row(t.token, t.surface, t.word, case
      when t.token = any(silent) or search_is_stop_word(t.word, 'german') then 0.1
      -- Ages and dates; of a law's name or a section they say little as well.
      when t.word ~ '^[0-9]+$' then 0.3
      else 1 end)::search_token order by t.token), '{}')
  from unnest(tokens) t
  where not (t.token = any(silent) and t.token = any(fillers))
$$;

-- The best of the ways to the same word, of words that are asked for; numbered, so that what belongs together stays together.
create function search_best(alternatives search_alternative[], tokens search_token[]) returns search_alternative[] language sql immutable as $$
  select coalesce(array_agg(row(b.token, b.number, b.size, b.key, b.factor, b.via, b.meaning)::search_alternative order by b.number, b.key), '{}')
  from (
    select distinct on (a.token, case when a.size = 1 then '' else a.via || a.alternative end, a.key) a.*,
      dense_rank() over (order by a.token, a.size = 1, case when a.size = 1 then a.key else a.via || a.alternative end)::integer as number
    from unnest(alternatives) a
    where a.token in (select t.token from unnest(tokens) t)
    order by a.token, case when a.size = 1 then '' else a.via || a.alternative end, a.key, a.factor desc
  ) b
$$;

-- What a question means: its words, what each may be called here, the places it names, the part of the answer it asks for.
create function search_understand(question text, moment timestamptz, place_given boolean) returns search_question language plpgsql stable as $$
declare
  q search_question;
  matches search_match[];
  quiet search_match[];
  verbs search_split_verb[];
  fillers integer[];
  silent integer[];
  unfinished integer;
begin
  select t.tokens, t.interpretations, t.correction into q.tokens, q.interpretations, q.correction from search_tokens(question, '{}', '{}', null) t;
  q.alternatives := '{}'; q.places := '{}'; q.aspects := '{}';
  if cardinality(q.tokens) = 0 then return q; end if;
  unfinished := case when question !~ '\s$' then cardinality(q.tokens) end;
  matches := array(select m from search_thesaurus_matches(q.tokens, moment) m);
  quiet := array(select m from search_silent_matches(matches) m);
  verbs := array(select v from search_split_verbs(q.tokens) v);
  fillers := array(select generate_series(m.first, m.last) from unnest(matches) m where m.kind = 'FILLER');

  q.aspects := array(select m.aspect from unnest(quiet) m where m.kind = 'ASPECT' group by 1 order by min(m.first));
  q.interpretations := q.interpretations || array(
    select distinct on (m.aspect) row('ASPECT', m.said, m.aspect)::search_interpretation
    from unnest(quiet) m where m.kind = 'ASPECT' order by m.aspect, m.last - m.first desc, m.first);
  silent := array(select generate_series(m.first, m.last) from unnest(quiet) m);

  select coalesce(array_agg(distinct p.place_id) filter (where not place_given), '{}'), silent || coalesce(array_agg(s), '{}'),
    q.interpretations || coalesce(array_agg(distinct row('PLACE', p.said, p.said)::search_interpretation), '{}')
  into q.places, silent, q.interpretations
  from search_places(q.tokens, moment) p cross join generate_series(p.first, p.last) s;
  -- A question of such words alone is about them.
  if not exists (select from unnest(q.tokens) t where not t.token = any(silent)) then silent := fillers; end if;
  silent := silent || array(select v.particle from unnest(verbs) v);
  matches := matches || array(
    select row(v.token, v.token, x.edition_id, case when x.narrower then 'NARROWER' else n.kind end, n.aspect, x.expression, v.verb)::search_match
    from unnest(verbs) v
    join search_expression x on x.expression = v.stem
    join thesaurus_entry_edition n on n.edition_id = x.edition_id and n.in_force @> moment
    where n.kind in ('EQUIVALENT', 'BROADER'));

  q.alternatives := array(
    select a from search_said(q.tokens, array(select i.said from unnest(q.interpretations) i where i.kind = 'CORRECTION'), unfinished) a
    union all select row(v.token, 0, 1, v.stem, 0.97, 'WORD', v.verb)::search_alternative from unnest(verbs) v
    union all select a from search_compounds(q.tokens) a
    union all select a from search_beginnings(q.tokens[unfinished]) a where unfinished is not null
    union all select a from search_synonyms(matches) a);
  q.tokens := search_weighed(q.tokens, silent, fillers);
  q.alternatives := search_best(q.alternatives, q.tokens);
  return q;
end $$;

-- From nearly nothing for a word that everybody uses to 1 for one that only one edition has.
create function search_word_weight(editions integer, is_stop_word boolean, services real) returns real
  language sql immutable parallel safe as $$
  select (ln(1 + services / greatest(editions, 1)) / ln(1 + services) * case when is_stop_word then 0.25 else 1 end)::real
$$;

-- Where what the question says stands, in editions that are in force: words first, because PostgreSQL cannot know how few
-- editions have them. A function of its own, so that it expects many rows (and does not join them one by one).
create function search_found(question search_question, moment timestamptz, services real)
  returns table (token integer, alternative integer, size integer, key text, edition_id bigint, phrase_id bigint, place smallint, word_id integer,
    surface text, word_weight real, via text, kind text, field text, worth double precision, portion numeric, field_weight real, naming boolean)
  language plpgsql stable rows 3000 as $$
#variable_conflict use_column
begin
  return query
  with spoken as materialized (
    select a.token, a.alternative, a.size, a.key, o.edition_id, o.phrase_id, o.place, w.id as word_id, w.surface,
      search_word_weight(w.editions, w.is_stop_word, search_found.services) as word_weight, a.via, k.kind, o.field,
      a.factor * case k.kind when 'PART' then 0.75 else 1 end
        -- What begins as it was typed is meant before what has it somewhere.
        * case when a.via = 'PREFIX' and not (o.field = 'TITLE' and o.place = 1) then 0.85 else 1 end as worth,
      -- How much of the word it is, of a compound.
      case k.kind when 'PART' then least(length(a.key) * 1.15 / length(w.word), 1) else 1 end as portion
    from unnest(question.alternatives) a
    join search_key k on k.key = a.key
    join search_word w on w.id = k.word_id
    -- What one service in eight mentions tells nothing of any.
    cross join lateral (
      select n.phrase_id, n.place, n.edition_id, n.field from search_posting n
      where n.word_id = w.id and n.naming and w.editions > greatest(40, search_found.services / 8)
      union all
      select m.phrase_id, m.place, m.edition_id, m.field from search_posting m
      where m.word_id = w.id and w.editions <= greatest(40, search_found.services / 8)
    ) o
  )
  select s.*, f.weight, f.naming
  from spoken s
  join search_field f on f.field = s.field
  -- Looked up and not joined (is true), because PostgreSQL takes those in force for very few.
  where (s.edition_id in (select e.edition_id from service_edition e where e.in_force @> moment)) is true
    and (s.field not in ('DOCUMENT', 'LIFE_SITUATION') or (select p.in_force @> moment from search_phrase p where p.id = s.phrase_id));
end $$;

-- What is found of an alternative: some parts of a compound are something, some words of an expression are nothing.
create function search_worth(found double precision, keys bigint, size integer, via text) returns double precision
  language sql immutable parallel safe as $$
  select case when via = 'SYNONYM' and keys < size then 0 else found / size end
$$;

create type search_reason as (said text, found text, field text, via text);

-- The services a question finds, at a moment, the best first.
--
-- What counts is how much of the question a service covers, a rare word more than a frequent one, and how well a single
-- name of it (its title, a search term) agrees with the question: one that says more than was asked for is a special case.
create function search_hits(question search_question, moment timestamptz, lineage uuid[])
  returns table (edition_id bigint, score numeric, reasons search_reason[], words integer[]) language plpgsql stable rows 100 as $$
#variable_conflict use_column
begin
  return query
  with
    stock as materialized (select count(*)::real as services from service_edition e where e.in_force @> moment),
    token as materialized (select t.* from unnest(question.tokens) t),
    found as materialized (select f.* from stock s cross join lateral search_found(question, moment, s.services) f),
    -- How well an edition, and each of its phrases, answers each word of the question.
    by_edition as materialized (
      select x.token, x.edition_id, max(x.worth) as worth
      from (
        select y.token, y.alternative, y.edition_id, search_worth(sum(y.worth), count(*), max(y.size), min(y.via)) as worth
        from (select token, alternative, size, key, edition_id, min(via) as via, max(worth * field_weight) as worth from found group by 1, 2, 3, 4, 5) y
        group by 1, 2, 3
      ) x group by 1, 2
    ),
    rarity as materialized (
      select t.token,
        -- A word that nobody has stands for something else in a few words, and for nothing much in a sentence.
        t.weight * case when c.editions is null and (select count(*) from token w where w.weight >= 0.5) > 3 then 0.6 else 1 end
          * ln(1 + s.services / (0.5 + coalesce(c.editions, 0))) as rarity
      from token t cross join stock s
      left join (
        -- Words that only mean the same make nothing frequent that is rare.
        select b.token, coalesce(nullif(count(*) filter (where exists (
            select from found f
            where f.token = b.token and f.edition_id = b.edition_id and f.via in ('WORD', 'CORRECTION') and f.kind = 'STEM')), 0), count(*)) as editions
        from by_edition b where b.worth >= 0.3 group by 1) c on c.token = t.token
    ),
    total as materialized (select greatest(sum(rarity), 0.001) as rarity, count(*) filter (where rarity > 0.5) as words from rarity),
    coverage as materialized (
      select b.edition_id, sum(b.worth * r.rarity) / max(t.rarity) as covered
      from by_edition b join rarity r on r.token = b.token cross join total t group by 1
    ),
    -- Only these names can make a hit (see `hit`): those of services that cover enough of the question, and those of which
    -- several words were said. The others need not be weighed: thousands that have nothing but a little word in common with it.
    name as materialized (
      select f.* from found f
      where f.naming and f.phrase_id in (
        select x.phrase_id from found x join coverage c on c.edition_id = x.edition_id where x.naming and c.covered >= 0.29
        union
        select x.phrase_id from found x where x.naming group by 1 having min(x.place) < max(x.place))
    ),
    by_phrase as materialized (
      select x.token, x.phrase_id, x.edition_id, x.field_weight, max(x.worth) as worth
      from (
        select y.token, y.alternative, y.phrase_id, y.edition_id, y.field_weight, search_worth(sum(y.worth), count(*), max(y.size), min(y.via)) as worth
        from (
          select token, alternative, size, key, phrase_id, edition_id, field_weight, min(via) as via, max(worth) as worth
          from name group by 1, 2, 3, 4, 5, 6, 7
        ) y group by 1, 2, 3, 4, 5
      ) x group by 1, 2, 3, 4
    ),
    said as (
      select b.phrase_id, b.edition_id, b.field_weight, sum(b.worth * r.rarity) / max(t.rarity) as covered, max(b.worth) as best,
        count(*) filter (where r.rarity > 0.5) as words
      from by_phrase b join rarity r on r.token = b.token cross join total t group by 1, 2, 3
    ),
    -- How much of a name was said: of all its words, weighed by what they tell.
    heard as (
      select x.phrase_id, sum(x.heard) / sum(x.weight) as share, count(*) filter (where x.heard > 0.2) as places
      from (
        select y.phrase_id, y.place, max(y.weight) as weight, max(y.heard) as heard
        from (
          select z.phrase_id, z.place, max(z.word_weight) as weight,
            least(greatest(max(z.whole), sum(z.portion)), 1) * max(z.word_weight) as heard
          from (
            select v.phrase_id, v.place, v.word_id, v.word_weight, max(v.whole) as whole, max(v.portion) as portion
            from (
              select f.phrase_id, f.place, f.word_id, f.word_weight, f.token, f.alternative,
                max(f.worth) filter (where f.kind = 'STEM') as whole, sum(f.worth * f.portion) filter (where f.kind = 'PART') as portion
              from name f group by 1, 2, 3, 4, 5, 6
            ) v group by v.phrase_id, v.place, v.word_id, v.word_weight, v.token
          ) z group by z.phrase_id, z.place, z.word_id
          union all
          select o.phrase_id, o.place, search_word_weight(w.editions, w.is_stop_word, s.services), 0
          from search_posting o join search_word w on w.id = o.word_id cross join stock s
          where o.phrase_id = any(array(select phrase_id from by_phrase))
        ) y group by 1, 2
      ) x group by 1
    ),
    agreed as (
      select x.phrase_id, max(x.edition_id) as edition_id, max(x.field_weight) as field_weight, max(x.covered) as covered,
        max(x.best) as best, max(x.words) as words, max(x.share) as share, max(x.places) as places
      from (
        select phrase_id, edition_id, field_weight, covered, best, words, null::double precision as share, null::bigint as places from said
        union all select phrase_id, null, null, null, null, null, share, places from heard
      ) x group by 1
    ),
    named as (
      select distinct on (a.edition_id) a.edition_id, a.best,
        greatest(
          a.covered * (0.55 + 0.45 * least(a.share, 1)),
          -- All of a name of several words is strong, whatever else the question says.
          case when a.share >= 0.8 and a.places > 1 and (a.words > 1 or t.words > 2) then 0.55 * a.share + 0.25 * a.covered else 0 end
        ) * a.field_weight as worth
      from agreed a cross join total t
      order by a.edition_id, worth desc, a.phrase_id
    ),
    area as (
      select c.edition_id, array_agg(a.place_id) as places from coverage c join service_area a on a.edition_id = c.edition_id group by 1
    ),
    -- Where most is offered is what is meant when no place was said.
    home as (
      select a.place_id from service_area a where a.place_id in (select unnest(places) from area) group by 1 order by count(*) desc, 1 limit 1
    ),
    place_factor as (
      select c.edition_id, case
        when a.places is null then 1
        when lineage is not null then case when a.places && lineage then 1 else 0.75 end
        when a.places && array(select place_id from home) then 1
        else 0.97 end as factor
      from coverage c left join area a on a.edition_id = c.edition_id
    ),
    -- Silence rather than a guess.
    hit as materialized (
      select c.edition_id, round(((0.4 * c.covered + 0.6 * coalesce(n.worth, 0)) * l.factor)::numeric, 4) as score
      from coverage c
      cross join total t
      left join named n on n.edition_id = c.edition_id
      join place_factor l on l.edition_id = c.edition_id
      where (n.worth is not null and n.best >= 0.5 and (c.covered >= case when t.words >= 4 then 0.3 else 0.45 end or n.worth >= 0.5))
         or (coalesce(n.best, 0) < 0.5 and c.covered >= 0.4)
    ),
    -- Of little words only where there are no others.
    shown as materialized (
      select f.* from found f
      -- Looked up and not joined (is true): PostgreSQL would compare all with all.
      where ((f.token, f.edition_id) in (
        select b.token, b.edition_id from by_edition b
        where b.worth > 0 and b.edition_id in (select edition_id from hit)
          and b.token in (select t.token from token t where t.weight >= least(0.5, (select max(weight) from token))))) is true
    ),
    reason as (
      select x.edition_id, array_agg(row(t.surface, x.surface, x.field,
        case when x.via = 'WORD' and x.kind = 'PART' then 'COMPOUND' else x.via end)::search_reason order by t.token) as reasons
      from (
        select distinct on (o.edition_id, o.token) o.edition_id, o.token, o.surface, o.field, o.via, o.kind
        from shown o order by o.edition_id, o.token, o.worth / o.size * o.field_weight desc, o.phrase_id, o.place, o.surface
      ) x join token t on t.token = x.token
      group by 1
    ),
    -- One word of an expression is not yet what was meant.
    heard_word as (select o.edition_id, array_agg(distinct o.word_id) as words from shown o where o.size = 1 group by 1)
  select c.edition_id, c.score, coalesce(r.reasons, '{}'), coalesce(h.words, '{}')
  from hit c
  left join heard_word h on h.edition_id = c.edition_id
  left join reason r on r.edition_id = c.edition_id;
end $$;

-- Places and all that they lie in; null when there are none.
create function search_lineage(places uuid[], moment timestamptz) returns uuid[] language plpgsql stable as $$
begin
  if coalesce(cardinality(places), 0) = 0 then return null; end if;
  return array(
    with recursive lineage (place_id) as (
      select unnest(places)
      union
      select p.parent_id from lineage l join place_edition p on p.place_id = l.place_id where p.parent_id is not null and (p.in_force @> moment) is true
    ) select place_id from lineage);
end $$;

-- What of an edition shows best that it is meant: a stretch of its text, word by word, those that were found marked.
create function search_snippet(edition bigint, words integer[], languages text[], moment timestamptz) returns jsonb language sql stable as $$
  with phrase as (
    select p.content, search_dictionary(p.language) as dictionary
    from search_phrase p
    where p.edition_id = edition and (p.in_force is null or p.in_force @> moment)
      and (p.field in ('TEASER', 'TEXT')
        or p.field in ('DOCUMENT', 'FEE') and exists (select from search_posting o where o.phrase_id = p.id and o.word_id = any(words)))
    order by (select count(*) from search_posting o where o.phrase_id = p.id and o.word_id = any(words)) desc,
      array_position(languages, p.language::text) nulls last, p.field <> 'TEASER', p.id
    limit 1
  ), piece as (
    select m.at, m.found[1] as text, exists (
      select from search_word w where w.word = search_fold(m.found[1]) and w.dictionary = p.dictionary and w.id = any(words)) as marked
    from phrase p cross join lateral regexp_matches(p.content, '[[:alnum:]]+|[^[:alnum:]]+', 'g') with ordinality m (found, at)
  ), start as (
    select greatest(coalesce(min(at) filter (where marked), 1) - 16, 1) as first, max(at) as last from piece
  )
  select jsonb_build_object(
    'begins', min(s.first) = 1,
    'ends', min(s.first) + 60 > min(s.last),
    'pieces', jsonb_agg(jsonb_build_object('text', p.text, 'marked', p.marked) order by p.at))
  from piece p cross join start s where p.at between s.first and s.first + 60
$$;

-- Suggestions while somebody types: names that begin like it first, then names that have it as a word.
create function search_suggest(typed text, moment timestamptz, lineage uuid[], wanted integer)
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
