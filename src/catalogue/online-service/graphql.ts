import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { recordKeys } from '../../platform/graphql/federated-entity.js';
import { onlineServiceLookups, onlineServiceReadModel, onlineServicesOfService } from './online-service.read-model.js';
import { OnlineServiceResolver } from './online-service.resolver.js';
import { OnlineService } from './online-service.type.js';

export const onlineServiceModule: GraphqlModule = {
  resolvers: [OnlineServiceResolver],
  readModels: [onlineServiceReadModel],
  nodes: { OnlineService: onlineServiceLookups.byId },
  federationKeys: { OnlineService: recordKeys('OnlineService', onlineServiceLookups) },
  fieldsOf: {
    Service: {
      onlineServices: handedOn(
        () => [OnlineService],
        {
          description:
            'Onlinedienste: where people can apply for it online on the day of the reading, whatever the place.',
        },
        onlineServicesOfService,
      ),
    },
  },
};
