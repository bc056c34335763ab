-- The search: the database stores words and where they stand; what they mean is known elsewhere (src/answers/search).
--
-- The index is made anew from the texts when this migration has run (see search.triggers.sql).

do $$ begin
  if not exists (select from pg_collation where collname = 'und-x-icu' and collprovider = 'i') then
    raise exception 'PostgreSQL has to be built with ICU: the collation und-x-icu, by which words are folded alike in every locale, is missing';
  end if;
end $$;

drop trigger if exists search_forget on search_phrase;
drop trigger if exists search_follow on thesaurus_entry_edition;
drop table search_posting, search_key, search_part, search_expression, search_word, search_field cascade;
drop type search_question, search_token, search_alternative, search_interpretation, search_match, search_split_verb, search_reason cascade;
delete from search_phrase;

-- In databases older than the files of functions, no file drops what is gone.
do $$
declare
  gone text;
begin
  for gone in select p.oid::regprocedure::text from pg_proc p where p.pronamespace = current_schema::regnamespace and p.proname = any(array[
    'search_beginnings', 'search_begins', 'search_best', 'search_compounds', 'search_corrections',
    'search_dictionaries', 'search_dictionary', 'search_expression_stems', 'search_follow_thesaurus',
    'search_forget_phrases', 'search_found', 'search_hits', 'search_is_stop_word', 'search_is_swapped',
    'search_joined_words', 'search_knows', 'search_learn', 'search_lineage', 'search_parts', 'search_place_name',
    'search_places', 'search_said', 'search_silent_matches', 'search_snippet', 'search_split_verbs', 'search_stem',
    'search_stems', 'search_suggest', 'search_synonyms', 'search_thesaurus_matches', 'search_tokens',
    'search_understand', 'search_verb_forms', 'search_verb_particles', 'search_weighed', 'search_word_weight',
    'search_worth'
  ]) loop
    execute 'drop function ' || gone;
  end loop;
end $$;

-- How often what the search knows has changed: words, thesaurus, places. One row; publications take turns, so that nobody waits for it.
create table search_state (
  single boolean primary key default true check (single),
  revision bigint not null
);
insert into search_state (revision) values (0);

-- Every word once for each language in which it stands. Every publication counts words: nothing that changes is indexed and
-- pages keep room, so that no index has to follow.
create table search_word (
  id integer generated always as identity primary key,
  word text not null,
  -- Primary subtag (BCP 47).
  language text not null check (language ~ '^[a-z]{2,8}$'),
  surface text not null,
  -- A name of a service has it; others only stand in texts.
  naming boolean not null,
  -- How many editions in force have it in their names: the fewer, the more it tells.
  editions integer not null default 0,
  -- How many editions in force mention it elsewhere.
  mentions integer not null default 0,
  -- Of search_state, when it was last changed.
  revision bigint not null,
  unique (word, language)
) with (fillfactor = 70);

-- Names of the edition have the word. Without foreign keys, which PostgreSQL checks row by row: that would be half of what a
-- load costs. Only search_index writes here, and what belongs to an edition goes with its phrases.
create table search_posting (
  word_id integer not null,
  edition_id bigint not null,
  primary key (word_id, edition_id)
);
create index search_posting_edition_id on search_posting (edition_id);

-- Other texts of the edition mention the word.
create table search_mention (
  word_id integer not null,
  edition_id bigint not null,
  field text not null,
  -- Names of what the service refers to have a time of their own; null: as long as the edition.
  in_force tstzrange,
  primary key (word_id, edition_id, field)
);
create index search_mention_edition_id on search_mention (edition_id);
