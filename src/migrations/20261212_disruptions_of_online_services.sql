-- Disruptions may name an online service.

alter table disruption_edition
  add column online_service_id uuid references online_service,
  drop constraint disruption_edition_check,
  add constraint disruption_edition_names_something
    check (num_nonnulls(service_id, organisation_id, contact_channel_id, online_service_id, place_id) >= 1);
create index disruption_edition_online_service_id on disruption_edition (online_service_id) where online_service_id is not null;
