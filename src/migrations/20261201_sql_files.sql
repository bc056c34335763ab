-- SQL files that have been applied: functions and triggers stand beside their room and are applied when they change.

create table sql_file (
  -- Relative to the source directory, such as answers/search/sql/words.sql.
  path text primary key,
  -- SHA-256 of the file with line feeds only.
  checksum text not null,
  -- Names of the functions that the file declares; a function that no file declares any more is dropped.
  functions text[] not null,
  applied_at timestamptz not null default now()
);
