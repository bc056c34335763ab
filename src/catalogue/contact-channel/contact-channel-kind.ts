import { registerEnumType } from 'type-graphql';

export enum ContactChannelKind {
  PHONE = 'PHONE',
  FAX = 'FAX',
  EMAIL = 'EMAIL',
  WEB = 'WEB',
  DE_MAIL = 'DE_MAIL',
  LETTER = 'LETTER',
  COUNTER = 'COUNTER',
  APPOINTMENT_BOOKING = 'APPOINTMENT_BOOKING',
  CHAT = 'CHAT',
  VIDEO = 'VIDEO',
  SIGN_LANGUAGE = 'SIGN_LANGUAGE',
  TEXT_RELAY = 'TEXT_RELAY',
}
registerEnumType(ContactChannelKind, {
  name: 'ContactChannelKind',
  description:
    'Art des Zugangswegs: how people reach an office. Source: urn:de:xoev:codeliste:erreichbarkeit, with ways it does not list.',
  valuesConfig: {
    PHONE: { description: 'Telefon: value is the number as it is dialled.' },
    FAX: { description: 'Fax: value is the number.' },
    EMAIL: { description: 'E-Mail: value is the address.' },
    WEB: { description: 'Web (online): value is the address of the page, if known.' },
    DE_MAIL: { description: 'De-Mail: value is the address.' },
    LETTER: { description: 'Brief (schriftlich): by post.' },
    COUNTER: { description: 'Schalter (persönliche Vorsprache): in person.' },
    APPOINTMENT_BOOKING: { description: 'Terminbuchung: value is the address of the booking page.' },
    CHAT: { description: 'Chat: value is the address of the page.' },
    VIDEO: { description: 'Videoberatung: value is the address of the page.' },
    SIGN_LANGUAGE: {
      description:
        'Gebärdensprachtelefon (Deutsche Gebärdensprache, DGS): a conversation in sign language by video, with staff who sign or an interpreter; value is the address of the page.',
    },
    TEXT_RELAY: {
      description:
        'Schriftdolmetschen (Telefonvermittlung für Gehörlose): the caller writes and an interpreter speaks; value is the address of the page or the number of the relay service.',
    },
  },
});
