import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  disruptionReadModel,
  disruptionsOfChannel,
  disruptionsOfOrganisation,
  disruptionsOfService,
} from './disruption.read-model.js';
import {
  ContactChannelDisruptions,
  DisruptionResolver,
  OrganisationDisruptions,
  ServiceDisruptions,
} from './disruption.resolver.js';

export const disruptionModule: GraphqlModule = {
  resolvers: [DisruptionResolver, ServiceDisruptions, OrganisationDisruptions, ContactChannelDisruptions],
  readModels: [disruptionReadModel],
  fieldsOf: {
    Service: { disruptions: disruptionsOfService },
    Organisation: { disruptions: disruptionsOfOrganisation },
    ContactChannel: { disruptions: disruptionsOfChannel },
  },
};
