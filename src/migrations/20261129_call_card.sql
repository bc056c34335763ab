-- What an agent of the Bürgertelefon reads out first: plain text of at most 30 seconds.
alter table service_edition add column spoken localized_text;
