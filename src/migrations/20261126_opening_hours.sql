-- What holds on public holidays, in a part of the year, and on the n-th weekday of a month ----------------------

alter table opening_hours
  add column on_public_holidays text not null default 'CLOSED' check (on_public_holidays in ('CLOSED', 'OPEN')),
  -- Days of every year; from after until goes over the turn of the year.
  add column season_from text check (season_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
  add column season_until text check (season_until ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
  add constraint opening_hours_season_is_whole check ((season_from is null) = (season_until is null));

alter table opening_range
  -- First to fifth such weekday of a month, -1 for the last; empty for all.
  add column weeks_of_month smallint[] not null default '{}' check (weeks_of_month <@ '{-1,1,2,3,4,5}'),
  -- A first Saturday may begin at the same time as a third.
  drop constraint opening_range_opening_hours_id_weekday_opens_key,
  add constraint opening_range_once unique (opening_hours_id, weekday, opens, weeks_of_month);
