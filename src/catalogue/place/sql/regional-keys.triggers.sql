create or replace trigger keep_key_of_ended_place after insert or update of in_force on place_edition for each row
  when (new.ars is not null and not isempty(new.in_force)) execute function keep_key_of_ended_place();
