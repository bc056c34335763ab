import { registerEnumType } from 'type-graphql';

export enum ServicePromiseKind {
  CALL_BACK = 'CALL_BACK',
  WAITING_TIME = 'WAITING_TIME',
  PROCESSING_TIME = 'PROCESSING_TIME',
  REPLY_TIME = 'REPLY_TIME',
  APPOINTMENT_WITHIN = 'APPOINTMENT_WITHIN',
  OTHER = 'OTHER',
}
registerEnumType(ServicePromiseKind, {
  name: 'ServicePromiseKind',
  description: 'Art des Serviceversprechens: what is promised.',
  valuesConfig: {
    CALL_BACK: { description: 'Rückruf: to be called back within the time.' },
    WAITING_TIME: { description: 'Wartezeit: to wait no longer than the time.' },
    PROCESSING_TIME: { description: 'Bearbeitungszeit: to have the result within the time.' },
    REPLY_TIME: { description: 'Antwortzeit: to have a reply to a message within the time.' },
    APPOINTMENT_WITHIN: { description: 'Terminvergabe: to get an appointment within the time.' },
    OTHER: { description: 'Sonstiges: what the description says.' },
  },
});
