import { leikaServiceByKey, leikaServiceReadModel } from '../catalogue/code-list/leika-service.read-model.js';
import { documentTypeLookups, documentTypeReadModel } from '../catalogue/required-document/document-type.read-model.js';
import { onlineServiceLookups, onlineServiceReadModel } from '../catalogue/online-service/online-service.read-model.js';
import { organisationLookups, organisationReadModel } from '../catalogue/organisation/organisation.read-model.js';
import { placeByArs } from '../catalogue/place/place-lookup.js';
import { placeLookups, placeReadModel } from '../catalogue/place/place.read-model.js';
import {
  responsibilityLookups,
  responsibilityReadModel,
} from '../catalogue/responsibility/responsibility.read-model.js';
import { serviceLookups, serviceReadModel } from '../catalogue/service/service.read-model.js';
import { entity, fieldKey, identifierKey, idKey, type ResolveReference } from '../platform/graphql/federated-entity.js';

/** Resolvers of federation entities by their keys. */
export const references: Record<string, ResolveReference> = {
  Service: entity(serviceReadModel, [
    idKey('Service', serviceLookups.byId),
    fieldKey('slug', serviceLookups.bySlug),
    identifierKey('xzufiId', serviceLookups.byIdentifier),
  ]),
  DocumentType: entity(documentTypeReadModel, [idKey('DocumentType', documentTypeLookups.byId)]),
  LeikaService: entity(leikaServiceReadModel, [fieldKey('leikaKey', leikaServiceByKey)]),
  Organisation: entity(organisationReadModel, [idKey('Organisation', organisationLookups.byId)]),
  OnlineService: entity(onlineServiceReadModel, [idKey('OnlineService', onlineServiceLookups.byId)]),
  Place: entity(placeReadModel, [idKey('Place', placeLookups.byId), fieldKey('ars', placeByArs)]),
  Responsibility: entity(responsibilityReadModel, [idKey('Responsibility', responsibilityLookups.byId)]),
};
