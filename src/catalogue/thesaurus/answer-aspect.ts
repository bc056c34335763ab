import { registerEnumType } from 'type-graphql';

export enum AnswerAspect {
  FEES = 'FEES',
  DOCUMENTS = 'DOCUMENTS',
  DEADLINES = 'DEADLINES',
  PROCESSING_TIME = 'PROCESSING_TIME',
  OPENING_HOURS = 'OPENING_HOURS',
  APPOINTMENT = 'APPOINTMENT',
  ONLINE = 'ONLINE',
  ONLINE_HELP = 'ONLINE_HELP',
  FORM = 'FORM',
  RESPONSIBLE = 'RESPONSIBLE',
  PHONE = 'PHONE',
  LEGAL_BASIS = 'LEGAL_BASIS',
  ACCESSIBILITY = 'ACCESSIBILITY',
}
registerEnumType(AnswerAspect, {
  name: 'AnswerAspect',
  description: 'Aspekt der Auskunft: part of the answer about a service that a query asks for.',
  valuesConfig: {
    FEES: { description: 'Gebühren: what it costs.' },
    DOCUMENTS: { description: 'Erforderliche Unterlagen: what has to be brought or handed in.' },
    DEADLINES: { description: 'Fristen: until when it has to be done.' },
    PROCESSING_TIME: { description: 'Bearbeitungsdauer: how long the office takes.' },
    OPENING_HOURS: { description: 'Öffnungszeiten: when the office is open.' },
    APPOINTMENT: { description: 'Termin: how to get one, and whether one is needed.' },
    ONLINE: { description: 'Online-Dienst: whether and where it can be done over the internet.' },
    ONLINE_HELP: {
      description:
        'Hilfe zum Onlinedienst: what to do when it does not work; see `state`, `support` and `knownProblems` of online services.',
    },
    FORM: { description: 'Formular: the form to be filled in.' },
    RESPONSIBLE: { description: 'Zuständige Stelle: which office does it, and where that is.' },
    PHONE: { description: 'Telefon: the number to call.' },
    LEGAL_BASIS: { description: 'Rechtsgrundlage: which law says so.' },
    ACCESSIBILITY: { description: 'Barrierefreiheit: whether and how the office can be reached without steps.' },
  },
});
