-- Somebody tried an online service and it worked: the day and who says so.
alter table online_service_edition
  add column working_check_on date,
  add column working_check_source text,
  add column working_check_address text,
  add constraint online_service_edition_working_check_has_a_source check (
    (working_check_on is null) = (working_check_source is null)
    and (working_check_address is null or working_check_source is not null));
