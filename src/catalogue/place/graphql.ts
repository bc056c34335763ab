import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { fieldKey, recordKeys } from '../../platform/graphql/federated-entity.js';
import { placeByArs } from './place-lookup.js';
import { areasOfService, placeLookups, placeReadModel } from './place.read-model.js';
import { PlaceResolver } from './place.resolver.js';
import { Place } from './place.type.js';

export const placeModule: GraphqlModule = {
  resolvers: [PlaceResolver],
  readModels: [placeReadModel],
  nodes: { Place: placeLookups.byId },
  federationKeys: { Place: [...recordKeys('Place', placeLookups), fieldKey('ars', placeByArs)] },
  fieldsOf: {
    Service: {
      areas: handedOn(
        () => [Place],
        {
          description:
            'Gültigkeitsgebiete: the places for which the description of the service is meant. Source: XZuFi, gueltigkeitGebietID.',
        },
        areasOfService,
      ),
    },
  },
};
