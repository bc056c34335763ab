-- Four eyes: authors cannot approve, and a submitted set cannot be changed.
create or replace function approve_with_four_eyes() returns trigger language plpgsql as $$
begin
  if new.approved_by is not null
     and (new.approved_by = new.created_by
          or exists (select from change_set_author a where a.change_set_id = new.id and a.actor = new.approved_by)) then
    raise exception 'change set % cannot be approved by one of its authors', new.id using errcode = 'integrity_constraint_violation', constraint = 'change_set_four_eyes';
  end if;
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
