-- Keys lead to services: values of which nobody says who gave them, and pages by host and path. What is hashed may be long.

create index external_identifier_value on external_identifier (value);
create index provenance_page on provenance
  using hash (rtrim(regexp_replace(lower(address), '^https?://(www\.)?|[?#].*$', '', 'g'), '/'));
create index online_service_edition_page on online_service_edition
  using hash (rtrim(regexp_replace(lower(url), '^https?://(www\.)?|[?#].*$', '', 'g'), '/'));
create index form_edition_page on form_edition
  using hash (rtrim(regexp_replace(lower(url), '^https?://(www\.)?|[?#].*$', '', 'g'), '/'));
create index contact_channel_edition_page on contact_channel_edition
  using hash (rtrim(regexp_replace(lower(value), '^https?://(www\.)?|[?#].*$', '', 'g'), '/')) where kind = 'WEB';
