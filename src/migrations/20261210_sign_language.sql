-- People who do not hear or speak reach an office in sign language by video, or through an interpreter who speaks what they write.

alter table contact_channel_edition
  drop constraint contact_channel_edition_kind_check,
  add constraint contact_channel_edition_kind_check check (kind in ('PHONE', 'FAX', 'EMAIL', 'WEB', 'DE_MAIL', 'LETTER', 'COUNTER',
    'APPOINTMENT_BOOKING', 'CHAT', 'VIDEO', 'SIGN_LANGUAGE', 'TEXT_RELAY'));
