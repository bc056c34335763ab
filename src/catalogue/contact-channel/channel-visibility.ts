import { registerEnumType } from 'type-graphql';

export enum ChannelVisibility {
  PUBLIC = 'PUBLIC',
  INTERNAL = 'INTERNAL',
}
registerEnumType(ChannelVisibility, {
  name: 'ChannelVisibility',
  description: 'Sichtbarkeit: audience of a contact channel.',
  valuesConfig: {
    PUBLIC: { description: 'Öffentlich: everybody.' },
    INTERNAL: {
      description: 'Intern: staff only, such as agents of the Bürgertelefon.',
    },
  },
});
