import { serviceEntries, serviceShape } from './catalogue/service/service.shape.js';
import { entity, fieldKey, identifierKey, idKey, type ResolveReference } from './graphql/entity.js';

/** How each entity of the federation is found by its keys. */
export const references: Record<string, ResolveReference> = {
  Service: entity(serviceShape, [
    idKey('Service', serviceEntries.byId),
    fieldKey('slug', serviceEntries.bySlug),
    identifierKey('xzufiId', serviceEntries.byIdentifier),
  ]),
};
