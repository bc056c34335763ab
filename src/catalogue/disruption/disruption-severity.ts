import { registerEnumType } from 'type-graphql';

export enum DisruptionSeverity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  OUTAGE = 'OUTAGE',
}
registerEnumType(DisruptionSeverity, {
  name: 'DisruptionSeverity',
  description: 'Schwere einer Störung: severity of the restriction.',
  valuesConfig: {
    INFO: { description: 'Hinweis: information only; everything works.' },
    WARNING: { description: 'Einschränkung: it takes longer, or not everything works.' },
    OUTAGE: { description: 'Ausfall: it does not work at all.' },
  },
});
