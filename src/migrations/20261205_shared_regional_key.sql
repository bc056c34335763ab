-- A Land that is one municipality, such as Berlin and Hamburg, shares its regional key with it; no other places share one.

alter table place_edition
  drop constraint place_ars_unambiguous,
  add constraint place_ars_unambiguous exclude using gist ((ars || '') with =, in_force with &&, valid with &&)
    where (ars is not null and kind <> 'STATE'),
  add constraint place_ars_unambiguous_beside_land exclude using gist ((ars || '') with =, in_force with &&, valid with &&)
    where (ars is not null and kind <> 'MUNICIPALITY');
