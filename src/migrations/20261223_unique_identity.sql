-- An identifier leads to one record of a kind, for the period in which that record bears it. The period goes on when the record
-- ends: an ended record leads on, and what led to it is not free to take.

alter table external_identifier
  add column kind text,
  add column in_force tstzrange not null default '(,)' check (not isempty(in_force)),
  -- Another record of the kind had it when this was not yet refused. The older record is the one that it leads to.
  add column shared boolean not null default false;
update external_identifier i set kind = r.kind from record r where r.id = i.record_id;
update external_identifier i set shared = true from record r
  where r.id = i.record_id and exists (
    select from external_identifier o join record older on older.id = o.record_id
    where o.agency = i.agency and o.value = i.value and o.kind = i.kind and (older.created_at, older.id) < (r.created_at, r.id));
alter table external_identifier
  alter column kind set not null,
  drop constraint external_identifier_pkey,
  add primary key (record_id, agency, value, in_force),
  add constraint external_identifier_leads_to_one exclude using gist (kind with =, agency with =, value with =, in_force with &&)
    where (not shared) deferrable;
drop index external_identifier_agency_value;
create index external_identifier_agency_value on external_identifier (agency, value, kind);

-- A record that has ended may be brought back: RESTORE drafts an edition of a record that exists and is not in force.
alter table change
  drop constraint change_action_check,
  drop constraint change_check,
  drop constraint change_check2,
  add constraint change_action_check check (action in ('UPDATE', 'RESTORE', 'WITHDRAW', 'REPLACE', 'REMOVE')),
  add constraint change_check check ((action in ('UPDATE', 'RESTORE')) = (draft is not null)),
  add constraint change_check2 check (action = 'UPDATE' or (action = 'RESTORE') = (base is null));
