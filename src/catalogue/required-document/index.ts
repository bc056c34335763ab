import { documentTypeRecordType } from './document-type.edition.js';
import { documentWithoutCondition } from './document.quality.js';
import { DocumentRequirement, DocumentType, DocumentTypeEdition } from './required-document.entity.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const requiredDocument = concept({
  entities: [DocumentType, DocumentTypeEdition, DocumentRequirement],
  record: documentTypeRecordType,
  references: {
    services: ({ documents = [] }) =>
      documents.map(({ type }, index) => to('document-types', type, 'documents', index, 'type')),
  },
  quality: { services: [documentWithoutCondition] },
});
