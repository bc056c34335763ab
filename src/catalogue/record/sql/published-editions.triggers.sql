-- Published editions and their parts are immutable.

do $$
declare
  edition text;
  part text[];
begin
  foreach edition in array array['service_edition', 'organisation_edition', 'contact_channel_edition', 'place_edition',
      'responsibility_edition', 'document_type_edition', 'form_edition', 'online_service_edition', 'situation_edition',
      'service_promise_edition', 'thesaurus_entry_edition', 'referral_edition', 'emergency_edition', 'life_event_edition',
      'disruption_edition'] loop
    execute format('create or replace trigger keep_published before update or delete on %I for each row execute function keep_published_edition()', edition);
  end loop;
  foreach part slice 1 in array array[
      ['text_module', 'service_edition', 'edition_id'], ['service_leika', 'service_edition', 'edition_id'],
      ['service_area', 'service_edition', 'edition_id'], ['service_situation', 'service_edition', 'edition_id'],
      ['service_sdg_area', 'service_edition', 'edition_id'], ['service_related', 'service_edition', 'edition_id'],
      ['service_form', 'service_edition', 'edition_id'], ['search_term', 'service_edition', 'edition_id'],
      ['legal_basis', 'service_edition', 'edition_id'], ['fee', 'service_edition', 'edition_id'],
      ['document_requirement', 'service_edition', 'edition_id'], ['deadline', 'service_edition', 'edition_id'],
      ['processing_time', 'service_edition', 'edition_id'], ['service_note', 'service_edition', 'edition_id'],
      ['service_question', 'service_edition', 'edition_id'], ['service_question_option', 'service_edition', 'edition_id'],
      ['answer_condition', 'service_edition', 'edition_id'], ['address', 'organisation_edition', 'edition_id'],
      ['address_accessibility', 'organisation_edition', 'edition_id'],
      ['opening_hours', 'organisation_edition', 'organisation_edition_id'], ['opening_hours', 'contact_channel_edition', 'contact_channel_edition_id'],
      ['place_postal_code', 'place_edition', 'edition_id'], ['place_address_range', 'place_edition', 'edition_id'],
      ['outage', 'online_service_edition', 'edition_id'],
      ['help_page', 'online_service_edition', 'edition_id'], ['known_problem', 'online_service_edition', 'edition_id'],
      ['online_service_support', 'online_service_edition', 'edition_id'],
      ['situation_synonym', 'situation_edition', 'edition_id'], ['thesaurus_word', 'thesaurus_entry_edition', 'edition_id'],
      ['referral_term', 'referral_edition', 'edition_id'], ['emergency_number', 'emergency_edition', 'edition_id'],
      ['life_event_service', 'life_event_edition', 'edition_id'],
      ['word_pattern', 'emergency_edition', 'emergency_edition_id'], ['word_pattern', 'life_event_edition', 'life_event_edition_id']] loop
    execute format('create or replace trigger %I before insert or update or delete on %I for each row execute function keep_part_of_published_edition(%L, %L)',
      'keep_part_of_' || part[2], part[1], part[2], part[3]);
  end loop;
end $$;

create or replace trigger keep_published before insert or update or delete on opening_range
  for each row execute function keep_part_of_published_hours();
create or replace trigger keep_published before insert or update or delete on opening_exception
  for each row execute function keep_part_of_published_hours();

create or replace trigger append_only before update or delete on edition_document
  for each row execute function append_only();
create or replace trigger no_truncate before truncate on edition_document
  for each statement execute function append_only();
create or replace trigger append_only before update on record_ending
  for each row execute function append_only();
