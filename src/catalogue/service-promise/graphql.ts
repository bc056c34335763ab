import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  promisesOfOrganisation,
  promisesOfService,
  servicePromiseLookups,
  servicePromiseReadModel,
} from './service-promise.read-model.js';
import { ServicePromise } from './service-promise.type.js';

export const servicePromiseModule: GraphqlModule = {
  readModels: [servicePromiseReadModel],
  nodes: { ServicePromise: servicePromiseLookups.byId },
  fieldsOf: {
    Service: {
      servicePromises: handedOn(
        () => [ServicePromise],
        { description: 'Serviceversprechen: what is promised for the service on the day of the reading.' },
        promisesOfService,
      ),
    },
    Organisation: {
      servicePromises: handedOn(
        () => [ServicePromise],
        { description: 'Serviceversprechen: what the organisation promises on the day of the read context.' },
        promisesOfOrganisation,
      ),
    },
  },
};
