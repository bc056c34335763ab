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

export enum AccessNeed {
  STEP_FREE = 'STEP_FREE',
  LIFT = 'LIFT',
  INDUCTION_LOOP = 'INDUCTION_LOOP',
  PARKING = 'PARKING',
  TOILET = 'TOILET',
}
registerEnumType(AccessNeed, {
  name: 'AccessNeed',
  description: 'Bedarf an Barrierefreiheit: what somebody needs of a place to get there and be served.',
  valuesConfig: {
    STEP_FREE: { description: 'Stufenloser Zugang: an entrance without steps, for wheelchairs and pushchairs.' },
    LIFT: { description: 'Aufzug: a lift to the rooms for visitors.' },
    INDUCTION_LOOP: { description: 'Induktive Höranlage: an induction loop for hearing aids.' },
    PARKING: { description: 'Behindertenparkplatz: a parking space for disabled people at the office.' },
    TOILET: { description: 'Barrierefreie Toilette: a toilet that can be used with a wheelchair.' },
  },
});
