import { registerEnumType } from 'type-graphql';

export enum SituationKind {
  LIFE = 'LIFE',
  BUSINESS = 'BUSINESS',
}
registerEnumType(SituationKind, {
  name: 'SituationKind',
  description:
    'Art der Lage: whether people or businesses are in it. Source: urn:xoev-de:fim:codeliste:pvlagen, first digit.',
  valuesConfig: {
    LIFE: { description: 'Lebenslage: of people, such as birth or moving.' },
    BUSINESS: { description: 'Geschäftslage: of businesses, such as founding one.' },
  },
});
