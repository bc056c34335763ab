import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { accessibilityOfAddress, accessibilityReadModel } from './accessibility.read-model.js';
import { Accessibility } from './accessibility.type.js';

export const accessibilityModule: GraphqlModule = {
  readModels: [accessibilityReadModel],
  fieldsOf: {
    Address: {
      accessibility: handedOn(
        () => Accessibility,
        {
          nullable: true,
          description:
            'Barrierefreiheit: of this address; null when nothing is recorded, which says neither yes nor no.',
        },
        accessibilityOfAddress,
      ),
    },
  },
};
