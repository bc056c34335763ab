-- The regional key of a place that has ended still leads to it, so that no other place of the same time takes it. Among
-- editions in force or scheduled the exclusion constraints of the table say the same.
create or replace function keep_key_of_ended_place() returns trigger language plpgsql as $$
declare
  ended uuid;
begin
  -- Two places that take the same key at once wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('regional key ' || new.ars, 0));
  select e.place_id into ended from place_edition e
    where e.ars = new.ars and e.place_id <> new.place_id and e.valid && new.valid
      and not isempty(e.in_force) and upper(e.in_force) <= lower(new.in_force)
      and (e.kind <> 'STATE' and new.kind <> 'STATE' or e.kind <> 'MUNICIPALITY' and new.kind <> 'MUNICIPALITY')
      and not exists (select from place_edition later where later.place_id = e.place_id and lower(later.in_force) > lower(e.in_force))
    limit 1;
  if ended is not null then
    raise exception 'the regional key % leads to the ended place %', new.ars, ended
      using errcode = 'integrity_constraint_violation', constraint = 'place_ars_leads_on';
  end if;
  return null;
end $$;
