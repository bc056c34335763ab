create or replace trigger append_only before update or delete on audit_entry for each row execute function append_only();

create or replace trigger no_truncate before truncate on audit_entry for each statement execute function append_only();
