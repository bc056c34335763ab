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

-- What processes know besides words: they read it again.
create or replace trigger search_follow after insert or update or delete on thesaurus_entry_edition
  for each statement execute function search_follow_knowledge();

create or replace trigger search_follow after insert or update or delete on referral_edition
  for each statement execute function search_follow_knowledge();

create or replace trigger search_follow after insert or update or delete on emergency_edition
  for each statement execute function search_follow_knowledge();

create or replace trigger search_follow after insert or update or delete on life_event_edition
  for each statement execute function search_follow_knowledge();

create or replace trigger search_follow after insert or update or delete on place_edition
  for each statement execute function search_follow_knowledge();

create or replace trigger search_follow after insert or update or delete on organisation_edition
  for each statement execute function search_follow_knowledge();

-- An index that was emptied by a migration is made again.
select search_index(array(select e.edition_id from service_edition e where not isempty(e.in_force)))
where not exists (select from search_phrase);
