import { registerEnumType } from 'type-graphql';

export enum OpeningPurpose {
  GENERAL = 'GENERAL',
  COUNTER = 'COUNTER',
  PHONE = 'PHONE',
  APPOINTMENT = 'APPOINTMENT',
  WALK_IN = 'WALK_IN',
  CASH_DESK = 'CASH_DESK',
  CHAT = 'CHAT',
}
registerEnumType(OpeningPurpose, {
  name: 'OpeningPurpose',
  description: 'Zweck von Öffnungszeiten: purpose of the hours.',
  valuesConfig: {
    GENERAL: { description: 'Öffnungszeiten: in general.' },
    COUNTER: { description: 'Sprechzeiten am Schalter: in person.' },
    PHONE: { description: 'Telefonische Sprechzeiten: on the phone.' },
    APPOINTMENT: { description: 'Terminzeiten: for people with an appointment.' },
    WALK_IN: { description: 'Spontankunden (offene Sprechstunde): for people without an appointment.' },
    CASH_DESK: { description: 'Kassenzeiten: at the cash desk.' },
    CHAT: { description: 'Chatzeiten: in the chat.' },
  },
});

export enum AppointmentRule {
  REQUIRED = 'REQUIRED',
  POSSIBLE = 'POSSIBLE',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(AppointmentRule, {
  name: 'AppointmentRule',
  description: 'Terminregelung: whether an appointment is needed, independent of the purpose of the hours.',
  valuesConfig: {
    REQUIRED: { description: 'Nur mit Termin: an appointment is required.' },
    POSSIBLE: { description: 'Mit oder ohne Termin: an appointment can be made.' },
    NOT_NEEDED: { description: 'Ohne Termin: no appointment is needed.' },
  },
});

export enum OpeningStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  BY_APPOINTMENT = 'BY_APPOINTMENT',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(OpeningStatus, {
  name: 'OpeningStatus',
  description: 'Art des Öffnungsstands: what is known of a moment.',
  valuesConfig: {
    OPEN: { description: 'Geöffnet: open by recorded hours.' },
    CLOSED: { description: 'Geschlossen: closed by recorded hours, of which none is missing.' },
    BY_APPOINTMENT: { description: 'Nach Vereinbarung: at no fixed time, only by appointment.' },
    UNKNOWN: {
      description:
        'Nicht bekannt: no hours are recorded for the day, or not those with or without an appointment or of each house. The hours of a week say nothing of 24 and 31 December.',
    },
  },
});

export enum CalendarWeeks {
  EVEN = 'EVEN',
  ODD = 'ODD',
}
registerEnumType(CalendarWeeks, {
  name: 'CalendarWeeks',
  description: 'Kalenderwochen: every second week, by the number of the calendar week (ISO 8601).',
  valuesConfig: {
    EVEN: { description: 'Gerade Kalenderwochen: in weeks 2, 4 and so on.' },
    ODD: { description: 'Ungerade Kalenderwochen: in weeks 1, 3 and so on; 53 and 1 follow each other.' },
  },
});

export enum HolidayEves {
  ONLY = 'ONLY',
  NEVER = 'NEVER',
}
registerEnumType(HolidayEves, {
  name: 'HolidayEves',
  description:
    'Tage vor Feiertagen: whether a range holds on them; each is the calendar day right before a public holiday in the Land of the address.',
  valuesConfig: {
    ONLY: { description: 'Nur am Tag vor einem Feiertag: instead of the other ranges of the weekday in these hours.' },
    NEVER: { description: 'Nicht am Tag vor einem Feiertag: on all other days.' },
  },
});

export enum HolidayRule {
  CLOSED = 'CLOSED',
  OPEN = 'OPEN',
}
registerEnumType(HolidayRule, {
  name: 'HolidayRule',
  description: 'Feiertagsregelung: rule for public holidays in the Land of the address.',
  valuesConfig: {
    CLOSED: { description: 'An Feiertagen geschlossen: closed.' },
    OPEN: { description: 'Auch an Feiertagen: as on any other day of the week.' },
  },
});
