-- A scheduled renaming has both names, each for its period.
create or replace function search_is_named_by(in_force tstzrange) returns boolean language sql volatile as $$
  select not isempty(in_force) and (upper(in_force) is null or upper(in_force) > clock_timestamp())
$$;

-- Searchable texts of an edition.
create or replace function search_texts(editions bigint[]) returns table (edition_id bigint, field text, language text, content text, in_force tstzrange)
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

-- Names of a service; the other fields only mention it. Not strict, so that PostgreSQL takes it into the statement.
create or replace function search_is_name(field text) returns boolean language sql immutable parallel safe as $$
  select field not in ('TEASER', 'DOCUMENT', 'FEE', 'LEGAL_BASIS', 'LIFE_SITUATION', 'TEXT')
$$;

-- The next revision of what the search knows. A preview changes nothing, so that nobody waits for it.
create or replace function search_advance() returns bigint language plpgsql as $$
declare
  advanced bigint;
begin
  if current_setting('catalogue.dry_run', true) = 'on' then
    select s.revision into advanced from search_state s;
  else
    update search_state s set revision = s.revision + 1 returning s.revision into advanced;
  end if;
  return advanced;
end $$;

create or replace function search_follow_knowledge() returns trigger language plpgsql as $$
begin
  perform search_advance();
  return null;
end $$;

-- Counts the words of editions in or out. A preview counts nothing.
--
-- Never by reading whole tables: the plans are made at the beginning of a load, when these are small, and kept.
create or replace function search_count_words(counted bigint[], sign integer) returns void
  language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  advanced bigint;
begin
  if cardinality(counted) = 0 or current_setting('catalogue.dry_run', true) = 'on' then return; end if;
  advanced := search_advance();
  update search_word w set editions = greatest(w.editions + sign * c.names, 0), mentions = greatest(w.mentions + sign * c.others, 0), revision = advanced
  from (
    select said.word_id, count(distinct said.edition_id) filter (where said.naming) as names, count(distinct said.edition_id) filter (where not said.naming) as others
    from (
      select o.word_id, o.edition_id, true as naming from search_posting o where o.edition_id = any(counted)
      union all select m.word_id, m.edition_id, false from search_mention m where m.edition_id = any(counted)) said
    group by 1) c
  where w.id = c.word_id;
end $$;

-- Rebuilds the index of editions. Words are looked up one at a time (lateral, offset 0): an edition has few of all that are stored.
create or replace function search_index(editions_given bigint[]) returns void language plpgsql set enable_seqscan = off as $$
declare
  advanced bigint;
  phrases bigint[];
  said_in bigint[];
  said_fields text[];
  said_languages text[];
  said_words text[];
  said_surfaces text[];
  said_periods tstzrange[];
begin
  if cardinality(editions_given) = 0 then return; end if;
  perform search_count_words(editions_given, -1);
  advanced := search_advance();
  delete from search_phrase p where p.edition_id = any(editions_given);
  delete from search_posting o where o.edition_id = any(editions_given);
  delete from search_mention o where o.edition_id = any(editions_given);
  with added as (
    insert into search_phrase (edition_id, field, language, content, in_force)
    select distinct t.edition_id, t.field, t.language, t.content, t.in_force from search_texts(editions_given) t
    where t.content collate "und-x-icu" ~ '[[:alnum:]]'
    -- In one order in every database: of equals, the first is told.
    order by 1, 2, 3, 4
    returning id
  )
  select coalesce(array_agg(id), '{}') into phrases from added;
  -- What a first load brings, nobody has counted yet.
  if cardinality(phrases) > 2000 then analyze search_phrase, search_word; end if;

  -- Every text is read once, what is written again and again is folded once, and a word of a field is kept once.
  with written as materialized (
    select distinct p.edition_id, p.field, p.language, p.in_force, w.surface
    from (
      select q.edition_id, q.field, search_language(q.language) as language, q.in_force, q.content
      from search_phrase q where q.id = any(phrases) offset 0) p
    cross join lateral search_written(p.content) w),
  spelled as materialized (
    select d.surface as written, s.surface, s.word from (select distinct w.surface from written w) d cross join lateral search_spelled(d.surface) s),
  said as (
    select w.edition_id, w.field, w.language, s.word, min(s.surface) as surface,
      case when not bool_or(w.in_force is null) then range_merge(range_agg(w.in_force) filter (where w.in_force is not null)) end as in_force
    from written w join spelled s on s.written = w.surface group by 1, 2, 3, 4)
  select array_agg(s.edition_id), array_agg(s.field), array_agg(s.language), array_agg(s.word), array_agg(s.surface), array_agg(s.in_force)
  into said_in, said_fields, said_languages, said_words, said_surfaces, said_periods
  from said s;

  insert into search_word (word, language, surface, naming, revision)
  select s.word, s.language, coalesce(min(s.surface) filter (where search_is_name(s.field)), min(s.surface)), bool_or(search_is_name(s.field)), advanced
  from unnest(said_words, said_languages, said_surfaces, said_fields) s (word, language, surface, field)
  where (select w.id from search_word w where w.word = s.word and w.language = s.language) is null
  group by 1, 2 order by 1, 2
  on conflict do nothing;
  -- Known words are not locked by a preview, for which others would wait.
  if not coalesce(current_setting('catalogue.dry_run', true) = 'on', false) then
    update search_word w set naming = true, revision = advanced
    where w.id = any(array(
      select known.id from unnest(said_words, said_languages, said_fields) s (word, language, field)
      cross join lateral (select k.id from search_word k where k.word = s.word and k.language = s.language and not k.naming offset 0) known
      where search_is_name(s.field)));
  end if;

  insert into search_posting (word_id, edition_id)
  select distinct known.id, s.edition_id
  from unnest(said_in, said_fields, said_languages, said_words) s (edition_id, field, language, word)
  cross join lateral (select w.id from search_word w where w.word = s.word and w.language = s.language offset 0) known
  where search_is_name(s.field) order by 1, 2;

  insert into search_mention (word_id, edition_id, field, in_force)
  select known.id, s.edition_id, s.field, s.in_force
  from unnest(said_in, said_fields, said_languages, said_words, said_periods) s (edition_id, field, language, word, in_force)
  cross join lateral (select w.id from search_word w where w.word = s.word and w.language = s.language offset 0) known
  where not search_is_name(s.field) order by 1, 2, 3;
  if cardinality(phrases) > 2000 then analyze search_posting, search_mention; end if;

  perform search_count_words(editions_given, 1);
end $$;

-- Indexes an edition in the statement that puts it in force, and every service in the one that renames a record it refers to.
create or replace function search_follow_service() returns trigger language plpgsql as $$
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
  -- What is taken back before it begins may be worded anew before it comes again.
  perform search_forget(array(
    select n.edition_id from editions_now n join editions_before b using (edition_id) where isempty(n.in_force) and not isempty(b.in_force)
  ));
  return null;
end $$;

create or replace function search_forget(editions_given bigint[]) returns void language plpgsql as $$
begin
  perform search_count_words(editions_given, -1);
  delete from search_phrase p where p.edition_id = any(editions_given);
  delete from search_posting o where o.edition_id = any(editions_given);
  delete from search_mention o where o.edition_id = any(editions_given);
end $$;

create or replace function search_forget_service() returns trigger language plpgsql as $$
begin
  perform search_count_words(array[old.edition_id], -1);
  delete from search_posting o where o.edition_id = old.edition_id;
  delete from search_mention o where o.edition_id = old.edition_id;
  return old;
end $$;

-- Arguments: the table that refers to the renamed record, and its column.
create or replace function search_follow_name() returns trigger language plpgsql as $$
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
