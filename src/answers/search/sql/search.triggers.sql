create or replace trigger search_forget after delete on search_phrase referencing old table as phrases_before
  for each statement execute function search_forget_phrases();

create or replace trigger search_follow after update on service_edition
  referencing old table as editions_before new table as editions_now for each statement execute function search_follow_service();

create or replace trigger search_forget before delete on service_edition for each row execute function search_forget_service();

create or replace trigger search_follow after insert on document_type_edition referencing new table as editions_now
  for each statement execute function search_follow_name('document_requirement', 'document_type_id');

create or replace trigger search_follow_change after update on document_type_edition referencing new table as editions_now
  for each statement execute function search_follow_name('document_requirement', 'document_type_id');

create or replace trigger search_follow after insert on situation_edition referencing new table as editions_now
  for each statement execute function search_follow_name('service_situation', 'situation_id');

create or replace trigger search_follow_change after update on situation_edition referencing new table as editions_now
  for each statement execute function search_follow_name('service_situation', 'situation_id');

create or replace trigger search_follow after update on thesaurus_entry_edition referencing new table as editions_now
  for each statement execute function search_follow_thesaurus();
