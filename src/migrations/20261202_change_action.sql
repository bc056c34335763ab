-- A change that gives a record a new edition is an UPDATE; it was called WORD.

-- Published change sets refuse writes, and their changes are renamed too.
alter table change disable trigger user;
alter table change
  drop constraint change_action_check,
  drop constraint change_check,
  drop constraint change_check2;
update change set action = 'UPDATE' where action = 'WORD';
alter table change
  add constraint change_action_check check (action in ('UPDATE', 'WITHDRAW', 'REPLACE', 'REMOVE')),
  add constraint change_check check ((action = 'UPDATE') = (draft is not null)),
  add constraint change_check2 check (action = 'UPDATE' or base is not null);
alter table change enable trigger user;
