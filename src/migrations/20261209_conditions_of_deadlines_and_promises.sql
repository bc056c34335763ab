-- A deadline may depend on answers, as fees and documents do; how long something holds is told from a deadline; a promise
-- may have a condition.

alter table deadline
  -- How long something is valid, granted or forbidden asks nobody to do anything.
  add column type text not null default 'ACTION' check (type in ('ACTION', 'VALIDITY')),
  add constraint deadline_edition_id_id_key unique (edition_id, id);

alter table answer_condition
  add column deadline_id bigint,
  add foreign key (edition_id, deadline_id) references deadline (edition_id, id) on delete cascade,
  drop constraint answer_condition_of_one,
  add constraint answer_condition_of_one check (num_nonnulls(fee_id, document_requirement_id, deadline_id) = 1),
  drop constraint answer_condition_fee_id_document_requirement_id_question_ke_key,
  add constraint answer_condition_once unique nulls not distinct
    (fee_id, document_requirement_id, deadline_id, question_key, option_key);
create index answer_condition_deadline_id on answer_condition (edition_id, deadline_id) where deadline_id is not null;

-- What has to be done before a promise begins to run; it is not counted from the moment of a call then.
alter table service_promise_edition
  add column condition localized_text;
