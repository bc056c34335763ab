-- A question may ask for help with an online service.

alter table thesaurus_entry_edition
  drop constraint thesaurus_entry_edition_aspect_check,
  add constraint thesaurus_entry_edition_aspect_check check (aspect in ('FEES', 'DOCUMENTS', 'DEADLINES', 'PROCESSING_TIME', 'OPENING_HOURS',
    'APPOINTMENT', 'ONLINE', 'ONLINE_HELP', 'FORM', 'RESPONSIBLE', 'PHONE', 'LEGAL_BASIS'));
