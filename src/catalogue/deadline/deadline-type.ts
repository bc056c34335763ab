import { registerEnumType } from 'type-graphql';

export enum DeadlineType {
  ACTION = 'ACTION',
  VALIDITY = 'VALIDITY',
}
registerEnumType(DeadlineType, {
  name: 'DeadlineType',
  description: 'Fristtyp: whether something has to be done in the time. Source: XZuFi, frist.typ.',
  valuesConfig: {
    ACTION: { description: 'Handlungsfrist: something has to be done in this time, or can be done only then.' },
    VALIDITY: {
      description:
        'Geltungsdauer: how long or when something is valid, granted, kept or forbidden; nobody has to do anything.',
    },
  },
});
