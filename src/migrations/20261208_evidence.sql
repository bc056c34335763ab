-- Where a figure is from, of which day, and which level of government lays it down.

alter table provenance
  -- The day on which the source was read; seen_on is the day of which it says so.
  add column read_on date,
  -- Of which level the source speaks; null when not recorded.
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL'));

alter table legal_basis
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL'));

-- A figure without a source of its own has those of its record.
alter table fee
  add column source_address text,
  add column seen_on date,
  add column read_on date,
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL')),
  add constraint fee_source_has_a_name check (source is not null or coalesce(source_address, seen_on::text, read_on::text) is null);

alter table deadline
  add column source text,
  add column source_address text,
  add column seen_on date,
  add column read_on date,
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL')),
  add constraint deadline_source_has_a_name check (source is not null or coalesce(source_address, seen_on::text, read_on::text) is null);

alter table processing_time
  add column source text,
  add column source_address text,
  add column seen_on date,
  add column read_on date,
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL')),
  add constraint processing_time_source_has_a_name check (source is not null or coalesce(source_address, seen_on::text, read_on::text) is null);

alter table opening_hours
  add column source text,
  add column source_address text,
  add column seen_on date,
  add column read_on date,
  add column level text check (level in ('FEDERAL', 'STATE', 'MUNICIPAL')),
  add constraint opening_hours_source_has_a_name check (source is not null or coalesce(source_address, seen_on::text, read_on::text) is null);
