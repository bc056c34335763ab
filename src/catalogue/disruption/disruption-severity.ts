import { registerEnumType } from 'type-graphql';

export enum DisruptionSeverity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  OUTAGE = 'OUTAGE',
}
registerEnumType(DisruptionSeverity, {
  name: 'DisruptionSeverity',
  description: 'Schwere einer Störung: how much is still possible.',
  valuesConfig: {
    INFO: { description: 'Hinweis: everything works, but people should know.' },
    WARNING: { description: 'Einschränkung: it takes longer, or not everything works.' },
    OUTAGE: { description: 'Ausfall: it does not work at all.' },
  },
});
