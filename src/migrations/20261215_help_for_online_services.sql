-- Where people get help with an online service: pages, contact channels, known difficulties; what it says of its accessibility.

alter table online_service_edition
  add column accessibility_url text,
  -- Of which day the statement is.
  add column accessibility_as_of date,
  add constraint online_service_edition_accessibility_has_a_page check (accessibility_url is not null or accessibility_as_of is null);

create table help_page (
  edition_id bigint not null references online_service_edition on delete cascade,
  position integer not null,
  title localized_text not null,
  url text not null,
  primary key (edition_id, position)
);

create table known_problem (
  edition_id bigint not null references online_service_edition on delete cascade,
  position integer not null,
  problem localized_text not null,
  way_out localized_text not null,
  primary key (edition_id, position)
);

create table online_service_support (
  edition_id bigint not null references online_service_edition on delete cascade,
  contact_channel_id uuid not null references contact_channel,
  position integer not null,
  primary key (edition_id, contact_channel_id)
);
create index online_service_support_contact_channel_id on online_service_support (contact_channel_id);
