create or replace function keep_published_edition() returns trigger language plpgsql as $$
declare
  ended_before constant boolean := not isempty(old.in_force) and upper(old.in_force) <= now();
  begun constant boolean := not isempty(old.in_force) and lower(old.in_force) <= now();
begin
  if not begun then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    raise exception 'edition % of % is published and cannot be deleted', old.edition_id, tg_table_name using errcode = 'restrict_violation';
  end if;
  -- An end in the past would change what readers have already seen.
  if to_jsonb(new) - 'in_force' <> to_jsonb(old) - 'in_force'
     or isempty(new.in_force) or lower(new.in_force) <> lower(old.in_force)
     or (new.in_force <> old.in_force and (ended_before or upper(new.in_force) < date_trunc('milliseconds', now()))) then
    raise exception 'edition % of % is published and cannot be changed, only ended', old.edition_id, tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function keep_part_of_published_edition() returns trigger language plpgsql as $$
declare
  -- Both the old and the new edition of a moved part must be unpublished.
  editions constant bigint[] := array[to_jsonb(old) ->> tg_argv[1], to_jsonb(new) ->> tg_argv[1]];
  published bigint;
begin
  execute format('select edition_id from %I where edition_id = any($1) and not isempty(in_force) and lower(in_force) <= now()', tg_argv[0])
    into published using editions;
  if published is not null then
    raise exception '% belongs to the published edition % of % and cannot be changed', tg_table_name, published, tg_argv[0] using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

create or replace function keep_part_of_published_hours() returns trigger language plpgsql as $$
declare
  published bigint;
begin
  select h.id into published
    from opening_hours h
    left join organisation_edition o on o.edition_id = h.organisation_edition_id
    left join contact_channel_edition c on c.edition_id = h.contact_channel_edition_id
    where h.id in (old.opening_hours_id, new.opening_hours_id) and lower(coalesce(o.in_force, c.in_force)) <= now();
  if published is not null then
    raise exception '% belongs to published opening hours % and cannot be changed', tg_table_name, published using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
