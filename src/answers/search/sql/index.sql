create or replace function search_forget_phrases() returns trigger language plpgsql as $$
begin
  delete from search_posting o where o.phrase_id = any(array(select id from phrases_before));
  return null;
end $$;

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

-- Counts the words of editions in or out: in one order, so that two who publish at once wait for each other and never in a circle.
-- A preview counts nothing, so that nobody waits for it.
--
-- Never by reading whole tables: the plans are made at the beginning of a load, when these are small, and kept.
create or replace function search_count_words(counted bigint[], sign integer) returns void language plpgsql set enable_seqscan = off as $$
declare
  words integer[];
  numbers bigint[];
begin
  if current_setting('catalogue.dry_run', true) = 'on' then return; end if;
  select coalesce(array_agg(c.word_id), '{}'), array_agg(c.number) into words, numbers
  from (
    select o.word_id, count(distinct p.edition_id) as number
    from search_phrase p join search_posting o on o.phrase_id = p.id where p.edition_id = any(counted) group by 1
  ) c;
  perform from search_word w where w.id = any(words) order by w.id for no key update;
  update search_word w set editions = greatest(w.editions + sign * c.number, 0) from unnest(words, numbers) c (id, number) where w.id = c.id;
end $$;

-- Rebuilds the index of editions.
create or replace function search_index(editions_given bigint[]) returns void language plpgsql as $$
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
  return null;
end $$;

create or replace function search_forget_service() returns trigger language plpgsql as $$
begin
  perform search_count_words(array[old.edition_id], -1);
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
