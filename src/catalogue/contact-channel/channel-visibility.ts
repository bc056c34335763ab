import { registerEnumType } from 'type-graphql';

export enum ChannelVisibility {
  PUBLIC = 'PUBLIC',
  INTERNAL = 'INTERNAL',
}
registerEnumType(ChannelVisibility, {
  name: 'ChannelVisibility',
  description: 'Sichtbarkeit: who may be told a contact channel.',
  valuesConfig: {
    PUBLIC: { description: 'Öffentlich: everybody.' },
    INTERNAL: {
      description: 'Intern: only staff, such as the agents of the Bürgertelefon; hidden from everybody else.',
    },
  },
});
