-- A set that touches records of several owners is approved by each of them; who takes off a date does not set the next one.

create table change_set_approval (
  change_set_id uuid not null references change_set on delete cascade,
  actor text not null,
  approved_at timestamptz not null default now(),
  -- Organisations (slugs) for which the actor could approve; null for all.
  organisations text[],
  primary key (change_set_id, actor)
);

alter table change_set add column unscheduled_by text;
alter table change_set add constraint change_set_rescheduled_by_another
  check (unscheduled_by is null or published_by is null or unscheduled_by <> published_by);
