-- A search term may be a name that holds from or until a day, a wrong name, a dialect word, or as it sounds.

alter table search_term
  add column changed_on date,
  drop constraint search_term_kind_check,
  add constraint search_term_kind_check check (kind in ('SYNONYM', 'ABBREVIATION', 'COLLOQUIAL', 'FORMER_NAME', 'COMING_NAME',
    'MISTAKE', 'DIALECT', 'BY_EAR', 'ALTERNATIVE_NAME', 'SITUATION')),
  add constraint search_term_changed_on check (changed_on is null or kind in ('FORMER_NAME', 'COMING_NAME'));

insert into search_field (field, weight, naming) values
  ('COMING_NAME', 0.95, true), ('MISTAKE', 0.93, true), ('DIALECT', 0.95, true), ('BY_EAR', 0.93, true);
