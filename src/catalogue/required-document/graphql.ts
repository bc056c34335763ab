import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { recordKeys } from '../../platform/graphql/federated-entity.js';
import { documentChoicesOfService, documentsOfService } from './document-requirement.read-model.js';
import { ServiceDocuments } from './document-requirement.resolver.js';
import { documentTypeLookups, documentTypeReadModel } from './document-type.read-model.js';
import { DocumentTypeResolver } from './document-type.resolver.js';

export const requiredDocumentModule: GraphqlModule = {
  resolvers: [DocumentTypeResolver, ServiceDocuments],
  readModels: [documentTypeReadModel],
  nodes: { DocumentType: documentTypeLookups.byId },
  federationKeys: { DocumentType: recordKeys('DocumentType', documentTypeLookups) },
  fieldsOf: { Service: { documents: documentsOfService, documentChoices: documentChoicesOfService } },
};
