-- A question may ask how accessible an office is.

alter table thesaurus_entry_edition
  drop constraint thesaurus_entry_edition_aspect_check,
  add constraint thesaurus_entry_edition_aspect_check check (aspect in ('FEES', 'DOCUMENTS', 'DEADLINES', 'PROCESSING_TIME', 'OPENING_HOURS',
    'APPOINTMENT', 'ONLINE', 'ONLINE_HELP', 'FORM', 'RESPONSIBLE', 'PHONE', 'LEGAL_BASIS', 'ACCESSIBILITY'));
