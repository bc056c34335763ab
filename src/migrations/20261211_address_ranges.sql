-- Addresses that lie in a place: as written, and as they are compared.

create table place_address_range (
  edition_id bigint not null references place_edition on delete cascade,
  position integer not null,
  street text not null,
  number_from text,
  number_to text,
  parity text not null check (parity in ('ALL', 'EVEN', 'ODD')),
  postal_code text check (postal_code ~ '^\d{5}$'),
  street_key text not null,
  first integer not null,
  last integer not null check (last >= first),
  side text not null check (side in ('ALL', 'EVEN', 'ODD')),
  primary key (edition_id, position)
);
create index place_address_range_street_key on place_address_range (street_key);
