import { registerEnumType } from 'type-graphql';

export enum GovernmentLevel {
  FEDERAL = 'FEDERAL',
  STATE = 'STATE',
  MUNICIPAL = 'MUNICIPAL',
}
registerEnumType(GovernmentLevel, {
  name: 'GovernmentLevel',
  description: 'Ebene: the level of government that lays something down.',
  valuesConfig: {
    FEDERAL: { description: 'Bund: the federation.' },
    STATE: { description: 'Land: a state.' },
    MUNICIPAL: { description: 'Kommune: a municipality or an association of municipalities.' },
  },
});
