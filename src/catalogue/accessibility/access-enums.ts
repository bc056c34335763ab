import { registerEnumType } from 'type-graphql';

export enum AccessState {
  YES = 'YES',
  PARTLY = 'PARTLY',
  NO = 'NO',
}
registerEnumType(AccessState, {
  name: 'AccessState',
  description: 'Merkmal der Barrierefreiheit: what is recorded of it; what is not recorded is null, never NO.',
  valuesConfig: {
    YES: { description: 'Vorhanden: it is there.' },
    PARTLY: { description: 'Teilweise vorhanden: with limits, which the note says.' },
    NO: { description: 'Nicht vorhanden: somebody recorded that it is not there.' },
  },
});
