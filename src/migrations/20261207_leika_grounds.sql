-- Why a service has a LeiKa key, and from what the entries of the nationwide catalogue were read.

alter table service_leika
  -- Null when not recorded.
  add column ground text check (ground in ('STATED', 'SAME_PAGE', 'SAME_TITLE', 'JUDGED')),
  -- Whether the page states it, or two readers came to the same key independently.
  add column is_certain boolean,
  add column source text;

alter table leika_service
  add column read_on date,
  add column source text;
