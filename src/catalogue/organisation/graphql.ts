import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { identifierKey, recordKeys } from '../../platform/graphql/federated-entity.js';
import { addressReadModel } from './address.read-model.js';
import { organisationLookups, organisationReadModel, ownerOfService } from './organisation.read-model.js';
import { OrganisationConnectionResolver, OrganisationResolver } from './organisation.resolver.js';
import { Organisation } from './organisation.type.js';

export const organisationModule: GraphqlModule = {
  resolvers: [OrganisationResolver, OrganisationConnectionResolver],
  readModels: [organisationReadModel, addressReadModel],
  nodes: { Organisation: organisationLookups.byId },
  federationKeys: {
    Organisation: [
      ...recordKeys('Organisation', organisationLookups),
      identifierKey('xzufiId', organisationLookups.byIdentifier),
    ],
  },
  fieldsOf: {
    Service: {
      owner: handedOn(
        () => Organisation,
        {
          nullable: true,
          description: 'Herausgeber: the organisation whose editors keep the description. Source: XZuFi, herausgeber.',
        },
        ownerOfService,
      ),
    },
  },
};
