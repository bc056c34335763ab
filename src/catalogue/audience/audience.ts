import { registerEnumType } from 'type-graphql';

export enum Audience {
  CITIZEN = 'CITIZEN',
  BUSINESS = 'BUSINESS',
  ADMINISTRATION = 'ADMINISTRATION',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Leistungsadressat: audience. Source: XZuFi, leistungsadressat.',
  valuesConfig: {
    CITIZEN: { description: 'Bürgerinnen und Bürger (001): private persons.' },
    BUSINESS: { description: 'Unternehmen (002): businesses.' },
    ADMINISTRATION: { description: 'Verwaltung (003): other authorities.' },
  },
});
