import { leikaServiceByKey, leikaServiceShape } from '../catalogue/code-list/leika-service.read-model.js';
import { documentTypeEntries, documentTypeShape } from '../catalogue/required-document/document-type.read-model.js';
import { onlineServiceEntries, onlineServiceShape } from '../catalogue/online-service/online-service.read-model.js';
import { organisationEntries, organisationShape } from '../catalogue/organisation/organisation.read-model.js';
import { placeByArs } from '../catalogue/place/place-entry.js';
import { placeEntries, placeShape } from '../catalogue/place/place.read-model.js';
import { responsibilityEntries, responsibilityShape } from '../catalogue/responsibility/responsibility.read-model.js';
import { serviceEntries, serviceShape } from '../catalogue/service/service.read-model.js';
import { entity, fieldKey, identifierKey, idKey, type ResolveReference } from '../platform/graphql/federated-entity.js';

/** How each entity of the federation is found by its keys. */
export const references: Record<string, ResolveReference> = {
  Service: entity(serviceShape, [
    idKey('Service', serviceEntries.byId),
    fieldKey('slug', serviceEntries.bySlug),
    identifierKey('xzufiId', serviceEntries.byIdentifier),
  ]),
  DocumentType: entity(documentTypeShape, [idKey('DocumentType', documentTypeEntries.byId)]),
  LeikaService: entity(leikaServiceShape, [fieldKey('leikaKey', leikaServiceByKey)]),
  Organisation: entity(organisationShape, [idKey('Organisation', organisationEntries.byId)]),
  OnlineService: entity(onlineServiceShape, [idKey('OnlineService', onlineServiceEntries.byId)]),
  Place: entity(placeShape, [idKey('Place', placeEntries.byId), fieldKey('ars', placeByArs)]),
  Responsibility: entity(responsibilityShape, [idKey('Responsibility', responsibilityEntries.byId)]),
};
