import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  channelsOfOrganisation,
  channelsOfService,
  contactChannelLookups,
  contactChannelReadModel,
} from './contact-channel.read-model.js';
import { OrganisationChannels, ServiceChannels } from './contact-channel.resolver.js';

export const contactChannelModule: GraphqlModule = {
  resolvers: [OrganisationChannels, ServiceChannels],
  readModels: [contactChannelReadModel],
  nodes: { ContactChannel: contactChannelLookups.byId },
  fieldsOf: { Organisation: { channels: channelsOfOrganisation }, Service: { channels: channelsOfService } },
};
