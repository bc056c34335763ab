-- The search: one home for how texts become words, words become an index, and a question becomes hits.
--
-- A service edition is indexed by the statement that puts it in force (see the triggers at the end), from titles, search
-- terms, texts, documents, fees and legal bases, never from internal notes. Hits are read through `in_force`, so drafts are
-- never found, scheduled editions are found from their first instant, and the past can be searched as it was.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

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

-- What compounds can be made of: naming words of four letters and more, and their stems.
create table search_part (part text primary key);

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

create type search_match as (first integer, last integer, edition_id bigint, kind text, aspect text, expression text, said text);

create type search_split_verb as (token integer, particle integer, verb text, stem text);

create type search_reason as (said text, found text, field text, via text);
