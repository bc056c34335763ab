import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  disruptionReadModel,
  disruptionsOfChannel,
  disruptionsOfOnlineService,
  disruptionsOfOrganisation,
  disruptionsOfService,
} from './disruption.read-model.js';
import { onlineServiceState } from './online-service-state.read-model.js';
import {
  ContactChannelDisruptions,
  DisruptionResolver,
  OnlineServiceDisruptions,
  OrganisationDisruptions,
  ServiceDisruptions,
} from './disruption.resolver.js';

export const disruptionModule: GraphqlModule = {
  resolvers: [
    DisruptionResolver,
    ServiceDisruptions,
    OrganisationDisruptions,
    ContactChannelDisruptions,
    OnlineServiceDisruptions,
  ],
  readModels: [disruptionReadModel],
  fieldsOf: {
    Service: { disruptions: disruptionsOfService },
    Organisation: { disruptions: disruptionsOfOrganisation },
    ContactChannel: { disruptions: disruptionsOfChannel },
    OnlineService: { disruptions: disruptionsOfOnlineService, state: onlineServiceState },
  },
};
