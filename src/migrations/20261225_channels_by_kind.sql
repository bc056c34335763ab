-- Finds the offices that have a kind of channel, for the filter of services.
create index contact_channel_edition_kind on contact_channel_edition (kind, organisation_id)
  where organisation_id is not null and service_id is null;
