-- Four eyes: authors cannot approve, and a submitted set cannot be changed.
create or replace function refuse_approval_by_author(change_set uuid, creator text, approver text) returns void language plpgsql as $$
begin
  if approver = creator
     or exists (select from change_set_author a where a.change_set_id = change_set and a.actor = approver) then
    raise exception 'change set % cannot be approved by one of its authors', change_set using errcode = 'integrity_constraint_violation', constraint = 'change_set_four_eyes';
  end if;
end $$;

create or replace function approve_with_four_eyes() returns trigger language plpgsql as $$
begin
  perform refuse_approval_by_author(new.id, new.created_by, new.approved_by);
  return new;
end $$;

create or replace function approve_for_owners_with_four_eyes() returns trigger language plpgsql as $$
begin
  perform refuse_approval_by_author(s.id, s.created_by, new.actor) from change_set s where s.id = new.change_set_id;
  return new;
end $$;

create or replace function write_only_in_drafts() returns trigger language plpgsql as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.change_set_id else new.change_set_id end;
begin
  if exists (select from change_set s where s.id = changed and s.status <> 'DRAFT') then
    raise exception 'change set % is no draft any more', changed using errcode = 'integrity_constraint_violation', constraint = 'change_set_is_draft';
  end if;
  return coalesce(new, old);
end $$;
