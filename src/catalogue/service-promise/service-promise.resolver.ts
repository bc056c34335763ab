import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.type.js';
import { Service } from '../service/service.type.js';
import './service-promise.read-model.js';
import { ServicePromise } from './service-promise.type.js';

interface Read {
  servicePromises: ServicePromise[];
}

@Resolver(() => Service)
export class ServicePromisesOfService {
  @FieldResolver(() => [ServicePromise], {
    description: 'Serviceversprechen: what is promised for the service on the day of the reading.',
  })
  servicePromises(@Root() { servicePromises }: Read): ServicePromise[] {
    return servicePromises;
  }
}

@Resolver(() => Organisation)
export class ServicePromisesOfOrganisation {
  @FieldResolver(() => [ServicePromise], {
    description: 'Serviceversprechen: what the organisation promises on the day of the reading.',
  })
  servicePromises(@Root() { servicePromises }: Read): ServicePromise[] {
    return servicePromises;
  }
}
