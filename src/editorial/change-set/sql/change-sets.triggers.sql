create or replace trigger approve_with_four_eyes before insert or update on change_set for each row execute function approve_with_four_eyes();

create or replace trigger write_only_in_drafts before insert or update or delete on change for each row execute function write_only_in_drafts();

create or replace trigger write_only_in_drafts before insert or update or delete on change_set_author for each row execute function write_only_in_drafts();

create or replace trigger approve_for_owners_with_four_eyes before insert or update on change_set_approval for each row execute function approve_for_owners_with_four_eyes();
