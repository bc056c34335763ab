-- What people look for and do not find, without knowing who looked.

-- With this, a query that was seldom sent is told from others, and nobody without it can read what it was.
create table search_count_secret (
  single boolean primary key default true check (single),
  secret bytea not null
);
insert into search_count_secret (secret) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- How often a query was sent on a day (Europe/Berlin). Its words are there only once it was sent often enough to be nobody's own;
-- until then there is nothing but a keyed hash of them. What is older than 90 days goes.
create table search_count (
  day date not null,
  key bytea not null,
  query text check (length(query) between 1 and 120),
  language language_tag not null,
  searches integer not null check (searches > 0),
  without_hits integer not null check (without_hits between 0 and searches),
  -- Searches after which somebody said that they opened a hit; only some clients say so.
  opened integer not null default 0 check (opened between 0 and searches - without_hits),
  primary key (key, day)
);
create index search_count_day on search_count (day);

-- Gaps that nobody needs to close, such as what is no business of the administration.
create table search_gap_dismissal (
  key bytea primary key,
  dismissed_by text not null,
  dismissed_at timestamptz not null default now()
);
