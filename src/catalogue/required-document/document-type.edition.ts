import { DocumentTypeEdition } from './required-document.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { sortName } from '../record/write/stored-values.js';

export const documentTypeRecordType: RecordType<'document-types'> = {
  kind: 'document-types',
  recordKind: 'DOCUMENT_TYPE',
  type: 'DocumentType',
  table: 'document_type',
  edition: (documentType) =>
    editionRow(DocumentTypeEdition, 'documentTypeId', documentType, {
      alternativeNames: documentType.alternativeNames,
      sortName: sortName(documentType.name),
    }),
};
