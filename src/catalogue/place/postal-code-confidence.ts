import { registerEnumType } from 'type-graphql';

export enum PostalCodeConfidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}
registerEnumType(PostalCodeConfidence, {
  name: 'PostalCodeConfidence',
  description: 'Verlässlichkeit einer Postleitzahl: confidence that the postal code covers a part of the place.',
  valuesConfig: {
    HIGH: { description: 'Hoch: stated by an official source.' },
    MEDIUM: { description: 'Mittel: follows from what official sources state.' },
    LOW: { description: 'Gering: a reasonable assumption only.' },
  },
});
