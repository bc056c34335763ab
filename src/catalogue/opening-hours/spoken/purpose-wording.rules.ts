import type { MissingHours, Purpose } from '../opening-purpose.rules.js';
import type { SpokenLanguage } from './spoken-time.rules.js';

/** Words of a state: "Der Schalter ist geöffnet" bis 11 Uhr; "Der Schalter ist geschlossen", "öffnet wieder" morgen um 8 Uhr. */
export interface StateWords {
  open: string;
  always: string;
  closed: string;
  again: string;
  never: string;
}

/** Words of hours that need not say what they are for. */
export const plainWords: Record<SpokenLanguage, StateWords> = {
  de: {
    open: 'jetzt geöffnet',
    always: 'jetzt durchgehend geöffnet',
    closed: 'geschlossen',
    again: 'öffnet wieder',
    never: 'bis auf Weiteres geschlossen',
  },
  en: {
    open: 'open now',
    always: 'open now, around the clock',
    closed: 'closed',
    again: 'opens again',
    never: 'closed until further notice',
  },
};

const german = (subject: string): StateWords => ({
  open: `${subject} geöffnet`,
  always: `${subject} durchgehend geöffnet`,
  closed: `${subject} geschlossen`,
  again: 'öffnet wieder',
  never: `${subject} bis auf Weiteres geschlossen`,
});

const english = (subject: string, open = 'open', closed = 'closed', again = 'opens again'): StateWords => ({
  open: `${subject} ${open}`,
  always: `${subject} ${open} around the clock`,
  closed: `${subject} ${closed}`,
  again,
  never: `${subject} ${closed} until further notice`,
});

/** Words of hours that say what they are for. */
export const purposeWords: Record<SpokenLanguage, Record<Purpose, StateWords>> = {
  de: {
    GENERAL: {
      open: 'Geöffnet',
      always: 'Durchgehend geöffnet',
      closed: 'Geschlossen',
      again: 'öffnet wieder',
      never: 'Bis auf Weiteres geschlossen',
    },
    COUNTER: german('Der Schalter ist'),
    WALK_IN: german('Ohne Termin'),
    APPOINTMENT: german('Mit Termin'),
    CASH_DESK: german('Die Kasse ist'),
    PHONE: {
      open: 'Telefonisch erreichbar',
      always: 'Telefonisch durchgehend erreichbar',
      closed: 'Telefonisch nicht erreichbar',
      again: 'wieder',
      never: 'Telefonisch bis auf Weiteres nicht erreichbar',
    },
    CHAT: {
      open: 'Der Chat ist besetzt',
      always: 'Der Chat ist durchgehend besetzt',
      closed: 'Der Chat ist nicht besetzt',
      again: 'wieder',
      never: 'Der Chat ist bis auf Weiteres nicht besetzt',
    },
  },
  en: {
    GENERAL: english('In general'),
    COUNTER: english('The counter is'),
    WALK_IN: english('Without appointment'),
    APPOINTMENT: english('With appointment'),
    CASH_DESK: english('The cash desk is'),
    PHONE: english('The phone is', 'answered', 'not answered', 'answered again'),
    CHAT: english('The chat is', 'answered', 'not answered', 'answered again'),
  },
};

/** What hours are for, before a colon. */
export const purposeNames: Record<SpokenLanguage, Record<Purpose, string>> = {
  de: {
    GENERAL: 'Allgemein',
    COUNTER: 'Schalter',
    WALK_IN: 'Ohne Termin',
    APPOINTMENT: 'Mit Termin',
    CASH_DESK: 'Kasse',
    PHONE: 'Telefon',
    CHAT: 'Chat',
  },
  en: {
    GENERAL: 'In general',
    COUNTER: 'Counter',
    WALK_IN: 'Without appointment',
    APPOINTMENT: 'With appointment',
    CASH_DESK: 'Cash desk',
    PHONE: 'Phone',
    CHAT: 'Chat',
  },
};

export const missingWords: Record<SpokenLanguage, Record<MissingHours, string>> = {
  de: {
    IN_PERSON: 'Die Öffnungszeiten vor Ort sind nicht bekannt.',
    WITH_APPOINTMENT: 'Die Zeiten mit Termin sind nicht bekannt.',
    WITHOUT_APPOINTMENT: 'Die Zeiten ohne Termin sind nicht bekannt.',
  },
  en: {
    IN_PERSON: 'The hours in person are not known.',
    WITH_APPOINTMENT: 'The hours with an appointment are not known.',
    WITHOUT_APPOINTMENT: 'The hours without an appointment are not known.',
  },
};

/** Joins sentences, each of which ends with a full stop. */
export const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
