-- A surcharge that is due in every case, such as a meal on top of a contribution, is told from one that is chosen.
-- Null says that nobody has recorded it.

alter table fee
  add column mandatory boolean,
  add constraint fee_mandatory_is_surcharge check (mandatory is null or surcharge);
